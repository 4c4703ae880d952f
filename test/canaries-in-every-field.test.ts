import { expect, it } from 'vitest';
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';
import { type Edition, editions } from '../scripts/model/options.ts';
import { compareVersions } from '../scripts/run/index.ts';
import { found, textCanary } from './canaries/canary.ts';
import { exposedAt, forms, stringPlaces, surname, withOfficer, withText } from './canaries/every-field.ts';
import { folderOf, leaks, outputsOf } from './canaries/outputs.ts';
import { brief, briefContext } from './full-analysis.ts';

const canary = { ...textCanary('surname', 0, 0), value: surname };
const needles = [surname, surname.normalize('NFD'), [...surname].reverse().join('')].map((one) => one.toLowerCase());
const canaries = [{ ...canary, needles }];
const places = stringPlaces();
const exposures = places.flatMap((place) => {
  const analysis = exposedAt(place);
  return analysis ? [{ ...place, analysis }] : [];
});

function judged(analysis: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(analysis));
  return judgeFile({ file: 'full.json', name: 'full', format: 'json', bytes });
}

/** The fields at which the source is told to be exposed. */
function toldIn(analysis: unknown): string[] {
  return judged(analysis)
    .findings.filter(({ ruleId }) => ruleId === 'confidential-exposed')
    .map(({ pointer }) => pointer);
}

/** All that is made of an analysis. */
function outputsFor(analysis: ReturnType<typeof withOfficer>, edition: Edition): Map<string, string> {
  const { findings, suppressed } = judged(analysis);
  const { markdown, html, page, metadata } = brief(analysis, briefContext({ edition, findings, suppressed }));
  return new Map([
    [`${edition} Markdown`, markdown],
    [`${edition} page`, html],
    [`${edition} print`, page.print('A4', true)],
    [`${edition} metadata`, JSON.stringify([metadata, page.headings])],
  ]);
}

/** The JSON of a comparison, of which all its reports are made. */
function compared(old: unknown, fresh: unknown): Map<string, string> {
  const side = (value: unknown) => ({
    file: 'full.json',
    name: 'full',
    format: 'json' as const,
    read: { bytes: new TextEncoder().encode(JSON.stringify(value)) },
  });
  return new Map([['diff', JSON.stringify(compareVersions(side(old) as never, side(fresh) as never))]]);
}

it('the schema has fields to look at, and most let a surname stand in them', () => {
  expect(places.length).toBeGreaterThan(90);
  const closed = places.filter((place) => !exposures.some(({ field }) => field === place.field));
  // Days, and tags of languages, have no room for a name.
  expect(
    closed
      .map(({ field }) => field)
      .filter((field) => !/date|language|published|updated|Cutoff|asOf|accessed|expires|from|to$/i.test(field)),
  ).toEqual([]);
});

it('a surname of a source is told in every field, or no output shows it', () => {
  const silent = exposures.filter(({ pointer, analysis }) => !toldIn(analysis).includes(pointer));
  const shown = silent.flatMap(({ field, analysis }) =>
    editions.flatMap((edition) => leaks(canaries, outputsFor(analysis, edition)).map(({ name }) => [field, name])),
  );
  expect(shown).toEqual([]);
});

it('a surname of a source reaches no comparison, in whatever field it stands', { timeout: 120_000 }, () => {
  const plain = withOfficer();
  const shown = exposures.flatMap(({ field, analysis }) =>
    [compared(plain, analysis), compared(analysis, plain)].flatMap((outputs) =>
      leaks(canaries, outputs).map(() => field),
    ),
  );
  expect([...new Set(shown)]).toEqual([]);
});

it.each(['pretty', 'json', 'sarif', 'junit', 'github'])(
  'a surname of a source reaches no report, in whatever field it stands, as %s',
  { timeout: 60_000 },
  async (format) => {
    const files = exposures.map(({ analysis }, index) => [`analyses/field-${index}.json`, JSON.stringify(analysis)]);
    const cwd = await folderOf([], Object.fromEntries(files));
    const outputs = await outputsOf(['validate', '--format', format], cwd);
    expect(outputs.get('code')).toBe('1');
    const report = `${outputs.get('stdout')}${outputs.get('stderr')}`;
    const lines = report.split('\n').filter((line) => found(canaries, line).length > 0);
    expect(lines).toEqual([]);
  },
);

it.each(forms)('a surname of a source is told in every text: %s', (_, text) => {
  const texts = places.filter(({ isText }) => isText);
  const told = toldIn(texts.reduce((analysis, { at }) => withText(analysis, at, text), withOfficer()));
  expect(texts.filter(({ pointer }) => !told.includes(pointer)).map(({ field }) => field)).toEqual([]);
});
