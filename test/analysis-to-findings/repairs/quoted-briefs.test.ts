import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../scripts/bytes-to-value/parse-document.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { analysis } from '../../analyses.ts';
import { unwrapped, withTexts, wrapped } from '../../rules/wrapping.ts';
import { fileOf, fix } from './fixing.ts';

/** What the desk says, and says after the repairs. */
const own: readonly (readonly [string, string])[] = [
  ['The color faded.', 'The colour faded.'],
  ['It cost 40% more.', 'It cost 40 per cent more.'],
  ['It ended on September 17th, at dawn.', 'It ended on 17 September, at dawn.'],
  ['The army—late as ever—came.', 'The army – late as ever – came.'],
  ['The town is 10 km away.', 'The town is 10km away.'],
  ['It ran from July 12 until August 14, 2006.', 'It ran from 12 July until 14 August 2006.'],
  ['The soldiers’ labor organized the men’s defense.', 'The soldiers’ labour organised the men’s defence.'],
  ['The US Open and the Labor Party stayed.', 'The US Open and the Labor Party stayed.'],
];
const said = [
  'We lost 3 men on September 17th, and 40% of our color guard — our best — were defense labor',
  'It’s the soldiers’ color, from July 12 until August 14, 2006, 10 km away',
  'The U.N. organized 7 programs--all gray',
  'In the ’90s, labor was 5 percent',
];
const pairs = [
  '‘…’',
  '“…”',
  '„…“',
  '„…”',
  '‚…‘',
  '«…»',
  '»…«',
  '‹…›',
  '「…」',
  '『…』',
  '“a ‘…’ b”',
  '‘a “…” b’',
  "'…'",
  '*…*',
  '_…_',
];

const quotation = fc
  .tuple(fc.constantFrom(...pairs), fc.constantFrom(...said))
  .map(([pair, words]) => `He said: ${pair.replace('…', words)}.`);
const sentence = fc.oneof(
  fc.constantFrom(...own),
  quotation.map((text) => [text, text] as const),
);
const joined = (parts: readonly (readonly [string, string])[], by: string) =>
  [0, 1].map((side) => parts.map((part) => part[side]).join(by)) as [string, string];
const same = (text: string) => [text, text] as const;
const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 6 }).map((parts) => joined(parts, ' ')) },
  fc.constantFrom(...said).map((words) => same(`> ${words}.`)),
  fc.constantFrom(...said).map((words) => same(`> ${words}.\n> ${words}.\n>\n> ${words}.`)),
  fc
    .tuple(fc.constantFrom('“”', '‘’', '„“', '«»', '「」'), fc.constantFrom(...said), fc.constantFrom(...said))
    .map(([[open, close], one, other]) => same(`He said: ${open}${one}.\n\n${open}${other}.${close}`)),
);
const brief = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

const layouts: Readonly<Record<string, (value: Analysis) => string>> = {
  'YAML |': (value) =>
    dump(
      withTexts(value, (text, kind) => wrapped(text, 60, kind)),
      { lineWidth: -1 },
    ),
  'YAML folded or plain': (value) => dump(value, { lineWidth: 60 }),
  'JSON, indented': (value) => JSON.stringify(value, null, 2),
  'JSON in one line': (value) => JSON.stringify(value),
};

describe.each(Object.entries(layouts))('%s', (layout, write) => {
  it('nothing in a quotation changes, all else is repaired, and a second run changes nothing', () => {
    fc.assert(
      fc.property(brief, (blocks) => {
        const answers = blocks.map((paragraphs) => joined(paragraphs, '\n\n'));
        const [before, after] = [0, 1].map((side) => {
          const answer = answers.map((texts) => texts[side]);
          return analysis('x', {
            status: 'draft',
            questions: [{ id: 'q', question: 'Q?', answer }],
          }) as unknown as Analysis;
        }) as [Analysis, Analysis];
        const format = layout.startsWith('JSON') ? 'json' : 'yaml';
        const once = fix(fileOf(write(before), format));
        const value = parseDocument(new TextEncoder().encode(once.text), format).value as Analysis;
        expect(withTexts(value, unwrapped)).toEqual(withTexts(after, unwrapped));
        expect(fix(fileOf(once.text, format)).text).toBe(once.text);
      }),
      { numRuns: 50 },
    );
  });
});
