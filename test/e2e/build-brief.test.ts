import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { run, start } from './command.ts';

/** Ten analyses, three of them broken, each in another way. */
const ten = () =>
  tempFolder({
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [`analyses/${id}.json`, analysisJson(id)])),
    'analyses/2024/g.yaml': analysisJson('g'),
    'analyses/not-json.json': '{ "id": ',
    'analyses/wrong.json': analysisJson('wrong', { status: 'nonsense' }),
    'analyses/empty.yml': '',
  });

describe('build-brief', () => {
  it('builds seven of ten, and names the three', async () => {
    const cwd = await ten();
    const { code, stdout, stderr } = await run(['build-brief'], cwd);
    expect(code).toBe(1);
    const expected = ['2024/g', 'a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) =>
      ['md', 'html', 'pdf'].map((one) => `out/${name}.${one}`),
    );
    expect(stdout.trim().split('\n')).toEqual(expected);
    for (const name of ['not-json.json', 'wrong.json', 'empty.yml']) {
      expect(stderr).toMatch(new RegExp(`^analyses/${name}:\\d+:\\d+ error `, 'm'));
      expect(stderr).toContain(`analyses/${name}: failed`);
    }
    expect(stderr).toContain('7 briefs built, 3 failed.');
    expect(stderr).not.toContain('\u001b');
    for (const path of expected) expect((await readFile(join(cwd, path))).length).toBeGreaterThan(100);
    expect((await readFile(join(cwd, 'out/a.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await readFile(join(cwd, 'out/a.md'), 'utf8')).toContain('Something happened in the capital.');
    expect((await readdir(join(cwd, 'out'), { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('builds again only what changed, unless it is forced', async () => {
    const cwd = await tempFolder({ 'analyses/a.json': analysisJson('a'), 'analyses/b.json': analysisJson('b') });
    const json = async (...flags: string[]) => JSON.parse((await run(['build-brief', '--json', ...flags], cwd)).stdout);
    const files = (list: { file: string }[]) => list.map(({ file }) => file);
    const outputs = ['out/a.md', 'out/a.html', 'out/a.pdf'];
    expect((await json()).built[0]).toEqual({ file: 'analyses/a.json', outputs, findings: expect.any(Array) });
    const first = await readFile(join(cwd, 'out/a.pdf'));
    const second = await json();
    expect([second.built, files(second.skipped), second.failed]).toEqual([
      [],
      ['analyses/a.json', 'analyses/b.json'],
      [],
    ]);
    await writeFile(join(cwd, 'analyses/b.json'), analysisJson('b', { title: 'Another title' }));
    expect(files((await json()).built)).toEqual(['analyses/b.json']);
    await rm(join(cwd, 'out/a.md'));
    expect(files((await json()).built)).toEqual(['analyses/a.json']);
    expect(files((await json('--force')).built)).toEqual(['analyses/a.json', 'analyses/b.json']);
    expect(await readFile(join(cwd, 'out/a.pdf'))).toEqual(first);
  });

  it('says nothing on standard error in quiet, and only JSON on standard output with --json', async () => {
    const cwd = await tempFolder({ 'a.json': analysisJson('a') });
    expect(await run(['build-brief', 'a.json', '--quiet', '--format', 'md'], cwd)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { stdout } = await run(['build-brief', 'a.json', '--json', '--out', 'elsewhere'], cwd);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['built', 'skipped', 'failed']);
    expect((await readdir(join(cwd, 'elsewhere'))).sort()).toEqual(['.briefwright', 'a.html', 'a.md', 'a.pdf']);
  });

  it.each([
    [['build-brief', 'nothing-here.json'], 'nothing-here.json'],
    [['build-brief', '--pgae', 'A4'], 'Did you mean --page?'],
    [['build-brief', '--edition', 'reviewers'], '--edition'],
    [['build'], 'There is no command “build”'],
  ])('ends with 2 at %j', async (args, text) => {
    const { code, stdout, stderr } = await run(args, await tempFolder());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('ends with 3 and a way out when there is no browser; Markdown and HTML need none', async () => {
    const cwd = await tempFolder({ 'analyses/a.json': analysisJson('a'), 'analyses/b.json': analysisJson('b') });
    const env = { BRIEFWRIGHT_BROWSER: join(cwd, 'no-such-browser') };
    const { code, stdout, stderr } = await run(['build-brief'], cwd, env);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('There is no browser');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect((await run(['build-brief', '--format', 'md,html'], cwd, env)).code).toBe(0);
  });

  // Only Linux shows a process's children as files.
  it.runIf(process.platform === 'linux').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'at %s in the middle of fifty: ends with %d, leaves no browser and no half-written file',
    async (signal, code) => {
      const ids = Array.from({ length: 50 }, (_, index) => `brief-${index + 10}`);
      const cwd = await tempFolder(Object.fromEntries(ids.map((id) => [`analyses/${id}.json`, analysisJson(id)])));
      const command = start(['build-brief'], cwd);
      await command.says('[5/50]');
      const children = descendants(command.process.pid as number);
      expect(children.length).toBeGreaterThan(0);
      command.process.kill(signal);
      const ended = await command.ended;
      expect(ended.code).toBe(code);
      expect(ended.stderr).toContain('interrupted');
      expect(ended.stderr).not.toContain('failed');
      expect(children.filter(isAlive)).toEqual([]);
      const names = await readdir(join(cwd, 'out'));
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(names.length).toBeLessThan(151);
      for (const name of names.filter((one) => one.endsWith('.pdf'))) {
        expect((await readFile(join(cwd, 'out', name))).subarray(-6).toString()).toContain('%%EOF');
      }
    },
  );
});

/** Processes below a process. */
function descendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const below = (parent: number): number[] => {
    const children = parents.filter((one) => one.parent === parent).map((one) => one.pid);
    return children.flatMap((child) => [child, ...below(child)]);
  };
  return below(pid);
}

function parentOf(name: string): number | undefined {
  try {
    return Number(
      readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined;
  }
}

/** A zombie has ended, too: it only waits to be counted. */
function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
