import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../scripts/findings-to-report/source-line.ts';

/** The line with its carets below, as they stand in a terminal. */
function drawn(before: string, marked: string, after: string, width = 60): string {
  const { text, markAt, markWidth } = sourceLine({ before, marked, after }, width);
  return `${text}\n${' '.repeat(markAt)}${'^'.repeat(markWidth)}`;
}

describe('sourceLine', () => {
  it.each([
    ['without its indent', ['    id: ', 'x', ' # y'], 'id: x # y\n    ^'],
    ['from the mark, when that stands in the indent', ['  ', '  ', 'x'], '  x\n^^'],
    ['with tabs to every fourth column', ['a\tbc\t', '\td', ''], 'a   bc      d\n        ^^^^^'],
    ['with wide characters', ['題: 日本', '語', 'x'], '題: 日本語x\n        ^^'],
    ['with signs of East Asian scripts', ['ミャンマー・', 'ꀀ', '㈱'], 'ミャンマー・ꀀ㈱\n            ^^'],
    ['with marks that take no room', ['e\u0301: ', 'n\u0303o', ''], 'e\u0301: n\u0303o\n   ^^'],
    ['with pictures made of several', ['👩‍👩‍👧 ', '🇲🇱', ''], '👩‍👩‍👧 🇲🇱\n   ^^'],
    ['with half-width and full-width forms', ['ｱＡ', 'x', ''], 'ｱＡx\n   ^'],
    ['with control characters spelt out', ['a\u001b[2J', '\u202e', 'b'], 'a\\u001b[2J\\u202eb\n          ^^^^^^'],
    [
      'with nothing that a log takes for a command',
      ['##[error]', 'x', ' ##vso[a]'],
      '\\u0023#[error]x \\u0023#vso[a]\n              ^',
    ],
    ['with a caret, when nothing is marked', ['id:', '', ''], 'id:\n   ^'],
  ] as const)('shows a line %s', (_, [before, marked, after], expected) => {
    expect(drawn(before, marked, after)).toBe(expected);
  });

  it('cuts a long line around the mark', () => {
    expect(drawn('a'.repeat(100), 'bcd', 'e'.repeat(100), 30)).toBe(
      `…${'a'.repeat(10)}bcd${'e'.repeat(15)}…\n${' '.repeat(11)}^^^`,
    );
    expect(drawn('a', 'b'.repeat(100), '', 30)).toBe(`a${'b'.repeat(27)}…\n ${'^'.repeat(27)}`);
    expect(drawn('a'.repeat(100), 'bcd', 'e', 30)).toBe(`…${'a'.repeat(24)}bcde\n${' '.repeat(25)}^^^`);
    expect(drawn(`  ${'a'.repeat(20)} ${'b'.repeat(24)}`, 'cde', 'f', 30)).toBe(
      `…${'b'.repeat(24)}cdef\n${' '.repeat(25)}^^^`,
    );
    expect(drawn('日'.repeat(50), '本', '語'.repeat(50), 30)).toBe(
      `…${'日'.repeat(5)}本${'語'.repeat(8)}…\n${' '.repeat(11)}^^`,
    );
  });
});
