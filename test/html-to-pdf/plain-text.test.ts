import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { pdfFormat } from '../../scripts/brief-to-html/pdf-format.ts';
import type { Press } from '../../scripts/model/format.ts';
import { editions } from '../../scripts/model/options.ts';
import { fontFolders as projectFonts } from '../../scripts/workspace/read/fonts.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';
import { textsOf, withTexts } from '../texts.ts';
import { testPrinter } from './printing.ts';

const marker = (index: number) => `Z${index}z`;
const texts = textsOf(fullAnalysis()).filter(({ kind }) => kind === 'plain');

const pieces = [
  '*',
  '_',
  '`',
  '[x](javascript:alert(1))',
  '<script>',
  '&amp;',
  '#',
  '|',
  '\\',
  '{{x}}',
  '[^a]',
  '~~',
  '$',
  '</style>',
  'ab',
];
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((list) => list.join(''));

/** The words of a PDF, without the white space that lines and columns bring. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let words = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    words += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await document.destroy();
  return words.replace(/\s/g, '');
}

test.each(editions)(
  'plain text comes out as those very characters in a PDF, in every field that a %s edition shows',
  async (edition) => {
    const context = briefContext({ edition });
    const { markdown } = brief(
      withTexts(
        fullAnalysis(),
        texts.map(({ at }, index) => [at, marker(index)]),
      ),
      context,
    );
    // Alternative texts are in the structure of a PDF, not in its words.
    const shown = texts
      .map((text, index) => ({ ...text, index }))
      .filter(({ index, field }) => markdown.includes(marker(index)) && !/\.alt\b/.test(field));
    expect(shown.length).toBeGreaterThan(30);
    const printer = testPrinter({ fontFolders: projectFonts() });
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: shown.length, maxLength: shown.length }), async (values) => {
        const full = shown.map(({ index }, position) => `${marker(index)}${values[position]}y`);
        const { made } = brief(
          withTexts(
            fullAnalysis(),
            shown.map(({ at }, position) => [at, full[position] as string]),
          ),
          context,
        );
        const press: Press = { page: 'A4', inlinesFonts: false, print: (job) => printer.print({ ...job, page: 'A4' }) };
        const words = await wordsOf((await pdfFormat.render(made, press)) as Uint8Array);
        expect(full.filter((text) => !words.includes(text.replace(/\s/g, '')))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  },
);
