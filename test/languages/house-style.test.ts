import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import { british } from '../../scripts/languages/en/american-words.ts';
import { englishStyle } from '../../scripts/languages/en/house-style.ts';
import { dashes, words } from '../../scripts/languages/en/openings.ts';
import { numberOpening } from '../../scripts/languages/number-opening.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';

const styleRules = ['unit-style', 'date-style', 'dash-style', 'quote-style', 'spelling-variant'];
const folder = (rule: string) => new URL(`../rules/${rule}/`, import.meta.url);
/** The slips that a human has to decide about: an ambiguous date, a part of a compound, a mark on its own, a missing opening mark. */
const undecided = [
  'failing-ambiguous',
  'failing-hyphen-between-numbers',
  'failing-lonely-mark',
  'failing-single-quotes',
  'failing-spanish-exclamation',
  'failing-spanish-question',
  'failing-within-compound',
  'failing-within-compound-ize',
];

function check(rule: string, name: string, change: (text: string) => string = (text) => text) {
  const analysis = load(change(readFileSync(new URL(`${name}.yaml`, folder(rule)), 'utf8'))) as Analysis;
  const context = ruleContextOf(analysis, name);
  return {
    context,
    faults: [...(rules.find(({ id }) => id === rule)?.check(context, { rules, ran: [], faults: [] }) ?? [])],
  };
}

describe.each(styleRules)('%s', (rule) => {
  const names = readdirSync(folder(rule))
    .filter((file) => /^failing-.*\.yaml$/.test(file))
    .map((file) => parse(file).name);

  it.each(names)('%s is repaired by its fix', (name) => {
    const { context, faults } = check(rule, name);
    const [fault] = faults;
    expect(fault?.range).toBeDefined();
    expect(fault?.fix === undefined).toBe(undecided.includes(name));
    if (fault?.fix === undefined || !fault.range) return;
    const text = context.texts().find(({ pointer }) => pointer === fault.pointer)?.value ?? '';
    const { start, end } = fault.range;
    const repaired = text.slice(0, start) + fault.fix + text.slice(end);
    expect(check(rule, name, (file) => file.replace(text, () => repaired)).faults).toEqual([]);
  });
});

describe('openings', () => {
  const pieces = fc.constantFrom(
    ...[
      'percent',
      'age ',
      'thirty',
      '-one',
      'twenty-',
      'May',
      ' ',
      'September',
      '17',
      '5',
      '2024',
      '12345',
      'th',
      ' of ',
    ],
    ...[', ', ' Sept. ', '/', '-', '--', '–', '—', '.', '\n', 'é', 'x', '_', ' people', ' km'],
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((found) => found.join(''));
  const checks = Object.values(englishStyle)
    .flat()
    .filter(({ opening, pattern }) => opening && pattern.source !== '[a-z]+');

  it.each([
    ['numbers', numberOpening, '', 5],
    ['dashes', dashes, '', 2],
    ['words', words, '\\b', 3],
  ])('%s stand wherever one of their patterns matches', (_, opening, before, least) => {
    const patterns = checks.filter((check) => check.opening === opening).map(({ pattern }) => pattern);
    expect(patterns.length).toBeGreaterThanOrEqual(least);
    fc.assert(
      fc.property(text, (value) => {
        const places = Array.from(value.matchAll(opening), ({ index }) => index);
        for (const { source } of patterns) {
          for (const { index } of value.matchAll(new RegExp(`${before}(?:${source})`, 'g')))
            expect(places).toContain(index);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stand at every American word', () => {
    for (const word of british.keys()) expect(word.search(words)).toBe(0);
  });
});
