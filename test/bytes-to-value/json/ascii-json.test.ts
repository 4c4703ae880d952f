import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiJson } from '../../../scripts/bytes-to-value/ascii-json.ts';
import { forbiddenCharacters } from '../../../scripts/bytes-to-value/characters.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('means what the text means, in ASCII', () => {
  const letters = [
    'a',
    'é',
    '–',
    '漢',
    '😀',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '\x85',
    '\x7f',
    '\uffff',
    '\\',
    '"',
    '\n',
    '/',
  ];
  const string = fc.array(fc.constantFrom(...letters)).map((all) => all.join(''));
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 3 }, string, fc.integer(), fc.array(tie('any')), fc.dictionary(string, tie('any'))),
  })).any;
  const json = value.map((any) => JSON.stringify(any, undefined, 1));
  // Texts of the same letters, few of which are JSON.
  const text = fc.array(fc.constantFrom(...letters, ...'[]{}:, ', 'u00', '1')).map((all) => `["${all.join('')}"]`);
  let simple = 0;
  fc.assert(
    fc.property(fc.oneof(json, text), (given) => {
      const found = asciiJson(bytes(given));
      if (!found) return;
      simple++;
      expect(found.json).toMatch(/^[\0-\x7e]*$/);
      expect(found.value).toEqual(JSON.parse(given));
      expect(found.value).toEqual(JSON.parse(found.json));
      expect(found.hasEscapes).toBe(given.includes('\\'));
      expect(forbiddenCharacters(given)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(simple).toBeGreaterThan(500);
});

it.each([
  ['nothing', ''],
  ['blanks', ' \n\u00a0'],
  ['a backslash before a letter beyond ASCII, which is no JSON', '"\\é"'],
  ['two backslashes before one, which are', '"\\\\é"'],
  ['what is no JSON', '{"a": 1,}'],
  ['a control', '"\x07"'],
  ['a forbidden character', '"\uffff"'],
  ['DEL', '"\x7f"'],
  [
    'more different letters than are worth it',
    JSON.stringify(Array.from({ length: 201 }, (_, n) => String.fromCharCode(0x400 + n))),
  ],
])('leaves the text to be read as it stands: %s', (_, text) => {
  expect(asciiJson(bytes(text))).toBeUndefined();
});

it('takes the same letters however often they come', () => {
  const text = JSON.stringify(
    Array.from({ length: 5000 }, (_, n) => `’${String.fromCharCode(0x400 + (n % 199))}`.slice(0, 1 + (n % 2))),
  );
  expect(asciiJson(bytes(text))?.value).toEqual(JSON.parse(text));
});

it('reads bytes that are a part of others', () => {
  const all = bytes('xx["é"]xx');
  expect(asciiJson(all.subarray(2, 8))).toEqual({ json: '["\\u00e9"]', value: ['é'], hasEscapes: false });
});
