import { describe, expect, it } from 'vitest';
import { swallowedFlags } from '../../scripts/cli/swallowed-flags.ts';
import { buildBriefTable } from '../../scripts/commands/build-brief-flags.ts';
import { diffBriefTable } from '../../scripts/commands/diff-brief-flags.ts';
import { runCommand } from '../../scripts/commands/main.ts';
import { migrateTable } from '../../scripts/commands/migrate-flags.ts';
import { newTable } from '../../scripts/commands/new-flags.ts';
import { validateTable } from '../../scripts/commands/validate-flags.ts';
import { fakeIo } from './fake-io.ts';

const tables = [newTable, buildBriefTable, validateTable, diffBriefTable, migrateTable];
const table = (name: string) => tables.find((one) => one.name === name) ?? newTable;

/** What npm knows as its own settings. */
const npmsOwn = ['force', 'json', 'quiet', 'format'];

const told = (name: string, argv: string[], env: Record<string, string>) => () =>
  swallowedFlags(table(name), argv, env);

describe('swallowedFlags', () => {
  const certain = tables.flatMap(({ name, flags }) =>
    flags.filter((flag) => !npmsOwn.includes(flag.name)).map((flag) => [name, flag] as const),
  );

  it.each(certain)('refuses a flag of %s that npm kept: $name', (name, flag) => {
    const variable = `npm_config_${flag.name.replaceAll('-', '_')}`;
    const value = flag.choices?.[0] ?? { number: '3', day: '2025-03-01' }[flag.type as string] ?? 'x.y';
    const wanted = flag.type === 'boolean' ? `--${flag.name}` : `--${flag.name} ${value}`;
    const hint = `Type: npm run ${name} -- ${wanted}`;
    // As of `--flag value`, and of `--flag=value`.
    const ways: [string[], string][] =
      flag.type === 'boolean'
        ? [[[], 'true']]
        : [
            [[value], 'true'],
            [[], value],
          ];
    for (const [argv, kept] of ways) {
      expect(told(name, argv, { [variable]: kept })).toThrow(expect.objectContaining({ exitCode: 2, hint }));
    }
  });

  it.each([
    ['build-brief', [], { npm_config_force: 'true' }, 'npm run build-brief -- --force'],
    ['build-brief', ['a.json'], { npm_config_json: 'true' }, 'npm run build-brief -- --json a.json'],
    ['build-brief', [], { npm_config_loglevel: 'warn' }, 'npm run build-brief -- --quiet'],
    ['build-brief', ['md,pdf', 'a.json'], {}, 'npm run build-brief -- --format md,pdf a.json'],
    ['validate', ['sarif'], {}, 'npm run validate -- --format sarif'],
    ['diff-brief', ['a.json', 'b.json', 'html'], {}, 'npm run diff-brief -- --format html a.json b.json'],
  ])('of %s %j, where a setting of npm may be meant, gives a hint', (name, argv, env, line) => {
    expect(told(name, argv, env as Record<string, string>)()).toMatch(new RegExp(`^npm kept .* type: ${line}$`));
  });

  it.each([
    ['validate', ['a b.yaml'], { npm_config_fix: 'true' }, "-- --fix 'a b.yaml'"],
    ['validate', ["it's.yaml"], { npm_config_fix: 'true' }, "-- --fix 'it'\\''s.yaml'"],
    [
      'validate',
      ['a.yaml', 'published', '3'],
      { npm_config_status: 'true', npm_config_max_warnings: 'true' },
      '-- --max-warnings 3 --status published a.yaml',
    ],
    [
      'validate',
      ['sarif', 'a.yaml', 'r.sarif'],
      { npm_config_output: 'true' },
      '-- --format sarif --output r.sarif a.yaml',
    ],
    ['build-brief', ['--out', 'html', 'a.yaml'], { npm_config_page: 'A4' }, '-- --page A4 --out html a.yaml'],
    ['validate', ['a.yaml', 'r.json'], { npm_config_output: 'true' }, '-- --output FILE …'],
    ['validate', [], { npm_config_output: 'true' }, '-- --output FILE …'],
    [
      'validate',
      ['a', 'b'],
      { npm_config_output: 'true', npm_config_explain: 'true' },
      '-- --output FILE --explain RULE …',
    ],
    ['validate', ['a.yaml'], { npm_config_status: 'true' }, '-- --status STATUS …'],
    ['build-brief', ['a.yaml', 'build'], { npm_config_out: 'true' }, '-- --out build a.yaml'],
    ['build-brief', ['a.yaml'], { npm_config_out: 'true', npm_config_force: 'true' }, '-- --out DIR --force …'],
    ['diff-brief', ['/dev/null', 'b.yaml', 'd.md'], { npm_config_output: 'true' }, '-- --output FILE …'],
    [
      'diff-brief',
      ['main:a.yaml', 'b.yaml', 'd.md'],
      { npm_config_output: 'true' },
      '-- --output d.md main:a.yaml b.yaml',
    ],
  ])('of %s %j and %j makes a command line', (name, argv, env, line) => {
    const hint = `Type: npm run ${name} ${line}`;
    expect(told(name, argv, env as unknown as Record<string, string>)).toThrow(expect.objectContaining({ hint }));
  });

  it.each([
    ['validate', [], {}],
    ['validate', ['--fix'], { npm_config_fix: 'true' }],
    ['validate', ['--output=x'], { npm_config_output: 'true' }],
    ['validate', [], { npm_config_fix: '' }],
    ['validate', [], { npm_config_force: 'true', npm_config_json: 'true', npm_config_loglevel: 'warn' }],
    ['build-brief', ['--quiet'], { npm_config_loglevel: 'warn' }],
    ['build-brief', ['analyses/pdf'], { npm_config_loglevel: 'silent' }],
    ['build-brief', ['--out', 'html'], {}],
    ['new', ['my-brief'], { npm_config_fix: 'true' }],
  ])('says nothing of %s %j with %j', (name, argv, env) => {
    expect(told(name, argv, env as unknown as Record<string, string>)()).toBeUndefined();
  });

  it('is asked only when npm runs our script', async () => {
    const env = { npm_config_check: 'true' };
    const byNpm = fakeIo({ isNpmScript: true, env });
    expect(await runCommand(['migrate', 'nowhere.yaml'], byNpm)).toBe(2);
    expect(byNpm.stderr).toContain('Type: npm run migrate -- --check nowhere.yaml\n');
    const other = fakeIo({ env });
    expect(await runCommand(['migrate', 'nowhere.yaml'], other)).toBe(2);
    expect(other.stderr).toContain('Nothing matched');
  });

  it('spells out what could forge a line', async () => {
    const io = fakeIo({ isNpmScript: true, env: { npm_config_out: '\u001b[2Ka\nb' } });
    expect(await runCommand(['build-brief'], io)).toBe(2);
    expect(io.stderr).not.toContain('\u001b');
    expect(io.stderr).not.toContain('a\nb');
  });
});
