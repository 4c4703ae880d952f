import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../scripts/cli/exit-code.ts';
import { paint, wantsColour } from '../../scripts/cli/terminal/colour.ts';
import { buildJson, validateJson } from '../../scripts/findings-to-report/report-json.ts';
import { buildCounts, closingCounts, prettyFindings } from '../../scripts/findings-to-report/report-pretty.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import type { Outcome } from '../../scripts/model/outcome.ts';

const warning: Finding = {
  hint: 'Drop it.',
  line: 7,
  column: 3,
  pointer: '/claims/0',
  file: 'analyses/a.yaml',
  message: 'nothing uses the claim “x”',
  severity: 'warning',
  ruleId: 'unused',
  excerpt: 'withheld',
};
const error: Finding = {
  ruleId: 'date-order',
  severity: 'error',
  message: 'updated before published',
  file: 'analyses/a.yaml',
  pointer: '/updated',
  line: 9,
  column: 10,
  endLine: 9,
  endColumn: 22,
  excerpt: { before: 'updated: ', marked: '2024-01-01', after: ' # late' },
};
const outcomes: Outcome[] = [
  {
    file: 'analyses/a.yaml',
    state: 'failed',
    outputs: [],
    findings: [warning, error],
    suppressed: [],
    rules: { ran: ['unused', 'date-order'], skipped: [] },
    environment: false,
  },
  {
    file: 'analyses/b.json',
    state: 'built',
    outputs: ['out/b.md'],
    findings: [],
    suppressed: [
      {
        finding: { ...warning, file: 'analyses/b.json' },
        suppression: { reason: 'R.', by: 'B', expires: '2030-01-01' },
      },
    ],
    rules: { ran: ['unused'], skipped: [{ rule: 'date-order', why: 'the schema found errors' }] },
    environment: false,
  },
];
const plain = paint(false);

/** A finding as programs get it: without the line. */
function bare({ excerpt: _, ...finding }: Finding): Omit<Finding, 'excerpt'> {
  return finding;
}

describe('the pretty report', () => {
  it('counts the rules that were skipped for one reason, and names them when they are few', () => {
    const skip = (...names: string[]) => names.map((rule) => ({ rule, why: 'the file does not fit the schema' }));
    const [first] = outcomes as [Outcome];
    const counts = (skipped: Outcome['rules']['skipped']) =>
      closingCounts([{ ...first, rules: { ran: [], skipped } }], plain);
    expect(counts(skip('a', 'b'))).toContain('\n  a, b: the file does not fit the schema (1 file)\n');
    expect(counts(skip('a', 'b'))).toContain('no rules ran; 2 skipped in 1 of 1 file:');
    expect(counts(skip(...'abcdef'))).toContain('\n  6 rules: the file does not fit the schema (1 file)\n');
  });

  it('puts errors first, each with a place that can be clicked', () => {
    expect(prettyFindings(outcomes, plain)).toBe(
      [
        'analyses/a.yaml: 1 error, 1 warning',
        '',
        'analyses/a.yaml:9:10 error date-order',
        '  updated before published',
        '    9 │ updated: 2024-01-01 # late',
        '      │          ^^^^^^^^^^',
        '',
        'analyses/a.yaml:7:3 warning unused',
        '  nothing uses the claim “x”',
        '    7 │ (not shown: this line may name a confidential source)',
        '  Drop it.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('counts honestly, and says what was skipped and why', () => {
    expect(closingCounts(outcomes, plain)).toBe(
      [
        '2 files: 1 error, 1 warning, no notes; 1 finding suppressed.',
        '2 rules ran; 1 skipped in 1 of 2 files:',
        '  date-order: the schema found errors (1 file)',
        '',
      ].join('\n'),
    );
    expect(buildCounts(outcomes)).toBe('1 brief built, 1 failed.\n');
  });

  it('counts a rule once that was skipped for two reasons, and each file once', () => {
    const [first] = outcomes as [Outcome];
    const skipping = (file: string, why: string): Outcome => ({
      ...first,
      file,
      rules: { ran: [], skipped: ['a', 'b'].map((rule) => ({ rule, why })) },
    });
    const counts = closingCounts([skipping('1', 'no schema'), skipping('2', 'unreadable'), first], plain);
    expect(counts).toContain(
      '2 rules ran; 2 skipped in 2 of 3 files:\n  a, b: no schema (1 file)\n  a, b: unreadable (1 file)\n',
    );
  });

  it('breaks what it tells between words where a terminal would break it within them, and nowhere else', () => {
    const told: Outcome = {
      ...(outcomes[1] as Outcome),
      findings: [{ ...warning, message: 'nothing uses 題題題 here' }],
    };
    expect(prettyFindings([told], plain, 18)).toContain('\n  nothing uses\n  題題題 here\n');
    expect(prettyFindings([told], plain)).toContain('\n  nothing uses 題題題 here\n');
  });

  it('points at the beginning of what goes on beyond the line', () => {
    const list: Outcome = { ...(outcomes[1] as Outcome), findings: [{ ...error, endLine: 12 }] };
    expect(prettyFindings([list], plain)).toContain('\n      │          ^\n');
    const long = { ...error, excerpt: { before: 'text: ', marked: 'x'.repeat(90), after: '' } };
    expect(prettyFindings([{ ...list, findings: [long] }], plain, 80)).toMatch(/…\n {6}│ {7}\^\n/);
  });

  it('spells out characters that could forge a report', () => {
    const forged: Outcome = { ...(outcomes[1] as Outcome), findings: [{ ...error, message: 'a\u001b[2Jb\n\u202ec' }] };
    expect(prettyFindings([forged], plain)).toContain('a\\u001b[2Jb \\u202ec');
  });
});

describe('the JSON reports', () => {
  it('lists files, rules and findings, in the order of the contract', () => {
    const report = JSON.parse(validateJson(outcomes, { name: 'briefwright', version: '1.2.3' }));
    expect(Object.keys(report)).toEqual(['tool', 'files', 'rules', 'findings', 'suppressed']);
    expect(report.files).toEqual(['analyses/a.yaml', 'analyses/b.json']);
    expect(report.rules).toEqual({
      ran: ['date-order', 'unused'],
      skipped: [{ rule: 'date-order', why: 'the schema found errors', files: ['analyses/b.json'] }],
    });
    expect(Object.keys(report.findings[0])).toEqual([
      'ruleId',
      'severity',
      'message',
      'file',
      'pointer',
      'line',
      'column',
      'hint',
    ]);
    expect(report.findings[1]).toEqual(bare(error));
    expect(report.suppressed).toEqual([
      {
        finding: { ...report.findings[0], file: 'analyses/b.json' },
        suppression: { reason: 'R.', by: 'B', expires: '2030-01-01' },
      },
    ]);
  });

  it('sorts the briefs by what became of them', () => {
    expect(JSON.parse(buildJson(outcomes))).toEqual({
      built: [{ file: 'analyses/b.json', outputs: ['out/b.md'], findings: [] }],
      skipped: [],
      failed: [{ file: 'analyses/a.yaml', outputs: [], findings: [bare(warning), bare(error)] }],
    });
  });
});

describe('exitCodeOf', () => {
  const [failed, built] = outcomes as [Outcome, Outcome];
  it('weighs the environment more than findings', () => {
    expect(exitCodeOf([built])).toBe(0);
    expect(exitCodeOf([built], true)).toBe(1);
    expect(exitCodeOf([built, failed])).toBe(1);
    expect(exitCodeOf([failed, { ...failed, environment: true }])).toBe(3);
  });
});

describe('wantsColour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ])('with %j on a terminal or not (%s): %s', (env, isTerminal, expected) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});

describe('paint', () => {
  const everything = (colour: boolean) => {
    const { red, yellow, blue, dim, bold } = paint(colour);
    return [red('a'), yellow('b'), blue('c'), dim('d'), bold(red('e'))];
  };

  it('paints when it is told to, wherever standard output goes', () => {
    expect(everything(true)).toEqual([
      '\u001b[31ma\u001b[39m',
      '\u001b[33mb\u001b[39m',
      '\u001b[34mc\u001b[39m',
      '\u001b[2md\u001b[22m',
      '\u001b[1m\u001b[31me\u001b[39m\u001b[22m',
    ]);
  });

  it('leaves texts as they are when it is told to', () => {
    expect(everything(false)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
