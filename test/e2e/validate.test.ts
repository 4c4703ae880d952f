import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot, run } from './command.ts';

/** Right at draft; a draft may lack what a published analysis must have. */
const draft = () => tempFolder({ 'analyses/a.json': analysisJson('a'), 'analyses/b.yaml': analysisJson('b') });

describe('validate', () => {
  it('reports on standard output, and writes nothing', async () => {
    const cwd = await draft();
    const { code, stdout, stderr } = await run(['validate'], cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^2 files: no errors, /m);
    expect(stdout).toMatch(/^\d+ rules ran/m);
    expect(await readdir(cwd)).toEqual(['analyses']);
  });

  it('judges as if at another stage', async () => {
    const { code, stdout } = await run(['validate', '--status', 'published', '--format', 'json'], await draft());
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.files).toEqual(['analyses/a.json', 'analyses/b.yaml']);
    expect(report.tool.name).toBe('briefwright');
    expect(report.findings.length).toBeGreaterThan(1);
    for (const finding of report.findings) {
      expect(finding).toMatchObject({ file: expect.stringMatching(/^analyses\//), line: expect.any(Number) });
    }
  });

  it('writes the report to a file, without colour', async () => {
    const cwd = await draft();
    const { code, stdout } = await run(['validate', '--output', 'reports/a.txt'], cwd, { NO_COLOR: '1' });
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'reports/a.txt'), 'utf8')).toContain('2 files');
  });

  it('colours where it is forced to', async () => {
    const cwd = await draft();
    expect((await run(['validate'], cwd, { FORCE_COLOR: '1' })).stdout).toContain('\u001b[1m');
    expect((await run(['validate'], cwd, { NO_COLOR: '1' })).stdout).not.toContain('\u001b');
  });

  it('counts warnings against --max-warnings', async () => {
    const cwd = await tempFolder({ 'a.json': analysisJson('a').replace('{', '\ufeff{').replace('\ufeff', '') });
    const marked = await tempFolder({ 'a.json': `\ufeff${analysisJson('a')}` });
    expect((await run(['validate', 'a.json', '--max-warnings', '0'], cwd)).code).toBe(0);
    expect((await run(['validate', 'a.json'], marked)).code).toBe(0);
    const { code, stderr } = await run(['validate', 'a.json', '--max-warnings', '0'], marked);
    expect([code, stderr]).toEqual([1, '1 warning, but --max-warnings allows 0.\n']);
  });

  it('judges by the day that it is given whether suppressions have expired, and builds go on', async () => {
    const actors = [{ id: 'army', name: 'Army' }];
    const suppressions = [{ rule: 'unused', pointer: '/actors/0', reason: 'R.', by: 'B', expires: '2024-11-30' }];
    const cwd = await tempFolder({ 'a.json': analysisJson('a', { actors, suppressions }) });
    const on = async (...argv: string[]) => {
      const { code, stdout } = await run(['validate', 'a.json', '--format', 'json', ...argv], cwd);
      return [code, JSON.parse(stdout).findings.map(({ ruleId }: { ruleId: string }) => ruleId)];
    };
    const stale = [1, ['unused', 'suppression-stale']];
    expect(await on('--today', '2024-11-30')).toEqual([0, []]);
    expect(await on('--today', '2024-12-01')).toEqual(stale);
    expect(await on()).toEqual(stale);
    expect(await run(['validate', 'a.json', '--today', 'now'], cwd)).toMatchObject({ code: 2, stdout: '' });
    expect((await run(['build-brief', 'a.json', '--format', 'md'], cwd)).code).toBe(0);
  });

  it('shows the line of a finding to people, and to nobody else', async () => {
    const cwd = await tempFolder({ 'a.json': analysisJson('a', { published: 'soon' }) });
    const { stdout } = await run(['validate', 'a.json'], cwd);
    expect(stdout).toMatch(/^ +\d+ │ "published": "soon"\n +│ +\^{6}$/m);
    for (const format of ['json', 'sarif', 'junit', 'github']) {
      const report = await run(['validate', 'a.json', '--format', format], cwd);
      expect([report.code, report.stdout.includes('│'), report.stdout.includes('excerpt')]).toEqual([1, false, false]);
    }
  });

  it('never writes its report over an analysis', async () => {
    const cwd = await draft();
    const { code, stderr } = await run(['validate', '--output', 'analyses/a.json'], cwd);
    expect([code, stderr]).toEqual([
      2,
      'briefwright: --output would replace the analysis “analyses/a.json”.\n  Name another file.\n',
    ]);
    expect(await readFile(join(cwd, 'analyses/a.json'), 'utf8')).toBe(analysisJson('a'));
  });

  it('says so when standard output takes nothing', async (context) => {
    if (!existsSync('/dev/full')) return context.skip();
    const launch = [join(projectRoot, 'scripts/launch.mjs'), 'validate'];
    const cwd = await draft();
    const child = spawnSync('sh', ['-c', '"$@" > /dev/full', 'sh', process.execPath, ...launch], {
      cwd,
      encoding: 'utf8',
    });
    expect([child.status, child.stderr]).toEqual([
      3,
      'briefwright: The output could not be written (ENOSPC).\n  Make room, or send the output elsewhere.\n',
    ]);
  });

  it('annotates on GitHub Actions, unless a format is given', async () => {
    const cwd = await tempFolder({ 'a.json': analysisJson('a', { published: 'soon' }) });
    const env = { GITHUB_ACTIONS: 'true' };
    expect((await run(['validate', 'a.json'], cwd, env)).stdout).toMatch(/^::error file=a\.json,/m);
    expect((await run(['validate', 'a.json', '--format', 'pretty'], cwd, env)).stdout).not.toMatch(/^::/m);
  });

  it('explains a rule, and checks nothing', async () => {
    const cwd = await tempFolder();
    expect(await run(['validate', '--explain', 'claim-cycle'], cwd)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout, stderr } = await run(['validate', '--explain', 'claim-cicle'], cwd);
    expect([code, stdout, stderr.includes('Did you mean claim-cycle?')]).toEqual([2, '', true]);
  });
});
