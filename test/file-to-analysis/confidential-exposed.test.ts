import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileToAnalysis } from '../../scripts/file-to-analysis/index.ts';
import { confidentialExposed } from '../../scripts/file-to-analysis/rules/confidential-exposed.ts';
import { subjectOf } from '../../scripts/file-to-analysis/subject.ts';
import type { Analysis, Claim, Source } from '../../scripts/model/analysis.generated.ts';

const officer: Source = {
  id: 'officer-1',
  kind: 'interview',
  confidential: true,
  publicDescription: 'Security sources',
};
const least: Analysis = {
  schemaVersion: '1.0',
  id: 'x',
  language: 'en',
  status: 'draft',
  title: 'T',
  standfirst: 'S',
  questions: [{ id: 'q', question: 'Q?', answer: 'A.' }],
};
const judging = { rules: [], ran: [], faults: [] };
const pointers = (analysis: Partial<Analysis>) =>
  [...confidentialExposed.check(subjectOf({ ...least, ...analysis }, 'x'), judging)].map(({ pointer }) => pointer);

describe('confidential-exposed', () => {
  it('never repeats what it has found', () => {
    const folder = new URL('../rules/confidential-exposed/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => /^failing.*yaml$/.test(name))) {
      const bytes = readFileSync(new URL(file, folder));
      const name = file.replace('.yaml', '');
      const { findings } = fileToAnalysis({ file: 'x.yaml', name, format: 'yaml', bytes });
      const words = findings.map(({ message, hint }) => `${message} ${hint}`).join();
      expect(words, file).not.toMatch(/traor|canary|amadou|kati|brien|promotion|barracks|logistics|تراوري|王/i);
    }
  });

  it.each<[string, Partial<Source>, string, boolean]>([
    ['the whole of an author', { author: 'Col. Traoré' }, 'col traore spoke', true],
    ['an author of one word', { author: 'Traoré' }, 'TRAORÉ spoke', true],
    ['three letters', { author: 'Sow' }, 'Sow spoke', false],
    ['a part of a longer word', { author: 'Amadou Traoré' }, 'The Traorés spoke', false],
    ['a name with a soft hyphen in it', { author: 'Amadou Traoré' }, 'Mr Trao\u00adré spoke', true],
    ['a name parted by a note', { author: 'Amadou Traoré' }, 'Mr Amadou[^officer-1] Traoré spoke', true],
    ['two authors', { author: 'Ada Keïta and Amadou Traoré' }, 'Ms Keita spoke', true],
    ['a first name', { author: 'Amadou Traoré' }, 'Amadou Diallo spoke', false],
    ['a byline that is no name', { author: 'Officer from the barracks' }, 'The barracks burned', false],
    ['the day', { date: '2024-09-17' }, 'It was 2024-09-17', false],
    ['a word of a title', { title: 'The fall of Kidal' }, 'Kidal fell', false],
    ['the whole of a title', { title: 'The fall of Kidal' }, 'So “the fall of Kidal” came', true],
    ['a slug of an address', { url: 'https://example.org/9/the-fall-of-kidal.html' }, 'The fall of Kidal, html', true],
    ['a short path', { url: 'https://example.org/news' }, 'The news came', false],
    ['the host of an archive', { archivedUrl: 'https://archive.example.org/1' }, 'See archive.example.org', false],
    ['an archived address', { archivedUrl: 'https://archive.example.org/1' }, 'See archive.example.org/1', true],
    ['a mailbox', { url: 'mailto:traore@army.example.org' }, 'Write to traore@army.example.org', true],
  ])('%s', (_, fields, standfirst, found) => {
    expect(pointers({ sources: [{ ...officer, ...fields }], standfirst })).toEqual(found ? ['/standfirst'] : []);
  });

  const shared = { publisher: 'Radio Kati', biasNote: 'Party to the conflict', url: 'https://example.org/a-b-c' };
  const cites = (source: string): Claim => ({
    id: source,
    statement: 'S',
    kind: 'fact',
    citations: [{ source, locator: 'the third tape' }],
  });
  it.each<[string, Partial<Source>, string]>([
    ['publisher', { publisher: 'Radio Kati' }, 'Radio Kati'],
    ['bias', { biasNote: 'Party to the conflict' }, 'A party to the conflict'],
    ['host', { url: 'https://example.org/x' }, 'See example.org'],
    ['locator', {}, 'The third tape'],
  ])('does not mind what an open source has too: its %s', (_, fields, standfirst) => {
    const claims = [cites('officer-1'), cites('radio')];
    const sources = [
      { ...officer, ...fields },
      { id: 'radio', kind: 'media' as const, ...shared },
    ];
    expect(pointers({ sources, claims, standfirst })).toEqual([]);
    expect(pointers({ sources: sources.slice(0, 1), claims: claims.slice(0, 1), standfirst })).toEqual(['/standfirst']);
  });

  it('marks the longest of what stands at a place', () => {
    const sources = [{ ...officer, publisher: 'Traoré', author: 'Traoré Sons' }];
    const found = confidentialExposed.check(subjectOf({ ...least, sources, title: 'By Traoré Sons' }, 'x'), judging);
    expect([...found]).toMatchObject([{ range: { start: 3, end: 14 }, message: expect.stringContaining('author') }]);
  });

  it('looks at every source, even where two share an id', () => {
    const sources = [
      { ...officer, author: 'Amadou Traoré' },
      { ...officer, author: 'Moussa Dembélé' },
    ];
    expect(pointers({ sources, title: 'Traoré', standfirst: 'Traoré and Dembélé' })).toEqual([
      '/title',
      '/standfirst',
      '/standfirst',
    ]);
  });

  it.each<[string, (index: number) => string]>([
    ['all different', (index) => `Amadou Traoré ${'abcdefghij'[index % 10]}${index}x`],
    ['all alike at the beginning', (index) => `${'a '.repeat(100)}${index}`],
  ])('takes its time from the text, not from the number of sources: %s', { timeout: 20_000 }, (_, author) => {
    const sources = Array.from({ length: 10_000 }, (_, index) => ({
      ...officer,
      id: `o-${index}`,
      author: author(index),
    }));
    const before = performance.now();
    pointers({ sources, standfirst: 'a '.repeat(200_000) });
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
