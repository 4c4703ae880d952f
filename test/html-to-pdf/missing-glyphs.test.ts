import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { unprintedStretches } from '../../scripts/characters/printed.ts';
import { fontFolders } from '../../scripts/workspace/read/fonts.ts';
import { printJob, testPrinter } from './printing.ts';

/** A few letters of every script, and signs; single ones, because a box is asked for letter by letter. */
const samples = [
  ...'AéǅƙƘɓɗəɲŋɛɔẹḥṬǧơư',
  ...[
    'ẹ̀',
    'ọ́',
    'm̀',
    'ɛ̃',
    'ɔ̀',
    'k̲',
    'e\u0301',
    'q\u0301',
    'ƙ\u0301',
    'ش\u0651',
    'й',
    'и\u0306',
    'ѓ',
    'Ж\u0301',
    'α\u0301',
    'ג\u05bc',
  ],
  ...'ВгЂћңүӘҚґєїѢ',
  ...'ΕλάἀΩῷϞ',
  ...'حگڕێۆڭٹڈںےځښټ۴٤؋،؟ﷺﷲ﴾ﻼﭖ',
  ...'ፋኖאשދܐߒ',
  ...'नक्षআஈతಕമසਗગଓ',
  ...'กລကខབ',
  ...'南海上かカ한ㄅꀀ。「',
  ...'საՀⴰᎣᠮᓀꕉᱚ',
  ...['𞤆', '𐓏', '𐌰', '𑄌', '𝐀', '🙏', '😀', '⚠', '🇲🇱', '❤\ufe0f', '1\ufe0f\u20e3', '👨\u200d👩\u200d👧'],
  ...'≈≥→✓●№₦₵₹₽₿៛−×÷√∞∑∂†‡§¶•…‰€™©®½⅓⅞²⁴₂◐○■□▲►☐☑★♦',
  ...[
    '\u2010',
    '2015\u20112017',
    '‒',
    '―',
    'a\u00a0b',
    'a\u202fb',
    'a\u2009b',
    'a\u200ab',
    'a\u3000b',
    'a\u2060b',
    'a\u00adb',
    'ʿAʾ',
    'ʻo',
    '′',
    '″',
    '‹',
    '⁄',
    'ﬁ',
  ],
];

test('a box is printed exactly for what the rule says that no font has', async () => {
  const body = samples.map((sample, index) => `<p ${index % 2 ? 'class="sans"' : ''}>${sample}</p>`).join('');
  const html = `<!doctype html><meta charset="utf-8"><style>
    p { break-after: page; font-family: "Source Serif 4", "Noto Naskh Arabic", serif }
    .sans { font-family: "Source Sans 3", "Noto Naskh Arabic", sans-serif; font-weight: 600; font-style: italic }
  </style>${body}`;
  const pdf = await testPrinter({ fontFolders: fontFolders() }).print(printJob(html));
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const boxed: string[] = [];
  for (const [index, sample] of samples.entries()) {
    const { fnArray, argsArray } = await (await document.getPage(index + 1)).getOperatorList();
    const glyphs = fnArray.flatMap((operator, position) => (operator === OPS.showText ? argsArray[position][0] : []));
    // Codes are the numbers of glyphs, and the first of every font is the box.
    if (glyphs.some((glyph: { originalCharCode?: number }) => glyph.originalCharCode === 0)) boxed.push(sample);
  }
  await document.destroy();
  expect(boxed).toEqual(samples.filter((sample) => unprintedStretches(sample).length > 0));
  expect(boxed.length).toBeGreaterThan(30);
  expect(boxed.length).toBeLessThan(samples.length - 30);
});
