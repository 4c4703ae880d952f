import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paint } from '../../scripts/cli/terminal/colour.ts';
import { explainRule } from '../../scripts/findings-to-report/explain-rule.ts';
import { otherFindings } from '../../scripts/findings-to-report/other-findings.ts';
import { ruleFacts } from '../../scripts/findings-to-report/rule-catalogue.ts';
import { Failure } from '../../scripts/model/failure.ts';

const docs = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const explain = (id: string) => explainRule(id, paint(false));
const bare = (text: string) => text.replace(/\s+/g, ' ');

/** The TypeScript files of folders and files in scripts/. */
function filesBelow(...names: string[]): string[] {
  const paths = names.flatMap((name) => {
    const path = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((child) => join(path, child));
  });
  return paths.filter((path) => path.endsWith('.ts'));
}

/** A rule's section of the docs, without the marks of Markdown that a terminal does not get. */
function sectionOf(id: string): string {
  const [, section = ''] = new RegExp(`^(## ${id}\\n[\\s\\S]*?)(?=^## )`, 'm').exec(docs) ?? [];
  return section.replace(/^## |^```.*$/gm, '');
}

describe('validate --explain', () => {
  it.each(ruleFacts)('says of $id what docs/rules.md says', ({ id, wants, why }) => {
    const text = explain(id);
    expect(text).toMatch(new RegExp(`^${id}\\n\\n`));
    for (const sentence of [wants, why, 'This fails', 'It says: ', 'This passes:'])
      expect(bare(text)).toContain(sentence);
    expect(bare(text)).toBe(bare(sectionOf(id)));
  });

  it.each(otherFindings)('tells that $id is no rule', ({ id, says }) => {
    expect(bare(explain(id))).toContain(says);
    expect(docs.includes(`| <a id="${id}"></a>\`${id}\` | `)).toBe(true);
  });

  it('has a section for every rule, and names no other', () => {
    const sections = [...docs.matchAll(/^## ([a-z-]+)$/gm)].map((match) => match[1]);
    expect(sections).toEqual(ruleFacts.map(({ id }) => id));
  });

  it('tells a draft from what is published', () => {
    expect(bare(explain('claim-unsourced'))).toContain(
      'A warning in a draft, where it only says “not there yet”; an error at',
    );
    expect(bare(explain('claim-cycle'))).toContain('An error at every status.');
  });

  it.each([
    ['claim-unsoruced', 'Did you mean claim-unsourced?'],
    ['shema', 'Did you mean schema?'],
    ['qqqqqqqqqqqqqqqqqqqqqqqqqqqq', 'The rules are: acronym-undefined, '],
    ['constructor', 'There is no rule “constructor”.'],
  ])('refuses %s', (id, text) => {
    try {
      explain(id);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      expect(error.exitCode).toBe(2);
      expect(`${error.message} ${error.hint}`).toContain(text);
    }
  });
});

it('knows every kind of finding that the code can make', () => {
  const known = new Set([...ruleFacts, ...otherFindings].map(({ id }) => id));
  const files = filesBelow(
    'analysis-to-findings',
    'bytes-to-value',
    'pictures',
    'run',
    'value-to-analysis',
    'workspace',
  ).map((path) => readFileSync(path, 'utf8'));
  const made = files.flatMap((source) =>
    [...source.matchAll(/(?:ruleId: |\bfault\(\s*|\badd\()'([a-z-]+)'|'(picture-[a-z-]+)'/g)].map(
      ([, a, b]) => a ?? b ?? '',
    ),
  );
  expect(new Set(made).size).toBeGreaterThan(15);
  expect(made.filter((id) => !known.has(id))).toEqual([]);
  expect(otherFindings.map(({ id }) => id).filter((id) => !made.includes(id))).toEqual([]);
});
