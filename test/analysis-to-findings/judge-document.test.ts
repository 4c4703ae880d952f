import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import type { Status } from '../../scripts/model/options.ts';

const least = {
  schemaVersion: '1.0',
  id: 'x',
  language: 'en',
  status: 'draft',
  title: 'T',
  standfirst: 'S',
  questions: [{ id: 'q', question: 'Q?', answer: 'A.' }],
};
const ids = rules.map(({ id }) => id);

function read(text: string, options: { status?: Status; format?: 'json' | 'yaml' } = {}) {
  const { status, format = 'json' } = options;
  const bytes = new TextEncoder().encode(text);
  return judgeFile({ file: 'analyses/x.json', name: 'x', format, bytes }, status ? { status } : {});
}
const readValue = (value: object, status?: Status) => read(JSON.stringify(value, null, 1), status ? { status } : {});

describe('judgeFile', () => {
  it('gives the analysis of a file without faults', () => {
    expect(readValue(least)).toEqual({
      analysis: least,
      findings: [],
      suppressed: [],
      fixes: [],
      rules: { ran: ids, skipped: [] },
    });
  });

  it('gives the analysis with a warning, and none with an error', () => {
    const { analysis, findings } = read(`\ufeff${JSON.stringify(least)}`);
    expect(analysis).toEqual(least);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(readValue({ ...least, id: 'y' })).not.toHaveProperty('analysis');
  });

  it.each([
    ['{', 'the file could not be read'],
    ['{}', 'the file does not fit the schema'],
  ])('says that no rule ran on %s, and why', (text, why) => {
    expect(read(text).rules).toEqual({ ran: [], skipped: ids.map((rule) => ({ rule, why })) });
  });

  it('judges as if at another stage, without changing what the file says', () => {
    expect(readValue(least, 'published').findings.length).toBeGreaterThan(0);
    expect(readValue({ ...least, status: 'finished' }, 'draft').findings).toMatchObject([{ pointer: '/status' }]);
    const { status: _, ...without } = least;
    expect(readValue(without, 'draft').findings).toMatchObject([{ message: expect.stringContaining('status') }]);
  });

  it('sorts findings by place, and says once what an alias repeats', () => {
    const text = [
      'schemaVersion: "1.0"',
      'id: y',
      'language: en',
      'status: draft',
      'title: T',
      'questions:',
      '  - &first {id: q, question: Q?, answer: "![a](b.png)"}',
      '  - {id: r, question: Q?, answer: [&text "See [this](x).", *text]}',
      'standfirst: See <b>this</b>[^one].',
    ].join('\n');
    const found = read(text, { format: 'yaml' }).findings.map(
      ({ ruleId, line, column }) => `${ruleId} ${line}:${column}`,
    );
    expect(found).toEqual([
      'id-filename 2:5',
      'markup-forbidden 7:43',
      'url-unsafe 8:47',
      'markup-forbidden 9:17',
      'ref-unresolved 9:28',
    ]);
  });

  it('gives a stretch its end, and a file its name', () => {
    expect(readValue({ ...least, standfirst: 'a <b> c' }).findings).toMatchObject([
      { file: 'analyses/x.json', line: 7, column: 19, endLine: 7, endColumn: 22 },
    ]);
  });

  it('never repeats the value of a confidential source', () => {
    const source = {
      id: 'colonel-traore',
      kind: 'interview',
      author: 'Col. Traoré',
      url: 'javascript:traore',
      confidential: true,
    };
    const { findings } = readValue({
      ...least,
      sources: [
        { ...source, publicDescription: 'An officer' },
        { ...source, publicDescription: 'An officer' },
      ],
      claims: [
        {
          id: 'colonel-traore',
          statement: 'A.[^colonel-traor]',
          kind: 'fact',
          citations: [{ source: 'colonel-traor' }],
        },
      ],
      questions: [
        {
          id: 'q',
          question: 'Q?',
          answer: [{ type: 'pullquote', text: 'Col. Traoré said so' }, 'Col. Traoré said it'],
        },
      ],
    });
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`).sort()).toEqual([
      'confidential-exposed: the text at `/claims/0/id` holds a confidential value of source 1: its `author`',
      'confidential-exposed: the text at `/questions/0/answer/0/text` holds a confidential value of source 1: its `author`',
      'confidential-exposed: the text at `/questions/0/answer/1` holds a confidential value of source 1: its `author`',
      'id-duplicate: claim 1 and source 1 share one id, so a note could mean either',
      'id-duplicate: sources 1 and 2 share one id',
      'pullquote-drift: the message is left out, as it would name a confidential source',
      'ref-unresolved: this is not the id of a source',
      'ref-unresolved: this note cites no claim and no source',
      'unused: nothing uses claim 1',
      'unused: nothing uses source 1',
      'unused: nothing uses source 2',
      'url-unsafe: an address may only start with https:, http: or mailto:',
      'url-unsafe: an address may only start with https:, http: or mailto:',
    ]);
    expect(findings.map(({ message, hint }) => `${message} ${hint ?? ''}`).join()).not.toMatch(/traor/i);
  });
});
