import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/analysis-to-findings/judge.ts';
import { type FileNames, judgeDocument } from '../../scripts/analysis-to-findings/judge-document.ts';
import { fixFile } from '../../scripts/analysis-to-findings/repairs/fix-file.ts';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import { parseDocument } from '../../scripts/bytes-to-value/parse-document.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { valueAt } from '../../scripts/model/pointer.ts';
import { originalFor } from './fixture-original.ts';
import { layouts, unwrapped, withOneLineEnd, withTexts } from './wrapping.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const namesOf = (fixture: string): FileNames => ({ file: fixture, name: parse(fixture).name });

/** What the rules find, with the words of each range, where line ends are spaces. */
function found(text: string, format: 'json' | 'yaml', { name }: FileNames, folder: URL) {
  const analysis = parseDocument(bytesOf(text), format).value as Analysis;
  const faults = judge(ruleContextOf(analysis, name, undefined, undefined, originalFor(analysis, folder))).faults.map(
    ({ pointer, range, ...fault }) => {
      const value = valueAt(analysis, pointer);
      const words = range && typeof value === 'string' ? unwrapped(value.slice(range.start, range.end)) : undefined;
      const repair = fault.fix === undefined ? {} : { fix: unwrapped(fault.fix) };
      return { ...fault, ...repair, pointer, words };
    },
  );
  return faults.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The analysis after all repairs, its line ends as spaces, and what was repaired. */
function repaired(text: string, format: 'json' | 'yaml', names: FileNames) {
  const file = { ...names, format, bytes: bytesOf(text) };
  const { bytes = file.bytes, fixed, left } = fixFile(file);
  const value = parseDocument(bytes, format).value as Analysis;
  return {
    value: withTexts(value, unwrapped),
    fixed: Object.fromEntries(fixed),
    left: left.map(({ rule, why }) => `${rule} ${why}`),
  };
}

describe.each(rules.map(({ id }) => id))('%s', (rule) => {
  const folder = new URL(`./${rule}/`, import.meta.url);
  const fixtures = readdirSync(folder).filter((name) =>
    /^(?:passing|failing)-.*(?<!expected)\.(?:json|yaml)$/.test(name),
  );

  it.each(fixtures)('says the same of %s however it is wrapped', (fixture) => {
    const format = parse(fixture).ext === '.json' ? 'json' : 'yaml';
    const document = parseDocument(readFileSync(new URL(fixture, folder)), format);
    const names = namesOf(fixture);
    // What does not fit the schema, no rule looks at.
    if (judgeDocument(document, names).rules.ran.length === 0) return;
    const analysis = withTexts(document.value as Analysis, unwrapped);
    const text = JSON.stringify(analysis);
    const [expected, after] = [found(text, 'json', names, folder), repaired(text, 'json', names)];
    const hasRepairs = Object.keys(after.fixed).length > 0 || after.left.length > 0;
    for (const width of [40, 60, 72]) {
      for (const [layout, write] of Object.entries(layouts)) {
        const file = write(analysis, width);
        const place = `${layout} ${width}`;
        expect({ place, found: found(file.text, file.format, names, folder) }).toEqual({ place, found: expected });
        if (hasRepairs) expect({ place, ...repaired(file.text, file.format, names) }).toEqual({ place, ...after });
      }
    }
  });
});

const ofStyle = ['unit-style', 'date-style', 'dash-style', 'quote-style', 'spelling-variant'];

describe.each(ofStyle)('%s', (rule) => {
  const folder = new URL(`./${rule}/`, import.meta.url);
  const failing = readdirSync(folder).filter((name) => /^failing-.*\.yaml$/.test(name));

  it.each(failing)('is repaired in %s wherever a line ends', (fixture) => {
    const names = namesOf(fixture);
    const analysis = withTexts(
      parseDocument(readFileSync(new URL(fixture, folder)), 'yaml').value as Analysis,
      unwrapped,
    );
    const after = repaired(JSON.stringify(analysis), 'json', names);
    for (const { text, format, words } of withOneLineEnd(analysis)) {
      expect({ words, ...repaired(text, format, names) }).toEqual({ words, ...after });
    }
  });
});
