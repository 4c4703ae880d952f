import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPointer } from '../../../scripts/model/pointer.ts';
import { checkValue } from '../../../scripts/value-to-analysis/schema-faults/check-value.ts';
import { Checker } from '../../../scripts/value-to-analysis/schema-faults/checker.ts';
import { root } from '../../../scripts/value-to-analysis/schema-faults/place.ts';
import { schemaFaults } from '../../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { schemas, validate } from '../../../scripts/value-to-analysis/schema-validator.generated.mjs';
import { everything } from '../schema-samples.ts';

describe('the validator and the explanations', () => {
  const paths = pathsOf(everything, []);
  const replacement = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      '',
      ' ',
      'published',
      '2024-02-31',
      {},
      [],
      { type: 'box' },
      { percent: 5 },
      ['x'],
      [['x', 'y']],
    ),
  );
  const mutation = fc.record({
    path: fc.constantFrom(...paths),
    action: fc.constantFrom('replace', 'remove', 'rename'),
    value: replacement,
  });

  test('agree, and every pointer resolves', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const value: unknown = structuredClone(everything);
        for (const { path, action, value: given } of mutations) mutate(value, path, action, given);
        const checker = new Checker(schemas, value);
        checkValue(checker, { $ref: 'analysis.schema.json' }, value, root);
        expect(checker.faults().length === 0).toBe(validate(value));
        for (const { pointer } of schemaFaults(value)) expect(resolves(value, fromPointer(pointer))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function pathsOf(value: unknown, path: string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length ? [path] : []),
    ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key])),
  ];
}

function mutate(value: unknown, path: readonly string[], action: string, given: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>(memberAt, value);
  const key = path.at(-1) ?? '';
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return;
  if (action === 'replace') Reflect.set(parent, key, given);
  else if (!Array.isArray(parent)) {
    if (action === 'rename') Reflect.set(parent, `${key.slice(1)}x`, memberAt(parent, key));
    Reflect.deleteProperty(parent, key);
  }
}

function memberAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function resolves(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return (
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) && resolves(Reflect.get(value, key), rest)
  );
}
