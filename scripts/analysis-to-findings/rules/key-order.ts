import { keyDisorders } from '../leading-keys.ts';
import type { Rule } from '../rule.ts';

export const keyOrder: Rule = {
  id: 'key-order',
  level: 'info',
  wants:
    'An analysis begins with `$schema`, `schemaVersion`, `id`, `language` and `status`, in this order, a thing that has an id begins with it, and a block begins with its `type`.',
  why: 'Whoever reads the file or a change to it sees first what it is about.',
  *check({ analysis }) {
    for (const { pointer, key, instead } of keyDisorders(analysis)) {
      const message = `\`${key}\` stands behind \`${instead}\``;
      const hint = `Put \`${key}\` before it; \`validate --fix\` does so and takes comments along.`;
      yield { pointer: `${pointer}/${key}`, message, hint, atKey: true };
    }
  },
};
