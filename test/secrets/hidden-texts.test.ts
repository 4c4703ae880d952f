import { expect, it } from 'vitest';
import { hiddenTexts } from '../../scripts/secrets/hidden-texts.ts';

it('a confidential source hides all its fields but those that name nobody or are meant to be shown', () => {
  const harmless = {
    ...{ kind: 'k', language: 'l', reliability: 'r', confidential: 'c', publicDescription: 'd', credibility: 1 },
  };
  const fields = { title: 't', author: 'a', locator: 'p', titel: 's' };
  expect(hiddenTexts({ ...harmless, ...fields }).map(({ field }) => field)).toEqual(Object.keys(fields));
});
