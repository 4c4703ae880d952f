import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../scripts/analysis-to-findings/judge-document.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import { parseDocument } from '../../scripts/bytes-to-value/parse-document.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import { originalFor } from './fixture-original.ts';

const folder = (name = '') => new URL(name === '' ? './' : `./${name}/`, import.meta.url);
const isFixture = (name: string) =>
  /^(?:passing|failing)-.*\.(?:json|yaml)$/.test(name) && !name.endsWith('.expected.json');
const fixturesOf = (rule: string) => readdirSync(folder(rule)).filter(isFixture);

function judge(rule: string, fixture: string) {
  const { name, ext } = parse(fixture);
  const bytes = readFileSync(new URL(fixture, folder(rule)));
  const document = parseDocument(bytes, ext === '.json' ? 'json' : 'yaml');
  const original = originalFor(document.value, folder(rule));
  const judged = judgeDocument(document, { file: fixture, name }, original ? { original } : {});
  // Fixtures in languages whose letters the fonts lack are for what other rules say of them.
  const isMeant = ({ ruleId }: Finding) => ruleId !== 'missing-glyph' || rule === ruleId;
  return { ...judged, findings: judged.findings.filter(isMeant) };
}

it('every rule has a folder of fixtures, and every folder a rule', () => {
  const folders = readdirSync(folder(), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it('every rule is as grave as what it finds, and some are less so in a draft', () => {
  const graded = (level: string) => rules.filter((rule) => rule.level === level).map(({ id }) => id);
  expect(graded('warning').sort()).toEqual([
    'acronym-undefined',
    'confidence-outruns-evidence',
    'confidence-with-likelihood',
    'corroboration-not-independent',
    'disputed-one-sided',
    'figures-disagree',
    'hedge-dropped',
    'impossible-value',
    'likelihood-overstated',
    'markup-in-plain',
    'markup-unclear',
    'missing-glyph',
    'plural-source',
    'prose-date-mismatch',
    'prose-figure-mismatch',
    'prose-likelihood-mismatch',
    'qa-shape',
    'recommendation-incomplete',
    'recommendation-placement',
    'stale-figure',
    'statement-mismatch',
    'stray-character',
    'unit-mismatch',
    'unused',
  ]);
  const style = [
    'unit-style',
    'date-style',
    'dash-style',
    'quote-style',
    'spelling-variant',
    'name-variant',
    'vague-language',
  ];
  expect(graded('info')).toEqual([...style, 'decomposed-letter', 'schema-reference', 'key-order']);
  expect(graded('error')).toHaveLength(rules.length - graded('warning').length - graded('info').length);
  const notYet = rules.filter((rule) => rule.notYet).map(({ id }) => id);
  expect(notYet).toEqual([
    'claim-unsourced',
    'forecast-incomplete',
    'figure-unattributed',
    'placeholder-left',
    'standfirst-expert',
  ]);
});

it.each(rules)('$id is told in one sentence each', ({ id, wants, why }) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  for (const text of [wants, why]) expect(text).toMatch(/^[A-Z][^.!?]*\.$/);
});

describe.each(rules.map(({ id }) => id))('%s', (rule) => {
  const fixtures = fixturesOf(rule);
  const passing = fixtures.filter((fixture) => fixture.startsWith('passing-'));
  const failing = fixtures.filter((fixture) => fixture.startsWith('failing-'));

  it('has passing and failing fixtures, and nothing else', () => {
    expect(passing).not.toEqual([]);
    expect(failing).not.toEqual([]);
    const expected = failing.map((fixture) => `${parse(fixture).name}.expected.json`);
    const others = readdirSync(folder(rule)).filter((name) => !name.startsWith('original-'));
    expect(others.sort()).toEqual([...fixtures, ...expected].sort());
  });

  it.each(passing)('passes %s', (fixture) => {
    const { analysis, findings, rules: run } = judge(rule, fixture);
    expect(findings).toEqual([]);
    expect(analysis).toBeDefined();
    expect(run.ran).toContain(rule);
  });

  it.each(failing)('fails %s, and no other rule does', (fixture) => {
    const expected = JSON.parse(readFileSync(new URL(`${parse(fixture).name}.expected.json`, folder(rule)), 'utf8'));
    const { findings, rules: run } = judge(rule, fixture);
    expect(run).toEqual({ ran: rules.map(({ id }) => id), skipped: [] });
    // A hint is compared where the fixture expects one.
    expect(
      findings.map(({ ruleId, pointer, line, column, message, hint }) => {
        return { ruleId, pointer, line, column, message, ...('hint' in expected && { hint }) };
      }),
    ).toEqual([{ ruleId: rule, ...expected }]);
  });
});
