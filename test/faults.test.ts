import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';
import type { Analysis } from '../scripts/model/analysis.generated.ts';
import { brief } from './full-analysis.ts';

// Inputs that once came out wrong, most of them without a word. Each stands for a kind, whose other cases are tested where its rule is.
const folder = new URL('faults/', import.meta.url);

/** How often each rule has something to say of a file. */
const findings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'bare-addresses.yaml': { 'missing-glyph': 2 },
  'decomposed.json': { 'decomposed-letter': 3 },
  'emphasis-cjk.yaml': { 'markup-unclear': 9, 'missing-glyph': 6, 'unit-style': 1 },
  'hash-cuts-value.yaml': { 'yaml-text': 6, unused: 2 },
  'lost-markup.yaml': { 'citation-lost': 1, 'markup-forbidden': 2, 'markup-unclear': 1, 'quote-style': 2 },
  'notes-in-odd-places.yaml': { 'citation-lost': 11, 'qa-shape': 1 },
  'scripts-without-font.yaml': { 'missing-glyph': 20 },
  'style-in-quotes.yaml': { unused: 1 },
  'word-paste.json': { 'dash-style': 1, 'placeholder-left': 1, 'stray-character': 14 },
  'wrapped.yaml': {},
};

function read(file: string) {
  const bytes = readFileSync(new URL(file, folder));
  const { name, ext } = parse(file);
  return { bytes, ...judgeFile({ file, name, format: ext === '.json' ? 'json' : 'yaml', bytes }) };
}

it('has an expectation for every file', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(findings));
});

it.each(Object.entries(findings))('finds in %s what is wrong, and nothing else', (file, expected) => {
  const found: Record<string, number> = {};
  for (const { ruleId } of read(file).findings) found[ruleId] = (found[ruleId] ?? 0) + 1;

  expect(found).toEqual(expected);
});

it('changes nothing inside quotations and titles', () => {
  const { bytes, fixes } = read('style-in-quotes.yaml');
  expect(fixes).toEqual([]);
  expect(bytes.toString()).toContain('40% of our color guard — our best');
});

it('reads a line end as a space', () => {
  const { bytes } = read('wrapped.yaml');
  const joined = bytes.toString().replace(/(?<=very|than|to)\n\s+/g, ' ');
  const { findings: found } = judgeFile({
    file: 'wrapped.yaml',
    name: 'wrapped',
    format: 'yaml',
    bytes: Buffer.from(joined),
  });
  expect(joined.split('\n').length).toBeLessThan(bytes.toString().split('\n').length - 2);
  expect(found).toEqual([]);
});

it('links to the addresses that a reader would mean', () => {
  const analysis = load(read('bare-addresses.yaml').bytes.toString()) as Analysis;
  const { html } = brief(analysis);
  expect(html.match(/href="https?:/g)?.length).toBeGreaterThan(15);
  expect(html).not.toMatch(/href="[^"]*(?:”|%E2%80%9D|’s|%E2%80%99s|。|%E3%80%82)"/);
});
