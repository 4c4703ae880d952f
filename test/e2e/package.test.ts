import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { projectRoot } from './command.ts';

let folder = '';
let installed = '';

/** Unpacks what would be published into an empty folder, beside nothing but the packages that it depends on. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefwright-package-'));
  const options = { cwd: projectRoot, shell: process.platform === 'win32', stdio: 'pipe' as const };
  execFileSync('npm', ['pack', '--pack-destination', folder], options);
  execFileSync('tar', ['-xzf', `briefwright-${manifest.version}.tgz`], { cwd: folder });
  installed = join(folder, 'node_modules/briefwright');
  await cp(join(folder, 'package'), installed, { recursive: true });
  for (const name of [...Object.keys(manifest.dependencies), 'tar-fs']) {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  await cp(join(projectRoot, 'analyses/minimal.json'), join(folder, 'minimal.json'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const briefwright = (...args: string[]) =>
  execFileSync(process.execPath, [join(installed, 'dist/briefwright.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

describe('the published package', () => {
  it('holds what README.md links to, and nothing of what developers need alone', async () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const targets = [...readme.matchAll(/\]\(([^)#:\s]+)\)|src="([^":]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((target) => !existsSync(join(installed, target)))).toEqual([]);
    const shipped = ['analyses', 'dist', 'docs', 'schema', 'templates', 'package.json', 'LICENSE'];
    const pages = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];
    expect((await readdir(installed)).sort()).toEqual([...shipped, ...pages].sort());
  });

  it('installs nothing that runs at its installation, so that no browser is downloaded', () => {
    const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
    const packages = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(lock.packages);
    const runs = packages.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    expect(runs.map(([path]) => path)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  it('validates, and builds a brief in all formats', async () => {
    expect(briefwright('--help')).toContain('build-brief');
    briefwright('validate', 'minimal.json');
    briefwright('build-brief', 'minimal.json');
    const made = (await readdir(join(folder, 'out'))).filter((name) => !name.startsWith('.'));
    expect(made.sort()).toEqual(['minimal.html', 'minimal.md', 'minimal.pdf']);
  });
});
