import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, editions } from '../../scripts/model/options.ts';
import { foldSpace } from '../../scripts/model/words/fold-space.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';
import { hostileText } from '../hostile-text.ts';
import { mapStrings, type Plain, plain, readHtml, readMarkdown } from '../readers.ts';
import { type Occurrence, textsOf, withTexts } from '../texts.ts';

/** Plain fields that an edition does not show, and why. */
const hidden: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  public: {
    shortTitle: 'for running heads and lists',
    topics: 'for metadata',
    'sources.*.biasNote': 'for the context, like grades of reliability',
    'actors.*.nativeName': 'for the context',
    'actors.*.acronym': 'for the context',
    'actors.*.description': 'for the context',
    'suppressions.*.reason': 'about findings, not about the crisis',
    'suppressions.*.by': 'about findings, not about the crisis',
  },
  review: {
    shortTitle: 'for running heads and lists',
    topics: 'for metadata',
    'suppressions.*.reason': 'told with the findings that it takes out, not by itself',
    'suppressions.*.by': 'told with the findings that it takes out, not by itself',
  },
};

const texts = textsOf(fullAnalysis()).filter(({ kind }) => kind === 'plain');
const marker = (index: number) => `Marker${index}x`;

/** Reading time depends on every text. */
function minuteless(text: string): string {
  return text.replace(/\d+ minutes?/g, 'some minutes');
}

const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 40) };

describe.each(editions)('plain text in the %s edition', (edition) => {
  const context = briefContext({ edition });
  const marked = brief(
    withTexts(
      fullAnalysis(),
      texts.map(({ at }, index) => [at, marker(index)]),
    ),
    context,
  );
  const shown = texts
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => marked.markdown.includes(marker(index)));

  /** The brief with texts in place of the markers, the first in place of the first shown and so on. */
  const briefWith = (values: readonly string[]) => {
    const places = shown.map(({ text }, index): [Occurrence['at'], string] => [text.at, values[index] as string]);
    const others = texts.map(({ at }, index): [Occurrence['at'], string] => [at, marker(index)]);
    return brief(withTexts(fullAnalysis(), [...others, ...places]), context);
  };

  /** What a marked tree must become: the texts where the markers were, and nothing else changed. */
  const expected = (tree: Plain, values: readonly string[]): Plain => {
    const byIndex = new Map(shown.map(({ index }, position) => [String(index), values[position] as string]));
    return mapStrings(tree, (text) =>
      minuteless(text).replace(/Marker(\d+)x/g, (found, index: string) => byIndex.get(index) ?? found),
    );
  };

  /** A text for each shown place; the basis of a judgement has no full stop put after it where it ends in one. */
  const someTexts = fc
    .array(hostileText.map(foldSpace), { minLength: shown.length, maxLength: shown.length })
    .map((values) => values.map((text, index) => (shown[index]?.text.field.endsWith('basis') ? `${text}z` : text)));

  it('is shown in every field but those that are not for its readers', () => {
    const fields = new Set(shown.map(({ text }) => text.field));
    const missing = [...new Set(texts.map(({ field }) => field))].filter((field) => !fields.has(field));
    expect(missing.map((field) => field.replace(/\.\*$/, ''))).toEqual(Object.keys(hidden[edition]));
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
    const { markdown } = brief({ ...fullAnalysis(), title: ' A \n\n capital\t\r\n under\u2028attack ' }, context);
    expect(markdown).toContain('\n# A capital under attack\n');
  });
});

describe('what is said of findings and suppressions in the review edition', () => {
  const said = (message: string, hint: string, reason: string, by: string) => {
    const finding = {
      ruleId: 'unused',
      severity: 'warning',
      message,
      hint,
      file: 'full.yaml',
      pointer: '/title',
    } as const;
    const placed = { ...finding, line: 1, column: 1 };
    const suppressed = [{ finding: placed, suppression: { reason, by, expires: '2024-12-01' } }];
    return brief(fullAnalysis(), briefContext({ edition: 'review', findings: [placed], suppressed }));
  };
  const markers = [0, 1, 2, 3].map(marker) as [string, string, string, string];
  const marked = said(...markers);
  // What stands between backticks is code, as in a terminal.
  const fourTexts = fc
    .array(
      hostileText.map((text) => foldSpace(text.replaceAll('`', '’'))),
      { minLength: 4, maxLength: 4 },
    )
    // A reason has no full stop put after it where it ends in one.
    .map((texts) => texts.map((text, index) => (index === 2 ? `${text}z` : text)));

  it('comes out as those very characters, and changes nothing else', () => {
    const expected = (tree: Plain, values: readonly string[]) =>
      mapStrings(tree, (text) => text.replace(/Marker(\d)x/g, (_, index) => values[Number(index)] ?? ''));
    const before = [plain(readMarkdown(marked.markdown)), page(marked.html)] as const;
    for (const one of markers) expect(marked.markdown).toContain(one);
    fc.assert(
      fc.property(fourTexts, (values) => {
        const { markdown, html } = said(...(values as [string, string, string, string]));
        expect(plain(readMarkdown(markdown))).toEqual(expected(before[0], values));
        expect(page(html)).toEqual(expected(before[1], values));
      }),
      runs,
    );
  });
});

/** A page as a browser reads it, with its linked data as a value. */
function page(html: string): Plain {
  const linkedData = /<script[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return { page: plain(readHtml(html.replace(linkedData, ''))), linkedData: JSON.parse(linkedData) };
}
