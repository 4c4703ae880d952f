import { describe, expect, it } from 'vitest';
import { explain, runCommand } from '../../scripts/commands/main.ts';
import { Failure } from '../../scripts/model/failure.ts';
import { fakeIo } from '../cli/fake-io.ts';

describe('runCommand', () => {
  it('prints the overview, the version, and a command’s help, on standard output', async () => {
    const io = fakeIo();
    expect(await runCommand(['--help'], io)).toBe(0);
    expect(io.stdout).toContain('build-brief');
    const version = fakeIo();
    expect(await runCommand(['--version'], version)).toBe(0);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/);
    const command = fakeIo();
    expect(await runCommand(['validate', '--nonsense', '--help'], command)).toBe(0);
    expect(command.stdout).toContain('--max-warnings');
    expect(io.stderr + version.stderr + command.stderr).toBe('');
  });

  it.each([
    [['biuld-brief'], 'Did you mean build-brief?'],
    [['publish'], 'The commands are: new, build-brief, validate, diff-brief, migrate'],
    [[], 'No command was given.'],
    [['--verbose'], 'There is no command “--verbose”.'],
  ])('refuses %j', async (argv, text) => {
    const io = fakeIo();
    expect(await runCommand(argv, io)).toBe(2);
    expect(io.stderr).toContain(text);
    expect(io.stdout).toBe('');
  });
});

describe('explain', () => {
  it('shows a failure with its way out', () => {
    expect(explain(new Failure(3, 'No space left.', 'Make room.'))).toBe('briefwright: No space left.\n  Make room.\n');
  });

  it('tells neither the message nor the stack of a fault of ours', () => {
    const text = explain(new TypeError('Unexpected token in "Colonel Diarra"'));
    expect(text).toMatch(/^briefwright: TypeError at main\.test\.ts:\d+:\d+\.\n/);
    expect(text).not.toMatch(/Diarra| {4}at /);
  });
});
