import type { Outcome } from '../../model/index.ts';
import type { Io } from '../io.ts';
import { cells } from './cell-width.ts';
import { visible } from './visible.ts';

/** Tells how far a run has come. */
export interface Progress {
  /** One more file is finished. */
  step(outcome: Outcome): void;
  /** Takes the bar off the terminal. */
  clear(): void;
}

const redrawMs = 1000 / 15;
const said = { valid: 'valid', built: 'built', skipped: 'up to date', failed: 'failed' } as const;

/** A bar on a terminal, a line a file elsewhere, nothing when quiet. */
export function progress(total: number, io: Io, quiet: boolean): Progress {
  if (quiet) return { step() {}, clear() {} };
  return io.errIsTerminal && io.env['TERM'] !== 'dumb' ? bar(total, io) : lines(total, io);
}

function lines(total: number, io: Io): Progress {
  let done = 0;
  return {
    step({ file, state }) {
      done += 1;
      io.err(`[${done}/${total}] ${visible(file)}: ${said[state]}\n`);
    },
    clear() {},
  };
}

function bar(total: number, io: Io): Progress {
  let done = 0;
  let drawn = 0;
  return {
    step({ file }) {
      done += 1;
      const now = performance.now();
      if (now - drawn < redrawMs && done < total) return;
      drawn = now;
      const length = 20;
      const full = Math.round((done / total) * length);
      const text = `${'█'.repeat(full)}${'░'.repeat(length - full)} ${done}/${total} ${visible(file)}`;
      let room = Math.max(10, io.columns - 1);
      const shown = cells(text).filter(({ width }) => {
        room -= width;
        return room >= 0;
      });
      io.err(`\r\u001b[K${shown.map((cell) => cell.text).join('')}`);
    },
    clear() {
      if (drawn > 0) io.err('\r\u001b[K');
      drawn = 0;
    },
  };
}
