import { describe, expect, it } from 'vitest';
import { cells, cellsIn } from '../../scripts/cli/terminal/cell-width.ts';

describe('cellsIn', () => {
  it.each([
    ['Latin', 'Bamako, é e\u0301', 11],
    ['Chinese', '馬里', 4],
    ['Chinese beyond the first plane', '𠀀', 2],
    ['Japanese, and its half-width forms', 'マリ ﾏﾘ', 7],
    ['Korean, composed and in letters', '한\u1112\u1161\u11ab', 4],
    ['full-width forms', 'Ａ，', 4],
    ['what is as wide as its surroundings', '§…“”', 4],
    ['Arabic and Thai with marks', 'مَالِي ไทย', 8],
    ['pictures', '🕊', 1],
    ['pictures drawn in colour', '🔥🕊\ufe0f', 4],
    ['a family, a flag and a key', '👨‍👩‍👧🇲🇱1\ufe0f\u20e3', 6],
    ['marks and formatting characters on their own', '\u200b\u2060', 0],
  ])('counts %s', (_, text, expected) => {
    expect(cellsIn(text)).toBe(expected);
  });
});

describe('cells', () => {
  it('keeps what a reader sees as one character together', () => {
    expect(cells('e\u0301馬🇲🇱')).toEqual([
      { text: 'e\u0301', width: 1 },
      { text: '馬', width: 2 },
      { text: '🇲🇱', width: 2 },
    ]);
  });
});
