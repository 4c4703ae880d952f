import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
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

function jsonAfter(mark: string): Record<string, unknown> {
  const block = new RegExp(`<!-- ${mark} -->\\s*\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(read('README.md'))?.[1];
  return JSON.parse(block ?? 'null');
}

function findingsOf(analysis: object): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(analysis));
  const input = { file: 'analyses/my-brief.json', name: 'my-brief', format: 'json', bytes } as const;
  return judgeFile(input, {}).findings.map(({ message }) => message);
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

describe('README.md', () => {
  it('shows the two commands on its first screen', () => {
    const screen = read('README.md').split('\n').slice(0, 25).join('\n');
    expect(screen).toContain('npm ci && npm run build-brief');
    expect(screen).toContain('npm ci && npm test');
  });

  it('begins a brief with an analysis that has no finding', () => {
    expect(findingsOf(jsonAfter('least'))).toEqual([]);
  });

  it('goes on with a claim that can be cited', () => {
    const least = jsonAfter('least');
    const questions = [{ id: 'what-happened', question: 'What happened?', answer: 'Crews tied up.[^crews-tied-up]' }];
    expect(findingsOf({ ...least, ...jsonAfter('claim'), questions })).toEqual([]);
    expect(findingsOf({ ...least, questions })).toHaveLength(1);
  });
});

describe.each(pages)('%s', (page) => {
  it('links to files that exist', () => {
    const targets = [...read(page).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)|src="([^":]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(targets.filter((target) => !existsSync(join(root, posix.join(posix.dirname(page), target))))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const names = [...read(page).matchAll(/npm (?:run )?(test|(?<=run )[a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});
