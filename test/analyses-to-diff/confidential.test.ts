import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysesToDiff } from '../../scripts/analyses-to-diff/diff-analyses.ts';
import { diffToJson } from '../../scripts/diff-to-report/diff-to-json.ts';
import { diffToHtml } from '../../scripts/diff-to-report/html/diff-to-html.ts';
import { diffToMarkdown } from '../../scripts/diff-to-report/markdown/diff-to-markdown.ts';
import type { Analysis, Source } from '../../scripts/model/analysis.generated.ts';
import type { Diff } from '../../scripts/model/diff.ts';
import { leftOut } from '../../scripts/secrets/veil.ts';
import { singleEdit } from './edits.ts';
import { comparisonOf, diffOf, kindsOf, mali, named } from './versions.ts';

/** Letters that occur nowhere else; each field has words of its own. */
const canary = /qx[a-z]*vk/i;

const secrets: Source = {
  id: 'qxidvk-source',
  kind: 'interview',
  title: 'Qxtitlevk Talk',
  publisher: 'Qxpublishervk Bureau',
  author: 'Qxauthorvk Diallo',
  date: '2024-09-18',
  url: 'https://qxurlvk.example/talk',
  archivedUrl: 'https://qxarchivevk.example/talk',
  accessed: '2024-09-19',
  language: 'fr',
  reliability: 'B',
  biasNote: 'Qxbiasvk is a cousin of a minister.',
  confidential: true,
  publicDescription: 'a security official in Bamako',
};

const open: Source = { ...secrets, confidential: false };

/** The Mali analysis with this source, cited by a claim and by the text. */
function withSource(source: Source, text = 'An official agrees.[^qxidvk-source]'): Analysis {
  const analysis = mali();
  analysis.sources?.push(source);
  named(analysis.claims, 'kati-raid').citations?.push({
    source: source.id,
    locator: 'qxlocatorvk, minute 12',
    credibility: 3,
    descriptor: 'met at qxdescriptorvk',
  });
  const { answer } = named(analysis.questions, 'what-happened');
  if (Array.isArray(answer)) answer.push(text);
  return analysis;
}

/** The Mali analysis with this source, which nothing cites. */
function unused(source: Source): Analysis {
  const analysis = mali();
  analysis.sources?.push(source);
  return analysis;
}

function reportsOf(diff: Diff): [markdown: string, html: string, json: string] {
  const dress = { styles: {}, fonts: [] };
  return [diffToMarkdown(diff), diffToHtml(diff, dress), diffToJson(diff, { name: 'briefwright', version: '0' })];
}

function outputsOf(diff: Diff): string {
  return reportsOf(diff).join('\n');
}

/** Everything that a comparison says, with all of its findings. */
function said(old: unknown, fresh: unknown): { text: string; diff: Diff } {
  const { diff, findings } = comparisonOf(old, fresh);
  if (!diff) throw new Error('They should be comparable.');
  return { text: outputsOf(diff) + findings.map(({ message, hint }) => `${message} ${hint}`).join('\n'), diff };
}

describe('a confidential source', () => {
  it.each([
    ['added', mali(), withSource(secrets)],
    ['dropped', withSource(secrets), mali()],
    ['made confidential', withSource(open), withSource(secrets)],
    ['no longer confidential', withSource(secrets), withSource(open)],
    ['open and unused, then confidential', unused(open), unused(secrets)],
    ['confidential and unused, then open', unused(secrets), unused(open)],
    ['changed', withSource(secrets), withSource({ ...secrets, author: 'Qxothervk Keita', reliability: 'D' })],
    ['renamed', withSource(secrets), JSON.parse(JSON.stringify(withSource(secrets)).replaceAll('qxidvk', 'qxnewvk'))],
    [
      'open, then dropped and made confidential elsewhere',
      withSource(open),
      withSource({ ...secrets, title: 'Qxnewtitlevk' }),
    ],
  ])('that was %s is told of without its values', (_, old, fresh) => {
    const { text, diff } = said(old, fresh);
    expect(diff.changes.length).toBeGreaterThan(0);
    expect(text).not.toMatch(canary);
    expect(text).toContain('a security official in Bamako');
  });

  const without = ({ confidential: _, ...source }: Source) => source;
  const undescribed = ({ publicDescription: _, ...source }: Source) => source;
  it.each<[string, Analysis, Analysis, boolean]>([
    ['lost its mark', withSource(secrets), withSource(without(secrets)), true],
    ['lost its mark and its description', withSource(secrets), withSource(undescribed(without(secrets))), true],
    ['is marked as not confidential', unused(secrets), unused(open), true],
    [
      'is quite another by its fields',
      withSource(secrets),
      withSource({ id: secrets.id, kind: 'media', title: 'A' }),
      true,
    ],
    [
      'got another language, kind and reliability',
      withSource(secrets),
      withSource({ ...without(secrets), language: 'en', kind: 'statement', reliability: 'A' }),
      true,
    ],
    [
      'is in an analysis of another id, title and language',
      withSource(secrets),
      { ...withSource(open), id: 'burkina', language: 'fr', title: 'Autre chose' },
      true,
    ],
    [
      'has another id and kind, and the claim that cited it',
      withSource(secrets),
      withSource({ id: 'a-colonel', kind: 'statement', title: 'Another title' }, 'No note.'),
      false,
    ],
    [
      'has another id and its old title',
      unused(secrets),
      unused({ id: 'an-item', kind: 'media', title: 'qxtitlevk TALK' }),
      false,
    ],
    [
      'stays, and stands there openly as well',
      unused(secrets),
      ((both) => {
        both.sources?.push({ id: 'an-item', kind: 'media', title: 'On the talk', author: secrets.author as string });
        return both;
      })(unused(secrets)),
      false,
    ],
  ])('that %s is said to be public before anything else, without its values', (_, old, fresh, isCertain) => {
    const { diff } = said(old, fresh);
    const change = {
      isCertain,
      pointerOld: expect.stringMatching(/^\/sources\/\d+$/),
      pointerNew: expect.stringMatching(/^\/sources\/\d+$/),
    };
    const publicDescription = 'a security official in Bamako';
    expect(diff.secrecy).toEqual([{ kind: 'source-made-public', ...change, publicDescription }]);
    const [markdown, html, json] = reportsOf(diff);
    for (const report of [markdown, html, json]) expect(report).not.toMatch(canary);
    expect(markdown).toMatch(
      /^> \[!CAUTION\]\n> \*\*A source that was confidential no longer is\.\*\* `[^`]+`\n>\n> - “a security official in Bamako” \(\/sources/,
    );
    expect(markdown).toContain(
      'Do not publish this version unless it is certain that the source has agreed to be named.',
    );
    const text = html
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<head>.*<\/head>|<[^>]+>/gs, ' ')
      .trim();
    expect(text).toMatch(/^A source that was confidential no longer is\.\s+“a security official in Bamako”/);
    expect(html).toContain('class="verdict serious"');
    expect(json).toMatch(/^{\n {2}"secrecy": \[\n {4}{\n {6}"kind": "source-made-public"/);
    expect(JSON.parse(json).verdict).toMatch(/^A source that was confidential no longer is\. Do not publish/);
    // The other way round, less is at stake.
    const back = said(fresh, old).diff;
    const kinds = _.startsWith('stays') ? [] : ['source-made-confidential'];
    expect(back.secrecy.map(({ kind }) => kind)).toEqual(kinds);
    if (kinds.length > 0)
      expect(reportsOf(back)[0]).toMatch(/^> \[!IMPORTANT\]\n> \*\*A source that was not confidential now is\.\*\*/);
    for (const report of reportsOf(back)) expect(report).not.toMatch(canary);
  });

  it('is said to be public at the head of a report that is cut', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...secrets,
      id: `qxidvk-${index}`,
      publicDescription: `${'@all # '.repeat(60)}source ${index}`,
    }));
    const crowd = (sources: Source[], word: string): Analysis => ({
      ...mali(),
      sources: [...(mali().sources ?? []), ...sources],
      actors: Array.from({ length: 3000 }, (_, index) => ({
        id: `a-${index}`,
        name: `${word} ${'x'.repeat(99)} ${index}`,
      })),
    });
    const { diff } = said(crowd(many, 'Old'), crowd(many.map(without), 'New'));
    expect(diff.secrecy).toHaveLength(60);
    const [markdown] = reportsOf(diff);
    expect(markdown.length).toBeLessThan(60_001);
    expect(markdown).toMatch(/^> \[!CAUTION\]\n> \*\*60 sources that were confidential no longer are\.\*\*/);
    expect(markdown).toContain('\n> - and 20 more\n');
    expect(markdown).not.toContain('@all');
  });

  it('is not said to be public when it is only gone, renamed or changed', () => {
    const renamed = JSON.parse(JSON.stringify(withSource(secrets)).replaceAll('qxidvk', 'qxnewvk'));
    for (const fresh of [mali(), renamed, withSource({ ...secrets, author: 'Qxothervk Keita' }), withSource(secrets)])
      expect(said(withSource(secrets), fresh).diff.secrecy).toEqual([]);
    expect(said(mali(), withSource(secrets)).diff.secrecy).toEqual([]);
    const slip = withSource(without(secrets));
    const { text, diff } = said(slip, withSource({ ...without(secrets), author: 'Qxothervk Keita' }));
    expect(diff.secrecy).toEqual([]);
    expect(text).not.toMatch(canary);
  });

  it.each([
    ['title', { title: 'Qxothervk' }],
    ['reliability', { reliability: 'E' }],
    ['address', { url: 'https://qxothervk.example' }],
    ['confidentiality', { confidential: false }],
    ['description, which is gone', { publicDescription: undefined }],
  ] as const)('is said to have changed, and not how, when it was its %s', (_, edit) => {
    const { diff } = said(withSource(secrets), withSource({ ...secrets, ...edit } as Source));
    expect(diff.changes).toEqual([
      {
        kind: 'source-changed',
        topic: 'evidence',
        severity: 'high',
        judgement: true,
        name: 'a security official in Bamako',
        pointerOld: expect.stringMatching(/^\/sources\/\d+$/),
        pointerNew: expect.stringMatching(/^\/sources\/\d+$/),
        note: 'a confidential source changed',
      },
    ]);
  });

  it.each([
    ['that hides it now', 0, 1],
    ['that showed it before', 1, 0],
  ])('keeps its name when it has another id in the version %s', (_, before, after) => {
    const anonymous: Source = {
      id: 'an-official',
      kind: 'interview',
      confidential: true,
      publicDescription: 'a security official in Bamako',
    };
    const versions = [
      withSource(open, 'Qxauthorvk Diallo agrees.[^qxidvk-source]'),
      withSource(anonymous, 'An official agrees.[^an-official]'),
    ];
    const { text, diff } = said(versions[before], versions[after]);
    expect(text).not.toMatch(canary);
    expect(kindsOf(diff.changes)).toEqual(['source-changed']);
    expect(text).toContain('a security official in Bamako');
  });

  const unnamed: Source = {
    id: 'an-official',
    kind: 'document',
    confidential: true,
    publicDescription: 'a security official in Bamako',
  };
  const asText = (analysis: Analysis, edit: (text: string) => string): Analysis =>
    JSON.parse(edit(JSON.stringify(analysis)));
  it.each<[string, Analysis, Analysis]>([
    ['is of another kind, too', withSource(open, 'So it is.'), withSource(unnamed, 'So it is.')],
    [
      'is cited by a claim with a new id',
      withSource({ ...open, kind: 'statement' }, 'So it is.'),
      asText(withSource({ ...unnamed, kind: 'statement' }, 'So it is.'), (text) =>
        text.replaceAll('kati-raid', 'as-told'),
      ),
    ],
    ['is cited nowhere any more', withSource(open, 'So it is.'), unused(unnamed)],
    ['keeps its author, in secret', withSource(open, 'So it is.'), unused({ ...unnamed, author: 'Qxauthorvk Diallo' })],
    [
      'has the id of another, which has its id',
      asText(withSource(open), (text) => text.replaceAll('qxidvk-source', 'talk-1')),
      withSource({ id: 'talk-1', kind: 'interview', author: 'Bo Keita' }, 'It is.[^talk-1]'),
    ].map((analysis, index) => {
      if (typeof analysis === 'string') return analysis;
      const other: Source =
        index === 1 ? { id: 'talk-2', kind: 'interview', author: 'Bo Keita' } : { ...unnamed, id: 'talk-2' };
      analysis.sources?.push(other);
      named(analysis.claims, 'kati-raid').citations?.push({ source: 'talk-2' });
      return analysis;
    }) as [string, Analysis, Analysis],
  ])('keeps its name when it %s', (_, old, fresh) => {
    for (const sides of [
      [old, fresh],
      [fresh, old],
    ])
      expect(said(sides[0], sides[1]).text).not.toMatch(canary);
  });

  it.each([
    ['a claim', 'kati-raid', 'qxauthorvk-said'],
    ['a question', 'what-happened', 'who-is-qxauthorvk'],
  ])('keeps its name out of the id of %s that has another id now', (_, id, telling) => {
    const author = 'Ada Qxauthorvk';
    const old = asText(withSource({ ...open, author }), (text) => text.replaceAll(id, telling));
    const fresh = withSource({ ...secrets, author });
    expect(said(old, fresh).text).not.toMatch(canary);
    expect(said(fresh, old).text).not.toMatch(canary);
  });

  it('keeps its name out of the name of a file', () => {
    const version = (file: string) => ({ file, analysis: withSource(secrets), exposed: new Set<string>() });
    const { old, new: fresh } = analysesToDiff(version('qxauthorvk-diallo.yaml'), version('new.yaml'));
    expect([old?.file, fresh?.file]).toEqual([leftOut, 'new.yaml']);
    const exposed = { ...version('qx.yaml'), exposed: new Set(['/id']) };
    expect(analysesToDiff(exposed, version('new.yaml')).old).toMatchObject({ file: leftOut, id: 'hidden-id-1' });
  });

  it.each([
    ['a letter of another script', 'As Qxauth\u043ervk Diallo told us.'],
    ['a soft hyphen', 'As Qxau\u00adthorvk Diallo told us.'],
  ])('keeps its name out of a diff when it holds %s', (_, text) => {
    expect(diffOf(withSource(secrets), withSource(secrets, text)).notices).toHaveLength(1);
  });

  it('does not hide another source that goes as it comes', () => {
    const report: Source = { id: 'a-report', kind: 'report', title: 'Report of the Senate' };
    expect(said(withSource(report, 'So it is.'), withSource(secrets)).text).toContain('Report of the Senate');
  });

  it('is said to be cited in another way, and not in which', () => {
    const fresh = withSource(secrets);
    Object.assign(named(fresh.claims, 'kati-raid').citations?.at(-1) ?? {}, { locator: 'qxotherlocatorvk' });
    const { diff, text } = said(withSource(secrets), fresh);
    expect(diff.changes).toEqual([expect.objectContaining({ kind: 'citation-changed', id: 'kati-raid' })]);
    expect(diff.changes[0]).not.toHaveProperty('from');
    expect(text).not.toMatch(canary);
  });

  it('is kept out of a box with a title, and a text left out still cites what it cites', () => {
    const fresh = withSource(secrets);
    const { answer } = named(fresh.questions, 'what-happened');
    const text = 'As Qxauthorvk Diallo told us.[^kati-raid]';
    if (Array.isArray(answer)) answer.push({ type: 'box', title: 'Aside', text });
    const { prose, changes } = said(withSource(secrets), fresh).diff;
    expect(prose).toMatchObject([
      {
        kind: 'added',
        block: 'box',
        words: [{ in: 'new', text: `Aside — ${leftOut}[^kati-raid]` }],
        touches: ['words'],
      },
    ]);
    expect(changes).toEqual([]);
  });

  it('may be described in another way, which is said', () => {
    const { diff } = said(withSource(secrets), withSource({ ...secrets, publicDescription: 'an official in Bamako' }));
    expect(diff.changes).toMatchObject([{ from: 'a security official in Bamako', to: 'an official in Bamako' }]);
  });

  it('keeps its name out of a diff when the text gives it away', () => {
    const exposing = withSource(secrets, 'As Qxauthorvk Diallo told us, it was so.');
    const { text, diff } = said(withSource(secrets), exposing);
    expect(text).not.toMatch(canary);
    expect(diff.prose.flatMap(({ words }) => words)).toContainEqual({ in: 'new', text: leftOut });
    expect(diff.notices).toEqual(['Some texts are left out, because they would name a confidential source.']);
  });

  it.each([
    ['author', 'As qxauthorvk DIALLO told us, it was so.'],
    ['title in other accents', 'See Qxtítlevk—talk, which says so.'],
    ['day', 'We met on 2024-09-18, as agreed.'],
    ['address', 'It stands at qxurlvk.example/talk today.'],
    ['id', 'The notes are kept under qxidvk-source in the archive.'],
  ])('keeps its %s out of a diff, whatever the rules say of the text', (_, text) => {
    const { prose, notices } = diffOf(withSource(secrets), withSource(secrets, text));
    expect(prose.flatMap(({ words }) => words)).toContainEqual({ in: 'new', text: leftOut });
    expect(notices).toHaveLength(1);
  });

  it('keeps its id out of a text, but not the words of its description, which are the same', () => {
    const source = { ...secrets, id: 'security-official' };
    const diff = (text: string) => diffOf(withSource(source, 'Nothing.'), withSource(source, text)).notices.length;
    expect(diff('The notes lie under security-official in the archive.')).toBe(1);
    expect(diff('A security official in the capital says so.')).toBe(0);
  });

  it('keeps its name out of the older text, which was written while it was open', () => {
    const older = withSource(open, 'As Diallo told us, it was so, said the cousin of Qxauthorvk.');
    const { text } = said(older, withSource(secrets));
    expect(text).not.toMatch(/qx[a-z]*vk/i);
  });

  it('keeps its id out of the ids of other things', () => {
    const named = (analysis: Analysis) =>
      JSON.parse(JSON.stringify(analysis).replaceAll('small-band', 'qxidvk-source-says'));
    const fresh = named(withSource(secrets));
    fresh.claims.find(({ id }: { id: string }) => id === 'qxidvk-source-says').status = 'disputed';
    const { text, diff } = said(named(withSource(secrets)), fresh);
    expect(diff.changes).toMatchObject([{ kind: 'claim-status', id: expect.stringMatching(/^hidden-id-\d$/) }]);
    expect(text).not.toMatch(canary);
  });

  it('stays hidden whatever else is edited, on whichever side it is confidential', () => {
    const sides = fc.constantFrom(
      [secrets, secrets],
      [open, secrets],
      [secrets, open],
      [secrets, undefined],
      [undefined, secrets],
    );
    const added = (analysis: Analysis, source: Source | undefined) => {
      const cited = source ? [{ source: source.id, locator: 'qxlocatorvk' }] : [];
      const claims = analysis.claims?.map((claim, index) => (index % 7 === 0 ? { ...claim, citations: cited } : claim));
      return { ...analysis, claims: claims ?? [], sources: [...(analysis.sources ?? []), ...(source ? [source] : [])] };
    };
    fc.assert(
      fc.property(singleEdit(), sides, ({ analysis }, [one, other]) => {
        const { diff, findings } = comparisonOf(added(mali(), one), added(analysis, other));
        expect(findings.map(({ message, hint }) => `${message} ${hint}`).join()).not.toMatch(canary);
        if (diff) expect(outputsOf(diff)).not.toMatch(canary);
      }),
      { numRuns: 25 },
    );
  });

  it('does not gag a text that uses the words of its public description', () => {
    const { diff } = said(mali(), mali());
    expect(diff.notices).toEqual([]);
    const fresh = mali();
    named(fresh.claims, 'small-band').statement = 'Security sources interviewed by Crisis Group count few attackers.';
    expect(kindsOf(said(mali(), fresh).diff.changes)).toEqual(['claim-restated']);
    expect(said(mali(), fresh).text).not.toContain(leftOut);
  });
});

it('leaves out no words for the sake of a name that the brief gives openly: that of an expert who signed the notes too', () => {
  const expert = { name: 'Ada Lovelock', role: 'Analyst', organisation: 'Sahel Institute' };
  const version = (text: string, experts: Analysis['experts']): Analysis => {
    const source = { ...secrets, author: expert.name };
    return { ...withSource(source, `${text}[^qxidvk-source]`), ...(experts ? { experts } : {}) };
  };
  const said = (experts: Analysis['experts']) =>
    JSON.stringify(diffOf(version('Ada Lovelock thinks so.', experts), version('Ada Lovelock doubts it.', experts)));
  expect(said([expert])).toContain('doubts');
  expect(said(undefined)).not.toContain('doubts');
});
