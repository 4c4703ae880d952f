import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../scripts/cli/terminal/cell-width.ts';
import { progress } from '../../scripts/cli/terminal/progress.ts';
import type { Outcome } from '../../scripts/model/outcome.ts';
import { fakeIo } from './fake-io.ts';

const outcome: Outcome = {
  file: 'analyses/a.yaml',
  state: 'built',
  outputs: [],
  findings: [],
  suppressed: [],
  rules: { ran: [], skipped: [] },
  environment: false,
};

describe('progress', () => {
  it('writes a line a file where there is no terminal', () => {
    const io = fakeIo();
    const { step } = progress(2, io, false);
    step(outcome);
    step({ ...outcome, file: 'analyses/b.yaml', state: 'failed' });
    expect(io.stderr).toBe('[1/2] analyses/a.yaml: built\n[2/2] analyses/b.yaml: failed\n');
  });

  it('draws few bars on a terminal, no wider than it, and takes the last one away', () => {
    const io = fakeIo({ errIsTerminal: true, columns: 40 });
    const bar = progress(1000, io, false);
    for (let index = 0; index < 1000; index++)
      bar.step({ ...outcome, file: `analyses/${'long-'.repeat(20)}${index}.yaml` });
    bar.clear();
    const drawn = io.stderr.split('\r\u001b[K').slice(1);
    expect(drawn.length).toBeLessThan(200);
    expect(drawn.filter((text) => [...text].length > 39)).toEqual([]);
    expect(drawn.at(-2)).toContain('1000/1000');
    expect(drawn.at(-1)).toBe('');
    expect(io.stderr).not.toContain('\n');
  });

  it('draws no bar wider than the terminal where characters are wide', () => {
    const io = fakeIo({ errIsTerminal: true, columns: 40 });
    progress(1, io, false).step({ ...outcome, file: `analyses/${'馬里'.repeat(20)}.yaml` });
    expect(io.stderr.endsWith('馬里')).toBe(true);
    expect(cellsIn(io.stderr.replace('\r\u001b[K', ''))).toBe(38);
  });

  it('says nothing when quiet', () => {
    const io = fakeIo({ errIsTerminal: true });
    progress(1, io, true).step(outcome);
    expect(io.stderr).toBe('');
  });
});
