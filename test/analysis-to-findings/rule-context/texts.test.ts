import { expect, it } from 'vitest';
import { textsOf } from '../../../scripts/analysis-to-findings/rule-context/texts.ts';
import { toPointer, valueAt } from '../../../scripts/model/pointer.ts';
import { fullAnalysis, readExample } from '../../full-analysis.ts';
import { textsOf as textsInSchemaOrder } from '../../texts.ts';

it.each([fullAnalysis(), readExample('mali-bamako-attack')])(
  'finds all texts in the order of the schema: $id',
  (analysis) => {
    const found = textsOf(analysis).map(({ pointer, value, kind }) => ({ pointer, value, kind }));
    const expected = textsInSchemaOrder(analysis).map(({ at, value, kind }) => ({
      pointer: toPointer(at),
      value,
      kind,
    }));
    expect(found).toEqual(expected);
  },
);

it('gives each text the pointer that leads to it', () => {
  const analysis = fullAnalysis();
  for (const { pointer, value } of textsOf(analysis)) expect(valueAt(analysis, pointer)).toBe(value);
});
