import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { readLockFile } from '../../scripts/generate/shipped/lock-file.ts';
import { pageLinks } from '../page-links.ts';
import { projectRoot } from './command.ts';
import { type InstalledPackage, install, packTarballs } from './installed-package.ts';
import { libraryExamples } from './library-examples.ts';
import { typeFaults } from './type-faults.ts';

const ways = { 'with install scripts': [], 'without install scripts': ['--ignore-scripts'] };
const installations = new Map<string, InstalledPackage>();
let tarballs = '';

beforeAll(async () => {
  tarballs = await packTarballs();
  const paths = (await readdir(tarballs)).map((name) => join(tarballs, name));
  for (const [way, flags] of Object.entries(ways)) installations.set(way, await install(paths, flags));
}, 600_000);

afterAll(async () => {
  const scenes = [...installations.values()].map(({ folder }) => dirname(folder));
  for (const folder of [tarballs, ...scenes]) await rm(folder, { recursive: true, force: true });
});

function installed(way: string): InstalledPackage {
  const installation = installations.get(way);
  if (installation === undefined) throw new Error(`Not installed ${way}.`);
  return installation;
}

const anyWay = () => installed('with install scripts');
const filesIn = (folder: string) => readdir(folder, { recursive: true, encoding: 'utf8' });

describe('the published package', () => {
  it('holds what its pages link to, and nothing of what developers need alone', async () => {
    const { root } = anyWay();
    const pages = (await filesIn(root)).filter((name) => name.endsWith('.md'));
    expect(pages).toContain('docs/library.md');
    const links = pages.flatMap((page) =>
      pageLinks(readFileSync(join(root, page), 'utf8')).map((target) => posix.join(posix.dirname(page), target)),
    );
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
    const shipped = ['analyses', 'dist', 'docs', 'schema', 'templates', 'package.json', 'LICENSE'];
    const others = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];
    const lists = ['THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json'];
    expect((await readdir(root)).sort()).toEqual([...shipped, ...others, ...lists].sort());
  });

  it('installs nothing that runs at its installation, so that no browser is downloaded', () => {
    const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
    const packages = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(lock.packages);
    const runs = packages.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    expect(runs.map(([path]) => path)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  it('has the same files, with install scripts and without, and the packages that the bill lists', async () => {
    const [one = [], other] = await Promise.all(
      Object.keys(ways).map(async (way) => (await filesIn(join(installed(way).folder, 'node_modules'))).sort()),
    );
    expect(one.length).toBeGreaterThan(500);
    expect(other).toEqual(one);
    const folders = one.filter((name) => posix.basename(name) === 'package.json').map((name) => posix.dirname(name));
    const locked = Object.entries(readLockFile(projectRoot)).filter(([path, { dev }]) => path !== '' && !dev);
    const expected = locked.map(([path]) => path.slice('node_modules/'.length)).concat('briefwright');
    expect(folders.filter((name) => expected.includes(name)).sort()).toEqual(expected.sort());
  });

  it('has types that fit the examples of docs/library.md', async () => {
    const { folder, root } = anyWay();
    const types = join(folder, 'node_modules/@types/node');
    await mkdir(dirname(types), { recursive: true });
    await symlink(join(projectRoot, 'node_modules/@types/node'), types, 'junction');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    const examples = await libraryExamples(root);
    for (const [index, { code }] of examples.entries()) await writeFile(join(folder, `example-${index}.ts`), code);
    expect(
      typeFaults(
        folder,
        examples.map((_, index) => `example-${index}.ts`),
      ),
    ).toBe('');
    await rm(types);
  });
});

describe.each(Object.keys(ways))('the package, installed %s, where there is no network,', (way) => {
  it('has put nothing into the home of the user', async () => {
    expect(await readdir(installed(way).home)).toEqual([]);
  });

  it('validates, and builds a brief in all formats', async () => {
    const { briefwright, folder } = installed(way);
    expect(briefwright('--help')).toContain('build-brief');
    await cp(join(projectRoot, 'analyses/minimal.json'), join(folder, 'minimal.json'));
    briefwright('validate', 'minimal.json');
    briefwright('build-brief', 'minimal.json');
    const made = (await readdir(join(folder, 'out'))).filter((name) => name.startsWith('minimal.'));
    expect(made.sort()).toEqual(['minimal.html', 'minimal.md', 'minimal.pdf']);
  });

  it('writes a first analysis, which an editor can check and which becomes a brief', async () => {
    const { briefwright, folder } = installed(way);
    expect(briefwright('new', 'first')).toBe('analyses/first.yaml\n');
    const text = await readFile(join(folder, 'analyses/first.yaml'), 'utf8');
    const schema = /\$schema=(\S+)/.exec(text)?.[1] ?? '';
    expect(existsSync(join(folder, 'analyses', schema)), schema).toBe(true);
    const made = briefwright('build-brief', 'analyses/first.yaml');
    expect(made).toBe('out/first.md\nout/first.html\nout/first.pdf\n');
  });

  it('does what docs/library.md shows', async () => {
    const { node, folder, root } = installed(way);
    const examples = await libraryExamples(root);
    expect(examples).toHaveLength(6);
    for (const [index, { code, output }] of examples.entries()) {
      await writeFile(join(folder, `run-${index}.mjs`), (await transform(code, { loader: 'ts' })).code);
      expect(node(`run-${index}.mjs`)).toBe(output);
    }
  });

  it('has not tried to reach one, nor kept anything but the browser', async () => {
    const { networkLog, home, node } = installed(way);
    expect(existsSync(networkLog)).toBe(false);
    const kept = await filesIn(home);
    const own = posix.join('.cache', 'briefwright');
    expect(kept.filter((name) => !own.startsWith(name) && !name.startsWith(own))).toEqual([]);
    // The guard does guard.
    expect(() => node('-e', 'fetch("http://127.0.0.1:8080")')).toThrow();
    expect(await readFile(networkLog, 'utf8')).toContain('reached for the network');
  });
});
