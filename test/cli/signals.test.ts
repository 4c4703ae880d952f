import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { watchSignals } from '../../scripts/cli/signals.ts';

function watched() {
  const emitter = new EventEmitter();
  const exit = vi.fn();
  const interruption = watchSignals({ on: emitter.on.bind(emitter), exit } as unknown as NodeJS.Process);
  return { emitter, exit, interruption };
}

describe('watchSignals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 143],
  ])('aborts at %s, and remembers %d', (name, code) => {
    const { emitter, exit, interruption } = watched();
    expect([interruption.signal.aborted, interruption.exitCode()]).toEqual([false, undefined]);
    emitter.emit(name);
    expect([interruption.signal.aborted, interruption.exitCode()]).toEqual([true, code]);
    expect(exit).not.toHaveBeenCalled();
  });

  it('ends at once at the second signal', () => {
    const { emitter, exit } = watched();
    emitter.emit('SIGINT');
    emitter.emit('SIGINT');
    expect(exit).toHaveBeenCalledWith(130);
  });
});
