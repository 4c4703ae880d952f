import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedLetters, decomposedIn } from '../../scripts/characters/decomposed.ts';
import { repaired, straysIn, writingOf } from '../../scripts/characters/strays.ts';
import { ourLanguages } from '../../scripts/languages/index.ts';
import { asSeen } from '../../scripts/model/words/as-seen.ts';
import { rightTexts } from './right-texts.ts';

function straysOf(text: string, tag = 'en') {
  return straysIn(text, writingOf(tag, ourLanguages));
}

function repair(text: string, tag = 'en'): string {
  return repaired(text, straysOf(text, tag), { start: 0, end: text.length });
}

const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 as a program shows it that takes it for another encoding. */
function misread(text: string, label = 'windows-1252'): string {
  const bytes = new TextEncoder().encode(text);
  // Some versions of Node read Windows-1252 as Latin-1.
  if (label === 'windows-1252')
    return Array.from(bytes, (byte) => western[byte - 0x80] ?? String.fromCharCode(byte)).join('');
  return new TextDecoder(label).decode(bytes);
}

it.each(rightTexts)('leaves alone what is right: %s %s', (tag, text) => {
  expect(straysOf(text, tag).map(({ kind }) => kind.names[0])).toEqual([]);
  expect(decomposedIn(text.normalize('NFC'))).toBeUndefined();
});

describe('what is repaired', () => {
  it.each([
    ['gen\u00addar\u00admerie', 'gendarmerie'],
    ['word\u200bjoined', 'wordjoined'],
    ['\ufeffThe army', 'The army'],
    ['held\u2060on', 'heldon'],
    ['the\u200carmy', 'thearmy'],
    ['the\u200darmy', 'thearmy'],
    ['left\u200e, then\u200f', 'left, then'],
    ['army\u202c left\u2069', 'army left'],
    ['ok\u{e0068}\u{e0069}', 'ok'],
    ['a\ufe0f b\ufe01 c\u{e0101}', 'a b c'],
    ['👍\ufe0f\ufe0f', '👍\ufe0f'],
    ['a line\u2028separator', 'a line separator'],
    ['a paragraph \u2029separator', 'a paragraph separator'],
    ['in\u2063visible\u206f', 'invisible'],
    ['of\ufb01ce, \ufb02ag, e\ufb00ort, a\ufb03x, wa\ufb04e', 'office, flag, effort, affix, waffle'],
    ['\u2f49 and ⽇本', '月 and 日本'],
    ['ＪＮＩＭ １２', 'JNIM 12'],
    ['𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴', 'Breaking'],
  ])('%j', (text, right) => {
    expect(repair(text)).toBe(right);
  });
});

describe('what is told and left', () => {
  it.each([
    ['exe\u202egpj', 'a sign that turns the order of letters round'],
    ['exe\u202dgpj\u202c', 'a sign that turns the order of letters round'],
    ['the \u2067army', 'a change of writing direction that nothing ends'],
    ['the \u202barmy\u2069', 'a change of writing direction that nothing ends'],
    ['\uf0b7 First', 'a private-use character'],
    ['\u{10fffd}', 'a private-use character'],
    ['S\ufffdgou', 'a sign for lost text'],
    ['\ufffc', 'a placeholder for an object'],
    ['\ufff9base\ufffanote\ufffb', 'a sign of an annotation'],
    ['\u3164', 'an empty letter'],
    ['ﻢﺎﻟﻱ', 'letters in the form that they have in a line'],
    ['M\u0430li', 'Latin and Cyrillic letters in one word'],
    ['\u0412amako', 'Latin and Cyrillic letters in one word'],
    ['Вaгнер', 'Cyrillic and Latin letters in one word'],
    ['\u039dATO', 'Latin and Greek letters in one word'],
    ['â€ said', 'letters read in a wrong encoding'],
    ['il ditÂ : oui', 'letters read in a wrong encoding'],
    ['S\u00ef\u00bf\u00bdgou', 'letters read in a wrong encoding'],
  ])('%j', (text, name) => {
    const [first] = straysOf(text);
    expect(first?.kind.names[0]).toBe(name);
    expect(first?.repair).toBeUndefined();
  });
});

describe('text that was read in a wrong encoding', () => {
  it.each([
    'Ségou',
    'L’été, c’est où ?',
    'à Paris',
    'État, Écoles, Çà',
    '“quoted” – and … 20 €',
    '10 km, 5°, © 2024, § 3',
    'Łódź, Škoda, İstanbul, şık',
    'Bàmakɔ ọ̀rọ̀ Trường Sa',
    'Вагнер в Мали',
    'حركة في مالي',
    'Ελλάδα',
    '南海仲裁案',
    'नेपाली',
    'ok 😀 then',
    '−5 → 6 ≥ 3',
  ])('%s', (right) => {
    // Bytes that have no letter in the encoding become controls, which no analysis may hold.
    expect(repair(misread(right))).toBe(right);
  });

  it.each([
    ['windows-1251', 'Вагнер воюет'],
    ['windows-1251', 'Україна'],
    ['windows-1256', 'القاعدة'],
    ['macintosh', 'Ségou, l’été, déjà, “so” – …'],
  ])('%s: %s', (label, right) => {
    expect(repair(misread(right, label))).toBe(right);
  });

  it('twice', () => {
    expect(repair(misread(misread('l’été')))).toBe('l’été');
  });
});

it('what is repaired has nothing left to repair, and looks as before', () => {
  const sign = fc.constantFrom(
    ...'\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202e\u2028\ufe0f\ufb01é ',
    'a',
    'ن',
    'ไ',
    '👍',
    'e\u0301',
    'Ã',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      const once = repair(text);
      expect(asSeen(once)).toBe(asSeen(text));
      expect(repair(repair(repair(once)))).toBe(repair(repair(repair(repair(once)))));
    }),
  );
});

describe('decomposedIn', () => {
  it.each([
    ['Se\u0301gou and Ke\u0301nie\u0301ba', 'Ségou and Kéniéba', 3],
    ['한국'.normalize('NFD'), '한국', 2],
    ['か\u3099', 'が', 1],
    ['ا\u0654', 'أ', 1],
    ['e\u0300\u0323', 'ẹ\u0300', 1],
  ])('%j', (text, right, count) => {
    const found = decomposedIn(text);
    expect(found?.count).toBe(count);
    expect(composedLetters(text)).toBe(right);
  });
});

it.each([
  '\u200b',
  '\u2067',
  '\u202c',
  '\u200f',
  '\u00c3\u00a9',
  'â€ ',
  'Â ',
  '\u00ad\u00c3\u00a9 ',
  'a\u0301',
  '\u0430b',
])(
  'goes through a long text of %j once',
  (sign) => {
    const steps = (length: number) => {
      const text = `x${sign.repeat(length)}`;
      const strays = straysOf(text);
      expect(repaired(text, strays, { start: 0, end: text.length }).length).toBeLessThanOrEqual(text.length);
      return strays.length;
    };
    expect(steps(50_000)).toBeGreaterThanOrEqual(steps(100));
  },
  10_000,
);
