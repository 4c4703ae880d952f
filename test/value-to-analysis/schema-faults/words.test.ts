import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { amended, analysis, answer, claim, told } from '../schema-samples.ts';

const types = 'Types: `paragraph`, `pullquote`, `figure`, `map`, `timeline`, `comparison`, `chart`, `box`, `table`.';

describe('hints', () => {
  test.each<[string, unknown, string]>([
    ['the allowed values', amended({ format: 'essay' }), 'Allowed: `qa`.'],
    [
      'a cut list with its count',
      claim({ xyzzy: 1 }),
      'Fields: `id`, `statement`, `kind`, `citations`, `attributedTo`, `status`, `confidence`, `likelihood`, `horizon`, `condition`, `asOf`, `when` and 4 more.',
    ],
    [
      'the fields of a small entity',
      amended({ glossary: [{ term: 'T', meaning: 'M', xyzzy: 1 }] }),
      'Fields: `term`, `meaning`.',
    ],
    ['the types of block', answer({ type: 'video' }), types],
    ['an example', amended({ published: 'x' }), 'For example `2024-09-24`.'],
    ['an example of what is missing', amended({}, 'language'), 'For example `en`.'],
    ['quotes for a number that would do as text', amended({ id: 2024 }), 'Put it in quotes.'],
    ['no quotes for a number that would not', amended({ published: 2024 }), 'For example `2024-09-24`.'],
    ['quotes for the version', { ...analysis, schemaVersion: 1 }, 'Put it in quotes: "1.0".'],
    ['no quotes for a number', claim({ figure: { counts: 'deaths', low: '50' } }), 'Take the quotes away.'],
    [
      'no quotes for true',
      claim({ figure: { counts: 'deaths', approximate: 'true' } }),
      'Write `true` or `false`, without quotes.',
    ],
    ['a list for one', amended({ countries: 'ML' }), 'Write a list, even for a single entry: `[ML]`.'],
    ['leaving out what is optional', amended({ region: '' }), 'Give it a value, or leave the field out.'],
    ['not leaving out what is required', amended({ title: null }), 'Give it a value.'],
    ['an empty list', amended({ experts: null }), 'Write `[]` for an empty list, or leave the field out.'],
    [
      'all forms of a union',
      amended({ questions: [{ id: 'q', question: 'Q?', answer: [5] }] }),
      'Put it in quotes. For example `Two sites were attacked at dawn.` or `{"type":"pullquote","text":"Two sites were attacked at dawn."}`.',
    ],
  ])('%s', (_, value, hint) => {
    expect(schemaFaults(value).map((fault) => fault.hint)).toEqual([hint]);
  });
});

describe('quotations', () => {
  test('are shortened to 60 characters and show what is invisible', () => {
    const [fault] = schemaFaults(amended({ status: `\u0007\u202e\ud800${'😀'.repeat(100)}` }));
    expect(fault?.message).toMatch(/^`status` cannot be `\\u\{7\}\\u\{202E\}\\u\{D800\}(😀)+…`$/u);
    expect(/cannot be `(.*)`$/u.exec(fault?.message ?? '')?.[1]?.length).toBeLessThanOrEqual(61);
  });

  test('keep a value of 60 characters whole', () => {
    expect(told(amended({ status: 'y'.repeat(60) }))).toEqual([`/status: \`status\` cannot be \`${'y'.repeat(60)}\``]);
    expect(told(amended({ status: 'y'.repeat(61) }))).toEqual([`/status: \`status\` cannot be \`${'y'.repeat(59)}…\``]);
  });
});
