import { expect, it } from 'vitest';
import { githubAnnotations } from '../../scripts/findings-to-report/report-github.ts';
import { finding, outcome } from './outcomes.ts';

it('writes an annotation a finding, errors first, escaped as GitHub does it', () => {
  const findings = [
    finding({ severity: 'info', message: 'a note' }),
    finding({ severity: 'warning', message: 'a warning', endLine: 4 }),
    finding({ file: 'analyses/100%:a,b.yaml', message: '100%\r\n::error::forged', hint: 'A way out: this, that.' }),
  ];
  expect(githubAnnotations([outcome(findings)]).split('\n')).toEqual([
    '::error file=analyses/100%25%3Aa%2Cb.yaml,line=3,endLine=3,col=5,endColumn=9,title=date-order::100%25\\u000d ::error::forged%0AA way out: this, that.',
    '::warning file=analyses/a.yaml,line=3,endLine=4,title=date-order::a warning',
    '::notice file=analyses/a.yaml,line=3,endLine=3,col=5,endColumn=9,title=date-order::a note',
    '1 file: 1 error, 1 warning, 1 note.',
    '2 rules ran; none was skipped.',
    '',
  ]);
});

it('shows ten of each kind, and says in the last line how many more there are', () => {
  const many = (severity: 'error' | 'warning' | 'info', number: number) =>
    Array.from({ length: number }, () => finding({ severity }));
  const lines = githubAnnotations([outcome([...many('info', 10), ...many('warning', 12), ...many('error', 11)])])
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? '')).toEqual([
    ...Array(10).fill('error'),
    ...Array(10).fill('warning'),
    ...Array(10).fill('notice'),
    ...Array(lines.length - 30).fill(''),
  ]);
  expect(lines.at(-1)).toBe('1 error, 2 warnings more: GitHub shows 10 of each kind a step.');
});
