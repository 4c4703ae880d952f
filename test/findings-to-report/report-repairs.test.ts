import { describe, expect, it } from 'vitest';
import { repairSummary, repairsOf } from '../../scripts/findings-to-report/report-repairs.ts';
import type { Outcome, Repair } from '../../scripts/model/outcome.ts';

function outcome(file: string, repair?: Repair): Outcome {
  const rules = { ran: [], skipped: [] };
  const nothing = { outputs: [], findings: [], suppressed: [], rules, environment: false };
  return { file, state: 'valid', ...nothing, ...(repair ? { repair } : {}) };
}

const lines = [12, 40, 41, 42, 43, 44];
const outcomes = [
  outcome('a.yaml', {
    fixed: [{ rule: 'dash-style', count: 3 }],
    left: [{ rule: 'date-style', count: 7, why: 'line-end', lines }],
  }),
  outcome('b.yaml', {
    fixed: [],
    left: [
      { rule: 'date-style', count: 1, why: 'line-end', lines: [7] },
      { rule: 'key-order', count: 1, why: 'notation', lines: [3] },
    ],
  }),
];

describe('repairSummary', () => {
  it('says why each kind was left, and where', () => {
    expect(repairSummary(outcomes)).toBe(
      [
        'Repaired in 1 file: dash-style 3.',
        'Left to you:',
        '  date-style 8: the words run over a line end – a.yaml:12, a.yaml:40, a.yaml:41, a.yaml:42, a.yaml:43 and 2 more',
        '  key-order 1: they are written in a way that cannot hold the repair safely (YAML anchors, quotes, escapes) – b.yaml:3',
        '',
      ].join('\n'),
    );
  });

  it('is silent when no repair was asked for', () => {
    expect(repairSummary([outcome('a.yaml')])).toBe('');
    expect(repairsOf([outcome('a.yaml')], 'left')).toBeUndefined();
  });
});
