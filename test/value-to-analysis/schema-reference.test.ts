import { expect, it } from 'vitest';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { schemaReference } from '../../scripts/analysis-to-findings/rules/schema-reference.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { analysis } from '../analyses.ts';

const judging = { rules: [], ran: [], faults: [] };
const right = '../../schema/analysis.schema.json';

function faults($schema: string, schemaPath?: string) {
  const context = ruleContextOf({ ...analysis('x'), $schema } as unknown as Analysis, 'x', schemaPath);
  return [...schemaReference.check(context, judging)];
}

it.each([right, `./${right}`, 'https://briefwright.example/1.0/analysis.schema.json#'])('%s is right', ($schema) => {
  expect(faults($schema, right)).toEqual([]);
});

it.each(['../schema/analysis.schema.json', 'analysis.schema.json', 'http://json-schema.org/draft-07/schema#'])(
  '%s is wrong where the schema is elsewhere, and can be repaired',
  ($schema) => {
    expect(faults($schema, right)).toMatchObject([{ range: { start: 0, end: $schema.length }, fix: right }]);
  },
);

it('is judged by its last part alone where no schema is near, and cannot be repaired', () => {
  expect(faults('../anywhere/analysis.schema.json')).toEqual([]);
  const [fault] = faults('../schema/claim.schema.json');
  expect(fault).toMatchObject({ pointer: '/$schema' });
  expect(fault).not.toHaveProperty('fix');
});
