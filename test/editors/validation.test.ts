import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { everything } from '../value-to-analysis/schema-samples.ts';
import { editors } from './editors.ts';
import { written } from './fields.ts';

const mali = load(readFileSync(join(import.meta.dirname, '../../analyses/mali-bamako-attack.yaml'), 'utf8')) as object;

describe.each(editors)('in $name', (editor) => {
  it.each([
    ['the example of the project', mali],
    ['an analysis with every field', everything],
  ])('%s has no problem', async (_, analysis) => {
    const { $schema: _schema, ...rest } = analysis as { $schema?: string };
    expect(await editor.problems(written(editor.name, rest))).toEqual([]);
  });

  const block = (members: object) => ({ questions: [{ id: 'q', question: 'Q?', answer: [members] }] });
  it.each([
    ['an unknown field', { ...mali, titel: 'Mali' }, 'titel'],
    ['a wrong choice', { ...mali, status: 'finished' }, 'finished'],
    ['a wrong date', { ...mali, updated: '24 September' }, '24 September'],
    [
      'an id with a capital',
      { ...mali, ...block({ type: 'paragraph', text: 'T', claims: ['Bamako-Zoo'] }) },
      'Bamako-Zoo',
    ],
    ['an unknown type of block', { ...mali, ...block({ type: 'figur', alt: 'Smoke' }) }, 'figur'],
    [
      'a field of another block',
      { ...mali, ...block({ type: 'pullquote', text: 'T', asOf: 'The other' }) },
      'The other',
    ],
    ['a block without its type', { ...mali, ...block({ text: 'Untyped' }) }, 'Untyped'],
    [
      'a field without its object',
      { ...mali, claims: [{ id: 'c', statement: 'S', kind: 'fact', confidence: 'quite sure' }] },
      'quite sure',
    ],
  ])('%s is a problem at its line', async (_, analysis, mark) => {
    const text = written(editor.name, { ...analysis });
    const problems = await editor.problems(text);
    const lines = text.split('\n');
    expect(problems.length).toBeGreaterThan(0);
    // An object's problem stands at its opening brace, which is a line above its first member in JSON.
    const line = lines.findIndex((one) => one.includes(mark));
    for (const problem of problems) expect([line, line - 1]).toContain(problem.line);
  });
});
