import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../scripts/bytes-to-value/parse-document.ts';
import { schemaFaults } from '../../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { amended, claim, source } from '../schema-samples.ts';

const hints = (value: unknown) => schemaFaults(value).map(({ hint }) => hint);

describe('the right form', () => {
  it.each<[string, unknown, string]>([
    ['a level for a confidence', claim({ confidence: 'high' }), '`{ level: high, basis: '],
    ['a basis for a confidence', claim({ confidence: 'Two interviews.' }), '`{ level: '],
    ['a number for a confidence', claim({ confidence: 70 }), '`{ level: '],
    ['a day for a moment', claim({ when: '2025-01-16' }), '`{ from: 2025-01-16, precision: day }`'],
    ['a month for a moment', claim({ when: '2025-01' }), '`{ from: 2025-01, precision: month }`'],
    ['a year for a moment', claim({ when: 2025 }), '`{ from: "2025", precision: year }`'],
    ['a number for a figure', claim({ figure: 60 }), '`{ counts: '],
    ['a word for a figure', claim({ figure: 'dozens' }), '`{ counts: deaths, verbatim: dozens }`'],
    ['words for a figure', claim({ figure: '50 to 70' }), '`{ counts: deaths, verbatim: "50 to 70" }`'],
    ['ids for citations', claim({ citations: ['army'] }), '`{ source: army }`'],
    ['an id for citations', claim({ citations: 'army' }), '`[{ source: army }]`'],
    ['ids for relations', claim({ relations: ['a-claim'] }), '{ type: '],
    ['names for experts', amended({ experts: ['Jane Doe'] }), 'name: Jane Doe'],
    ['a name for experts', amended({ experts: 'Jane Doe' }), '[{ name: Jane Doe'],
    ['a path for a picture', amended({ hero: 'images/x.png' }), '{ src: '],
    ['a list for tags', amended({ topics: 'coup' }), 'Write a list, even for a single entry: `[coup]`.'],
  ])('is shown for %s', (_, value, form) => {
    expect(hints(value).join('\n')).toContain(form);
  });

  it.each<[string, string, string]>([
    ['icd-203', 'highly probabel', 'did you mean `highly probable`'],
    ['phia-2025', 'highly likly', 'did you mean `highly likely`'],
    ['icd-203', 'very likly', 'did you mean `very likely`'],
  ])('of a likelihood in %s is that of its scale: %s', (likelihoodScale, likelihood, guess) => {
    const [fault] = schemaFaults({ ...(claim({ likelihood }) as object), likelihoodScale });
    expect(fault?.message).toContain(guess);
  });

  it.each<[string, string]>([
    ['phia-2025', 'highly probabel'],
    ['icd-203', 'realistic posibility'],
  ])('of a likelihood in %s is none of another scale: %s', (likelihoodScale, likelihood) => {
    const [fault] = schemaFaults({ ...(claim({ likelihood }) as object), likelihoodScale });
    expect(fault?.message).toMatch(/cannot be `[^`]+`$/);
  });

  it('is one that the schema takes', () => {
    const [hint = ''] = hints(claim({ confidence: 'high' }));
    const form = /`(.*)`/.exec(hint)?.[1] ?? '';
    const { value } = parseDocument(new TextEncoder().encode(`confidence: ${form}\n`), 'yaml');
    expect(schemaFaults(claim(value as Record<string, unknown>))).toEqual([]);
  });

  it.each([
    ['18,359', '18359'],
    ['18 359', '18359'],
    ['18\u00a0359', '18359'],
    ['18\u202f359', '18359'],
    ['18’359', '18359'],
    ['1.234.567', '1234567'],
    ['-1,5', '-1.5'],
    ['0,25', '0.25'],
  ])('of the number %s is shown without separators', (best, plain) => {
    expect(hints(claim({ figure: { counts: 'deaths', best } }))[0]).toContain(`\`${plain}\``);
  });

  it.each(['many', '1,23,45', '18,359 people', ''])('of “%s” is not guessed', (best) => {
    expect(hints(claim({ figure: { counts: 'deaths', best } }))[0] ?? '').not.toContain('digits alone');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['source', { source: 'army-statement' }, '`citations: [{ source: army-statement }]`'],
    ['locator', { locator: 'p. 4' }, '`citations: [{ source: statement-army, locator: p. 4 }]`'],
    ['counts', { counts: 'deaths' }, '`figure: { counts: deaths }`'],
    ['precision', { precision: 'day' }, '`when: { from: 2024-09-17, precision: day }`'],
  ])('of `%s` in a claim is shown where it belongs', (_, member, form) => {
    expect(hints(claim(member))[0]).toContain(form);
  });

  it('is not guessed for a field that stands in several others, or in none', () => {
    expect(hints(claim({ xyzzy: 'a' }))[0]).toMatch(/^Fields: /);
  });

  it('repeats nothing of a confidential source', () => {
    const secret = { id: 'moussa-keleba', kind: 'interview', author: 'Moussa Keleba', confidential: true };
    const value = amended({
      sources: [secret],
      claims: [{ id: 'c', source: 'moussa-keleba', citations: ['moussa-keleba'] }],
    });
    expect(JSON.stringify(schemaFaults(value))).not.toMatch(/keleba/i);
    expect(JSON.stringify(schemaFaults(source({ ...secret, when: 'Moussa' })))).not.toMatch(/keleba|moussa/i);
  });
});

describe('another version', () => {
  it.each([
    ['9.0', 'Install the newest Briefwright.'],
    ['0.9', 'Run `migrate`'],
    ['one', 'Write `schemaVersion: "1.0"`'],
  ])('%s has a way out', (schemaVersion, hint) => {
    expect(hints(amended({ schemaVersion }))[0]).toContain(hint);
  });
});

describe('a number with a comma within braces', () => {
  const faults = (text: string) => parseDocument(new TextEncoder().encode(text), 'yaml').faults;
  it('is told as what it is, and other keys that are no text as before', () => {
    expect(faults('figure: { best: 18,359 }\n')[0]?.hint).toContain('a comma begins another entry');
    expect(faults('figure: { best: 1,234,567, unit: x }\n').map(({ hint }) => hint)).toEqual(
      Array(2).fill(expect.stringContaining('a comma begins another entry')),
    );
    expect(faults('figure: { 18: x }\n')[0]?.hint).toContain('Put the key in quotation marks, or the whole');
  });
});
