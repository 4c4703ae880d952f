import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVersion } from '../../../scripts/workspace/read/read-version.ts';
import { tempFolder } from '../../temp-folder.ts';

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd, env, stdio: 'ignore' });
}

/** A repository whose only commit holds these files. */
async function repository(files: Record<string, string>): Promise<string> {
  const folder = await tempFolder(files);
  git(folder, 'init', '--initial-branch', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-m', 'one', '--no-gpg-sign');
  return folder;
}

function read(given: string, cwd: string, changes: Record<string, string> = {}) {
  return readVersion(given, { cwd, env: { ...env, ...changes }, signal: new AbortController().signal });
}

function text(version: Awaited<ReturnType<typeof read>>): string {
  return version && 'bytes' in version.read ? new TextDecoder().decode(version.read.bytes) : '';
}

describe('readVersion', () => {
  it('reads a file', async () => {
    const version = await read('a.json', await tempFolder({ 'a.json': 'now' }));
    expect(version).toMatchObject({ file: 'a.json', name: 'a', format: 'json' });
    expect(text(version)).toBe('now');
  });

  it('reads a file as it was committed, not as it is now', async () => {
    const folder = await repository({ 'analyses/a.yaml': 'then' });
    writeFileSync(join(folder, 'analyses/a.yaml'), 'now');
    const version = await read('HEAD:analyses/a.yaml', folder);
    expect(version).toMatchObject({ file: 'HEAD:analyses/a.yaml', name: 'a', format: 'yaml' });
    expect(text(version)).toBe('then');
    expect(text(await read('main:./a.yaml', join(folder, 'analyses')))).toBe('then');
    expect(text(await read('HEAD^{/one: or: not|one}:../analyses/a.yaml', join(folder, 'analyses')))).toBe('then');
    expect(text(await read('analyses/a.yaml', folder))).toBe('now');
  });

  it('gives a file whose name has a colon precedence over a revision', async () => {
    const folder = await repository({ 'a.json': 'then' });
    writeFileSync(join(folder, 'HEAD:a.json'), 'odd');
    expect(text(await read('HEAD:a.json', folder))).toBe('odd');
  });

  it('takes /dev/null for nothing', async () => {
    expect(await read('/dev/null', await tempFolder())).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')(
    'takes a link in a revision for no analysis, and shows nothing of it',
    async () => {
      const folder = await tempFolder({ 'analyses/real.json': 'then', 'analyses/sub/b.json': 'then' });
      for (const [name, target] of [
        ['out.json', '../../.docker/config.json'],
        ['in.json', 'real.json'],
        ['{"a":1}.json', '{"a": "k33pm3"}'],
        ['[x]*.json', '/etc/k33pm3'],
      ] as const)
        symlinkSync(target, join(folder, 'analyses', name));
      symlinkSync('sub', join(folder, 'analyses/linked'));
      git(folder, 'init', '--initial-branch', 'main');
      git(folder, 'add', '.');
      git(folder, 'commit', '-m', 'one', '--no-gpg-sign');
      for (const name of ['out.json', 'in.json', '{"a":1}.json', '[x]*.json']) {
        for (const [given, cwd] of [
          [`HEAD:analyses/${name}`, folder],
          [`HEAD:./${name}`, join(folder, 'analyses')],
          [`main:../analyses/./${name}`, join(folder, 'analyses')],
        ] as const) {
          const version = await read(given, cwd);
          expect(version?.read, given).toMatchObject({ fault: { ruleId: 'file-unreadable' }, environment: false });
          expect(JSON.stringify(version?.read)).not.toMatch(/docker|k33pm3|real/);
        }
      }
      await expect(read('HEAD:analyses/linked/b.json', folder)).rejects.toMatchObject({ exitCode: 2 });
      expect(text(await read('HEAD:./../analyses/real.json', join(folder, 'analyses')))).toBe('then');
    },
  );

  it.each([
    ['no-such:a.json', 2, 'There is no revision “no-such” in this repository.', /git fetch/],
    ['HEAD:b.json', 2, 'There is no file “b.json” in the revision “HEAD”.', /HEAD:\.\/b\.json.*\/dev\/null/],
    ['HEAD:../b.json', 2, 'There is no file “../b.json” in the revision “HEAD”.', /^For an analysis that is new/],
    ['HEAD:folder.json', 2, 'There is no file “folder.json” in the revision “HEAD”.', /./],
    ['HEAD:a.txt', 2, '“HEAD:a.txt” is not an analysis.', /\.yaml/],
    ['--output=x:a.json', 2, '“--output=x” is not a revision.', /branch/],
    ['b.json', 2, 'Nothing matched “b.json”: there is no such file or folder.', /Did you mean a\.json/],
    ['folder.json', 2, '“folder.json” is a folder.', /file/],
  ])('says what to do about %s', async (given, exitCode, message, hint) => {
    const folder = await repository({ 'a.json': '{}', 'folder.json/a.json': '{}' });
    await expect(read(given, folder)).rejects.toMatchObject({ exitCode, message, hint: expect.stringMatching(hint) });
  });

  it('says what to do where there is no repository, and no Git', async () => {
    const folder = await tempFolder();
    const elsewhere = { GIT_CEILING_DIRECTORIES: join(folder, '..') };
    await expect(read('HEAD:a.json', folder, elsewhere)).rejects.toMatchObject({
      exitCode: 3,
      hint: expect.stringContaining('not a git repository'),
    });
    mkdirSync(join(folder, 'empty'));
    await expect(read('HEAD:a.json', folder, { PATH: join(folder, 'empty') })).rejects.toMatchObject({
      exitCode: 3,
      message: 'Git was not found.',
    });
  });

  it('stops when the user interrupts', async () => {
    const folder = await repository({ 'a.json': '{}' });
    const controller = new AbortController();
    controller.abort(new Error('Interrupted.'));
    const reading = readVersion('HEAD:a.json', { cwd: folder, env, signal: controller.signal });
    await expect(reading).rejects.toThrow('Interrupted.');
  });
});
