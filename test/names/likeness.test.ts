import { expect, it } from 'vitest';
import { likeness } from '../../scripts/names/likeness.ts';

it.each([
  ['Bogotá', 'Bogota', 'marks'],
  ['Habwan', 'Hawban', 'swap'],
  ['Hussein', 'Husayn', 'transcription'],
  ['Hussein', 'Hussn', undefined],
  ['Hezbollah', 'Hizbullah', 'vowels'],
  ['Morsi', 'Mursi', undefined],
  ['Minusma', 'MINUSMA', undefined],
  ['Center', 'Centre', undefined],
])('%s and %s differ by %s', (one, other, kind) => {
  expect(likeness(one, other, false)).toBe(kind);
  expect(likeness(other, one, false)).toBe(kind);
});

it('hears more vowels for one where another name is the same', () => {
  expect(likeness('Ahmed', 'Ahmad', false)).toBe(undefined);
  expect(likeness('Ahmed', 'Ahmad', true)).toBe('vowels');
  expect(likeness('Maria', 'Mario', true)).toBe(undefined);
});
