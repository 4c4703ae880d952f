import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSeen } from '../../../scripts/model/words/as-seen.ts';

it.each([
  ['Se\u0301gou', 'S\u00e9gou'],
  ['gen\u00addarmerie', 'gendarmerie'],
  ['60\u00a0people\n  died\u202f.', '60 people died .'],
  ['2015\u20112017', '2015-2017'],
  ['of\ufb01ce', 'office'],
  ['\ufeffKidal\u200b', 'Kidal'],
  ['  two  spaces ', 'two spaces'],
  ['می\u200cخواهد', 'می\u200cخواهد'],
  ['👩\u200d⚕\ufe0f', '👩\u200d⚕'],
  ['\u1112\u1161\u11ab', '한'],
])('%j is seen as %j', (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});

it.each([
  ['resume', 'résumé'],
  ['Mali', 'M\u0430li'.toUpperCase()],
  ['-5', '−5'],
  ['9-10', '9–10'],
  ['میخواهد', 'می\u200cخواهد'],
])('%j is seen otherwise than %j', (one, other) => {
  expect(asSeen(one)).not.toBe(asSeen(other));
});

it('looks the same when it is asked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(asSeen(asSeen(text))).toBe(asSeen(text));
    }),
  );
});
