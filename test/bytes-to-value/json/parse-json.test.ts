import { expect, it } from 'vitest';
import { parseJson } from '../../../scripts/bytes-to-value/json/parse-json.ts';

const faultsOf = (text: string) => parseJson(() => text).faults.map(({ ruleId, pointer }) => `${ruleId} ${pointer}`);

it.each([
  ['{"a":1,"a":2}', ['key-duplicate /a']],
  ['{"a" \n:1,"b":{"a"\t: 2, "a"\r\n :3}}', ['key-duplicate /b/a']],
  ['{"a" :1,"a":2}', ['key-duplicate /a']],
  ['{":":1,":":2}', ['key-duplicate /:']],
  ['{"a":": x","b":"\\":","c":"\\" : \\":"}', []],
  ['{"a":": x","b":"\\":","b":1}', ['key-duplicate /b']],
])('finds a key that stands twice, whatever colons and quotation marks stand around it: %s', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

it('finds what nests more than 64 deep, also where it is not JSON', () => {
  const nested = (depth: number, inside = '1') => '['.repeat(depth) + inside + ']'.repeat(depth);
  expect(faultsOf(nested(64))).toEqual([]);
  expect(faultsOf(nested(65))).toEqual(['nesting ']);
  expect(faultsOf(nested(65, 'x'))).toEqual(['nesting ']);
  expect(faultsOf(nested(64, 'x'))).toEqual(['syntax ']);
});
