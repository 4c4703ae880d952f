import { describe, expect, it } from 'vitest';
import { parseFlags } from '../../scripts/cli/flags.ts';
import { buildBriefTable } from '../../scripts/commands/build-brief-flags.ts';
import { validateTable } from '../../scripts/commands/validate-flags.ts';
import { Failure } from '../../scripts/model/failure.ts';

function failureOf(argv: string[], table = buildBriefTable): Failure {
  try {
    parseFlags(table, argv);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('No failure.');
}

describe('parseFlags', () => {
  it('fills in the defaults', () => {
    const { paths, booleans, strings, lists } = parseFlags(buildBriefTable, []);
    expect(paths).toEqual([]);
    expect([...booleans]).toEqual([]);
    expect(strings.get('out')).toBeUndefined();
    expect(strings.get('edition')).toBe('public');
    expect(strings.get('page')).toBe('A4');
    expect(lists.get('format')).toEqual(['md', 'html', 'pdf']);
  });

  it('reads values after a space and after =, and PATHs among flags', () => {
    const parsed = parseFlags(buildBriefTable, [
      'a.json',
      '--out',
      'x',
      '--page=Letter',
      '--force',
      'b.yaml',
      '--jobs=3',
    ]);
    expect(parsed.paths).toEqual(['a.json', 'b.yaml']);
    expect(parsed.strings.get('out')).toBe('x');
    expect(parsed.strings.get('page')).toBe('Letter');
    expect(parsed.booleans.has('force')).toBe(true);
    expect(parsed.numbers.get('jobs')).toBe(3);
  });

  it('joins a list that is given twice, without repeats', () => {
    expect(parseFlags(buildBriefTable, ['--format', 'pdf, md', '--format', 'md']).lists.get('format')).toEqual([
      'pdf',
      'md',
    ]);
  });

  it('takes everything after -- for a PATH', () => {
    expect(parseFlags(buildBriefTable, ['--', '--odd.json']).paths).toEqual(['--odd.json']);
  });

  it.each(['tomorrow', '2025-02-30', '2025-3-1', '01/03/2025', '2025', '2025-03-01T10:00', '2025-13-01'])(
    'takes no day that is none: %s',
    (day) => {
      const { exitCode, message, hint } = failureOf(['--today', day], validateTable);
      const refused = `--today must be a day (YYYY-MM-DD), but got “${day}”.`;
      expect([exitCode, message, hint]).toEqual([2, refused, 'Write it as 2025-03-01.']);
    },
  );

  it('takes a day, that of a leap year too', () => {
    expect(parseFlags(validateTable, ['--today', '2024-02-29']).strings.get('today')).toBe('2024-02-29');
  });

  it.each([
    [['--fromat', 'md'], 'Unknown flag --fromat.', 'Did you mean --format?'],
    [['-x'], 'Unknown flag -x.', 'build-brief --help lists the flags.'],
    [['--format', 'docx'], '--format cannot be “docx”.', 'It takes: md, html, pdf.'],
    [['--page', 'leter'], '--page cannot be “leter”.', 'Did you mean Letter?'],
    [['--format', ','], '--format is empty.', 'It takes: md, html, pdf.'],
    [['--out'], '--out needs a value: DIR.', undefined],
    [['--out', '--force'], '--out needs a value: DIR.', undefined],
    [['--out='], '--out needs a value: DIR.', undefined],
    [['--force=yes'], '--force takes no value, but got “yes”.', undefined],
    [['--jobs', '0'], '--jobs must be a whole number from 1, but got “0”.', undefined],
    [['--jobs', '2.5'], '--jobs must be a whole number from 1, but got “2.5”.', undefined],
    [['--jobs', 'many'], '--jobs must be a whole number from 1, but got “many”.', undefined],
  ])('refuses %j', (argv, message, hint) => {
    const failure = failureOf(argv);
    expect([failure.exitCode, failure.message, failure.hint]).toEqual([2, message, hint]);
  });
});
