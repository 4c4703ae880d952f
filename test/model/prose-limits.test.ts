import { expect, it } from 'vitest';
import { proseOverload } from '../../scripts/model/prose-limits.ts';

it.each([
  ['[', 5_000],
  ['](', 5_000],
  ['*a', 5_000],
  ['![a', 100],
  ['<!--a', 100],
  ['<?a', 100],
])('a text may hold %j %i times and no more', (signs, most) => {
  const text = `A long text that begins with words. ${signs.repeat(most)}${' word'.repeat(20)}`;
  expect(proseOverload(text)).toBeUndefined();
  expect(proseOverload(text + signs)?.message).toBe('the text holds more Markdown signs than can be read');
});
