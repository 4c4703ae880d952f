import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { run } from './command.ts';

const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const claim = {
  id: 'a-toll',
  statement: 'Ten people died.',
  kind: 'reported',
  status: 'confirmed',
  citations: [{ source: 'a-wire' }],
};
const sources = [{ id: 'a-wire', kind: 'media', title: 'A wire report' }];

/** A draft with a claim. */
function draft(changes: object = {}): string {
  const cited = [{ id: 'what-happened', question: 'What happened?', answer: 'Ten died.[^a-toll]' }];
  return analysisJson('a', { questions: cited, sources, claims: [{ ...claim, ...changes }] });
}

/** A repository with `a.json` committed, and another `a.json` in the working tree. */
async function repository(committed: string, present: string): Promise<string> {
  const cwd = await tempFolder({ 'analyses/a.json': committed });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'one', '--no-gpg-sign');
  await writeFile(join(cwd, 'analyses/a.json'), present);
  return cwd;
}

const both = ['HEAD:analyses/a.json', 'analyses/a.json'];

describe('diff-brief', () => {
  it('tells what a working tree changes against a revision, as Markdown', async () => {
    const cwd = await repository(draft(), draft({ status: 'disputed' }));
    const { code, stdout, stderr } = await run(['diff-brief', ...both], cwd, env);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('**1 change in judgement.**');
    expect(stdout).toContain('- **Status**: confirmed → **disputed**');
    expect(stdout).toContain('`HEAD:analyses/a.json` → `analyses/a.json`');
  });

  it('ends with 0 also when nothing has changed', async () => {
    const { code, stdout } = await run(['diff-brief', ...both], await repository(draft(), draft()), env);
    expect(code).toBe(0);
    expect(stdout).toContain('**No change.**');
  });

  it('prints JSON of a stable shape', async () => {
    const cwd = await repository(draft(), draft({ status: 'disputed' }));
    const { stdout } = await run(['diff-brief', ...both, '--format', 'json'], cwd, env);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([
      'secrecy',
      'tool',
      'verdict',
      'counts',
      'old',
      'new',
      'notices',
      'changes',
      'prose',
    ]);
    expect(report.counts).toEqual({ judgement: 1, other: 0, prose: 0 });
    expect(report.changes).toEqual([
      {
        kind: 'claim-status',
        topic: 'standing',
        severity: 'high',
        judgement: true,
        id: 'a-toll',
        name: 'Ten people died.',
        pointerOld: '/claims/0/status',
        pointerNew: '/claims/0/status',
        from: 'confirmed',
        to: 'disputed',
      },
    ]);
  });

  it('writes a page to a file', async () => {
    const cwd = await repository(draft(), draft({ status: 'disputed' }));
    const { code, stdout } = await run(
      ['diff-brief', ...both, '--format', 'html', '--output', 'out/diff.html'],
      cwd,
      env,
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'out/diff.html'), 'utf8')).toMatch(
      /^<!doctype html>[\s\S]*Source Serif 4[\s\S]*disputed/,
    );
  });

  it('compares analyses that break rules, and ends with 1', async () => {
    const cwd = await repository(draft(), draft({ status: 'disputed', citations: [{ source: 'no-such' }] }));
    const { code, stdout, stderr } = await run(['diff-brief', ...both], cwd, env);
    expect(code).toBe(1);
    expect(stderr).toContain('ref-unresolved');
    expect(stdout).toContain('confirmed → **disputed**');
  });

  it('does not compare what does not fit the schema', async () => {
    const cwd = await repository(draft({ status: 'sure' }), draft());
    const { code, stdout, stderr } = await run(['diff-brief', ...both], cwd, env);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('HEAD:analyses/a.json');
    expect(stderr).toContain('were not compared');
  });

  it('tells of a new analysis', async () => {
    const cwd = await repository(draft(), draft());
    const { code, stdout } = await run(['diff-brief', '/dev/null', 'analyses/a.json'], cwd, env);
    expect(code).toBe(0);
    expect(stdout).toContain('**This analysis is new.**');
  });

  it.each([
    [['a.json'], /compares two versions, but got 1/],
    [['a.json', 'b.json', 'c.json'], /but got 3/],
    [['/dev/null', '/dev/null'], /nothing to compare/],
    [['no-such:a.json', 'a.json'], /no revision “no-such”/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(['diff-brief', ...args], await repository(draft(), draft()), env);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
