import { describe, expect, it } from 'vitest';
import { help, overview } from '../../scripts/cli/help.ts';
import { buildBriefTable } from '../../scripts/commands/build-brief-flags.ts';
import { validateTable } from '../../scripts/commands/validate-flags.ts';

describe('help', () => {
  it.each([buildBriefTable, validateTable])('names every flag, default, example and exit code of $name', (table) => {
    const text = help(table);
    for (const flag of table.flags) {
      expect(text).toContain(`--${flag.name}`);
      if (flag.default) expect(text.replace(/\s+/g, ' ')).toContain(`(default: ${flag.default})`);
    }
    for (const [command] of table.examples) expect(text).toContain(`briefwright ${command}`);
    for (const code of ['0', '1', '2', '3', '130, 143']) expect(text).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });

  it('says of each command what its exit code 1 means', () => {
    expect(help(buildBriefTable)).toContain('the others were built');
    expect(help(validateTable)).not.toMatch(/others\s+were built/);
    expect(help(validateTable)).toContain('--max-warnings allows');
  });

  it.each([help(buildBriefTable), help(validateTable), overview([buildBriefTable, validateTable])])(
    'is at most 80 columns wide',
    (text) => {
      expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      expect(text.endsWith('\n')).toBe(true);
    },
  );
});
