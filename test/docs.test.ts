import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { run as buildBrief } from '../scripts/commands/build-brief.ts';
import { findInputs } from '../scripts/workspace/read/find-inputs.ts';
import { analysisJson } from './analyses.ts';
import { fakeIo } from './cli/fake-io.ts';
import { pageLinks } from './page-links.ts';
import { tempFolder } from './temp-folder.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'out/README.md'].concat(
  readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** Paths named in ARCHITECTURE's tree, folders with a slash at the end. */
function treePaths(): string[] {
  const tree = /<!-- tree -->\n```\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
  const parents: string[] = [];
  return tree
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      parents.splice(indent.length / 2);
      const path = parents.join('') + name;
      parents.push(name);
      return path;
    });
}

describe('ARCHITECTURE.md', () => {
  it('names only what exists', () => {
    const paths = treePaths();
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names every folder and file at the top of scripts/, and every folder of a stage', () => {
    const listed = new Set(treePaths());
    const entries = readdirSync(join(root, 'scripts')).flatMap((name) => {
      const path = join(root, 'scripts', name);
      if (!statSync(path).isDirectory()) return [`scripts/${name}`];
      const inner = readdirSync(path).filter((child) => statSync(join(path, child)).isDirectory());
      return [`scripts/${name}/`, ...inner.map((child) => `scripts/${name}/${child}/`)];
    });
    expect(entries.filter((entry) => !listed.has(entry))).toEqual([]);
  });
});

describe('out/README.md', () => {
  it('is all that Git keeps of the folder for the briefs', async () => {
    const page = { 'out/README.md': read('out/README.md'), '.gitignore': read('.gitignore') };
    const made = ['a.pdf', 'a.md', '2024/b.html', '2024/README.md', '.briefwright/a.json'];
    const cwd = await tempFolder({ ...page, ...Object.fromEntries(made.map((name) => [`out/${name}`, ''])) });
    execFileSync('git', ['init', '--quiet'], { cwd });
    const status = ['status', '--porcelain', '--untracked-files=all'];
    expect(execFileSync('git', status, { cwd, encoding: 'utf8' })).toBe('?? .gitignore\n?? out/README.md\n');
  });

  it('is taken neither for an analysis nor for an output', async () => {
    const content = analysisJson('a');
    const page = read('out/README.md');
    const cwd = await tempFolder({ 'out/README.md': page, 'out/left.json': content, 'a.json': content });
    for (const paths of [['.'], ['**/*']]) {
      const inputs = await findInputs(paths, { cwd, out: join(cwd, 'out') });
      expect(inputs.map(({ file }) => file)).toEqual(['a.json']);
    }
    const io = fakeIo({ cwd });
    expect(await buildBrief(['a.json', '--format', 'md'], io), io.stderr).toBe(0);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.briefwright', 'README.md', 'a.md', 'left.json']);
    expect(readFileSync(join(cwd, 'out/README.md'), 'utf8')).toBe(page);
  });
});

describe('README.md', () => {
  it('shows the two commands on its first screen', () => {
    const screen = read('README.md').split('\n').slice(0, 25).join('\n');
    expect(screen).toContain('npm ci && npm run build-brief');
    expect(screen).toContain('npm ci && npm test');
  });
});

describe.each(pages)('%s', (page) => {
  it('links to files that exist', () => {
    expect(
      pageLinks(read(page)).filter((target) => !existsSync(join(root, posix.join(posix.dirname(page), target)))),
    ).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const names = [...read(page).matchAll(/npm (?:run )?(test|(?<=run )[a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
