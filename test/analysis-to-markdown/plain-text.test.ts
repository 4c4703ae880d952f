import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpace } from '../../scripts/model/fold-space.ts';
import { brief, fullAnalysis } from '../full-analysis.ts';
import { hostileText } from '../hostile-text.ts';
import { mapStrings, type Plain, plain, readHtml, readMarkdown } from '../readers.ts';
import { type Occurrence, textsOf, withTexts } from '../texts.ts';

/** Plain fields that a public brief does not show, and why. */
const hidden: Readonly<Record<string, string>> = {
  shortTitle: 'for running heads and lists',
  topics: 'for metadata',
  'sources.*.biasNote': 'for the desk, like grades of reliability',
  'actors.*.nativeName': 'for the desk',
  'actors.*.acronym': 'for the desk',
  'actors.*.description': 'for the desk',
  'suppressions.*.reason': 'about findings, not about the crisis',
  'suppressions.*.by': 'about findings, not about the crisis',
};

const texts = textsOf(fullAnalysis()).filter(({ kind }) => kind === 'plain');
const marker = (index: number) => `Marker${index}x`;
const marked = brief(
  withTexts(
    fullAnalysis(),
    texts.map(({ at }, index) => [at, marker(index)]),
  ),
);

const shown = texts
  .map((text, index) => ({ text, index }))
  .filter(({ index }) => marked.markdown.includes(marker(index)));

/** The brief with texts in place of the markers, the first in place of the first shown and so on. */
function briefWith(values: readonly string[]) {
  const places = shown.map(({ text }, index): [Occurrence['at'], string] => [text.at, values[index] as string]);
  const others = texts.map(({ at }, index): [Occurrence['at'], string] => [at, marker(index)]);
  return brief(withTexts(fullAnalysis(), [...others, ...places]));
}

/** What a marked tree must become: the texts where the markers were, and nothing else changed. */
function expected(tree: Plain, values: readonly string[]): Plain {
  const byIndex = new Map(shown.map(({ index }, position) => [String(index), values[position] as string]));
  return mapStrings(tree, (text) => {
    return minuteless(text).replace(/Marker(\d+)x/g, (found, index: string) => byIndex.get(index) ?? found);
  });
}

/** Reading time depends on every text. */
function minuteless(text: string): string {
  return text.replace(/\d+ minutes?/g, 'some minutes');
}

/** A text for each shown place; the basis of a judgement has no full stop put after it where it ends in one. */
const someTexts = fc
  .array(hostileText.map(foldSpace), { minLength: shown.length, maxLength: shown.length })
  .map((values) => values.map((text, index) => (shown[index]?.text.field.endsWith('basis') ? `${text}z` : text)));

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 40) };

describe('plain text', () => {
  it('is shown in every field but those that are not for readers', () => {
    const fields = new Set(shown.map(({ text }) => text.field));
    const missing = [...new Set(texts.map(({ field }) => field))].filter((field) => !fields.has(field));
    expect(missing.map((field) => field.replace(/\.\*$/, ''))).toEqual(Object.keys(hidden));
  });

  it('comes out as those very characters in Markdown, whatever they are, and changes nothing else', () => {
    const before = plain(readMarkdown(marked.markdown));
    fc.assert(
      fc.property(someTexts, (values) => {
        const { markdown } = briefWith(values);
        expect(mapStrings(plain(readMarkdown(markdown)), minuteless)).toEqual(expected(before, values));
      }),
      runs,
    );
  });

  it('comes out as those very characters on the page, whatever they are, and changes nothing else', () => {
    const before = page(marked.html);
    fc.assert(
      fc.property(someTexts, (values) => {
        const { html } = briefWith(values);
        expect(mapStrings(page(html), minuteless)).toEqual(expected(before, values));
      }),
      runs,
    );
  });

  it('has its white space folded', () => {
    const { markdown } = brief({ ...fullAnalysis(), title: ' A \n\n capital\t\r\n under\u2028attack ' });
    expect(markdown).toContain('\n# A capital under attack\n');
  });
});

/** A page as a browser reads it, with its linked data as a value. */
function page(html: string): Plain {
  const linkedData = /<script[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { page: plain(readHtml(html.replace(linkedData, ''))), linkedData: JSON.parse(linkedData) };
}
