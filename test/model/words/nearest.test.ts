import { describe, expect, it } from 'vitest';
import { nearest } from '../../../scripts/model/words/nearest.ts';

describe('nearest', () => {
  it.each([
    ['colonel-traor', 'colonel-traore'],
    ['Titel', 'title'],
    ['wholly-other', undefined],
  ])('takes %s for %s', (given, meant) => {
    expect(nearest(given, ['colonel-traore', 'title'])).toBe(meant);
  });

  it('names none of two that are equally near', () => {
    expect(nearest('claim-3', ['claim-1', 'claim-2'])).toBeUndefined();
    expect(nearest('claim-1', ['claim-2', 'claim-1'])).toBe('claim-1');
    expect(nearest('claim-2', ['claim-2', 'claim-2'])).toBe('claim-2');
  });

  it.each(['very probable', 'ulikely', 'nlikely'])('never takes %s for its opposite', (given) => {
    const terms = ['unlikely', 'improbable', 'likely', 'probable', 'very likely'];
    expect(nearest(given, terms)).toBeUndefined();
  });
});
