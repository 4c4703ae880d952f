import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { run } from './command.ts';

const wrong = { title: 'Two -- or three' };
const folder = () =>
  tempFolder({
    'schema/analysis.schema.json': '{}',
    'analyses/a.json': analysisJson('a', wrong),
    'analyses/b.yaml': `# yaml-language-server: $schema=../schema/analysis.schema.json\n${analysisJson('b', wrong)}`,
    'analyses/c.json': '{',
  });

describe('validate --fix', () => {
  it('repairs what is safe, reports what remains, and has nothing to do the second time', async () => {
    const cwd = await folder();
    const { code, stdout } = await run(['validate', '--fix', '--format', 'json'], cwd);
    expect(code).toBe(1);
    const { fixed, notFixed, findings } = JSON.parse(stdout);
    expect(fixed).toEqual([
      { file: 'analyses/a.json', rule: 'dash-style', count: 1 },
      { file: 'analyses/a.json', rule: 'schema-reference', count: 1 },
      { file: 'analyses/b.yaml', rule: 'dash-style', count: 1 },
    ]);
    expect(notFixed).toEqual([]);
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('dash-style');
    const [a, b, c] = await Promise.all(
      ['a.json', 'b.yaml', 'c.json'].map((name) => readFile(join(cwd, 'analyses', name), 'utf8')),
    );
    const dash = /Two(.*)or three/.exec(a ?? '')?.[1] ?? '';
    const $schema = '../schema/analysis.schema.json';
    const title = `Two${dash}or three`;
    expect(a).toBe(analysisJson('a', { title }).replace('{', `{\n  "$schema": "${$schema}",`));
    expect(b).toBe(`# yaml-language-server: $schema=${$schema}\n${analysisJson('b', { title })}`);
    expect(c).toBe('{');

    const again = await run(['validate', '--fix', 'analyses/a.json', 'analyses/b.yaml'], cwd);
    expect([again.code, again.stderr]).toEqual([0, 'Nothing was repaired.\n']);
  });

  it('says on standard error what it did', async () => {
    const { code, stderr } = await run(['validate', '--fix', 'analyses/a.json'], await folder());
    expect([code, stderr]).toEqual([0, 'Repaired in 1 file: dash-style 1, schema-reference 1.\n']);
  });

  it('is not done unasked', async () => {
    const cwd = await folder();
    const { stdout } = await run(['validate', '--format', 'json'], cwd);
    expect(JSON.parse(stdout)).not.toHaveProperty('fixed');
    expect(await readFile(join(cwd, 'analyses/a.json'), 'utf8')).toBe(analysisJson('a', wrong));
  });
});
