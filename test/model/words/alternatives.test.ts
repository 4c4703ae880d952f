import { expect, it } from 'vitest';
import { alternatives } from '../../../scripts/model/words/alternatives.ts';

it('groups beginnings by their first letter, and keeps their order in a group', () => {
  const source = alternatives(['remote chance', 'likely', 'remote', 'é', '𝒜b']);
  expect(source).toBe('(?:r(?:emote chance|emote)|l(?:ikely)|é(?:)|𝒜(?:b))');
  expect('remote chance'.match(new RegExp(source))?.[0]).toBe('remote chance');
});
