import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../scripts/workspace/read/find-inputs.ts';
import { outputBase, outputClashes, outputExtension } from '../../../scripts/workspace/write/output-paths.ts';

const where = { project: resolve('/work'), out: resolve('/target') };

function input(path: string): Input {
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return { path: resolve(where.project, path), file: path, name, format: 'json' };
}

describe('outputBase', () => {
  it.each([
    ['analyses/x.json', 'x'],
    ['analyses/2024/x.json', '2024/x'],
    ['drafts/2024/x.json', 'x'],
    ['x.json', 'x'],
    ['../elsewhere/x.json', 'x'],
    ['analyses-old/x.json', 'x'],
    ['analyses/..odd/x.json', '..odd/x'],
  ])('puts %s at <out>/%s', (path, expected) => {
    expect(outputBase(input(path), where)).toBe(join(where.out, expected));
  });
});

describe('outputExtension', () => {
  it('marks the review edition', () => {
    expect([outputExtension({ extension: 'pdf' }, 'public'), outputExtension({ extension: 'md' }, 'review')]).toEqual([
      '.pdf',
      '.review.md',
    ]);
  });
});

describe('outputClashes', () => {
  it('finds the later ones of inputs with one output, also where only case or composition differ', () => {
    const inputs = [
      'analyses/a.json',
      'analyses/a.yaml',
      'analyses/A.yml',
      'analyses/2024/a.json',
      'elsewhere/b.json',
      'other/b.json',
      'analyses/s\u00e9gou.json',
      'analyses/se\u0301gou.yaml',
    ].map(input);
    const clashes = [...outputClashes(inputs, where)].map(([later, earlier]) => [later.file, earlier.file]);
    expect(clashes).toEqual([
      ['analyses/a.yaml', 'analyses/a.json'],
      ['analyses/A.yml', 'analyses/a.json'],
      ['other/b.json', 'elsewhere/b.json'],
      ['analyses/se\u0301gou.yaml', 'analyses/s\u00e9gou.json'],
    ]);
  });
});
