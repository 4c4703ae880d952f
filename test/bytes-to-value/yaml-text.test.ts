import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';

const head = `schemaVersion: "1.0"
id: cut
language: en
status: draft
`;
const rest = `standfirst: In this Q&A, an expert explains the fire.
questions:
  - id: what
    question: What happened?
    answer:
`;

/** What is found in an analysis with these lines for a title and for an answer, but for what only says "not there yet". */
function found(answer: readonly string[], title = 'title: The Fire', more = '') {
  const text = `${head}${title}\n${rest}${answer.map((line) => `      ${line}\n`).join('')}${more}`;
  const { findings } = judgeFile({
    file: 'cut.yaml',
    name: 'cut',
    format: 'yaml',
    bytes: new TextEncoder().encode(text),
  });
  return findings
    .filter(({ ruleId }) => /^(?:yaml|syntax|schema$|key)/.test(ruleId))
    .map(({ ruleId, line, column, message, hint }) => ({ at: `${ruleId} ${line}:${column}`, message, hint }));
}

const comment = 'the text ends before the #: what follows a space and # is a comment';
const anchor = 'the word behind & is no part of the text: YAML takes it for an anchor';
const quotation = /quot/;

describe('a text that YAML cuts', () => {
  it('at a space and #, wherever texts stand and in whatever language', () => {
    expect(found(['- Nobody came.'], 'title: The Fire in Camp #7')).toEqual([
      { at: 'yaml-text 5:25', message: comment, hint: expect.stringMatching(quotation) },
    ]);
    const lines = [
      '- The fire began in block #4.',
      '- L’armée nie tout #066.',
      '- قال الجيش #4',
      '- 军方称 #4',
      '- Text. # a note',
    ];
    expect(found(lines).map(({ at }) => at)).toEqual(
      ['11:33', '12:26', '13:19', '14:13', '15:15'].map((at) => `yaml-text ${at}`),
    );
    const table = [
      '- Text',
      '- type: table',
      '  caption: Camp #1',
      '  columns: [A, B]',
      '  rows:',
      '    - - North #2',
      '      - "50"',
    ];
    expect(found(table).map(({ at }) => at)).toEqual(['yaml-text 13:23', 'yaml-text 16:21']);
    const source =
      'sources:\n  - id: r # the report\n    kind: report # a kind\n    date: 2024-05-01 # a day\n    title: Communiqué #066\n';
    expect(found(['- Text'], undefined, source).map(({ at }) => at)).toEqual(['yaml-text 16:23']);
  });

  it('from its first sign on', () => {
    expect(found(['- #7 was hit.']).map(({ at }) => at)).toEqual(['schema 11:8', 'yaml-text 11:9']);
    expect(found(['- Text'], 'title: #7 burns').map(({ at }) => at)).toContain('yaml-text 5:8');
  });

  it('on its last line', () => {
    expect(found(['- The fire began', '  in block #4.']).map(({ at }) => at)).toEqual(['yaml-text 12:18']);
  });

  it('at a word behind &', () => {
    expect(found(['- &Co and others came.'])).toEqual([
      { at: 'yaml-text 11:9', message: anchor, hint: expect.stringMatching(quotation) },
    ]);
    expect(found(['- Text'], 'title: &الجيش نفى').map(({ at }) => at)).toEqual(['yaml-text 5:8']);
  });

  it('is none behind an id, a date or a term, in quotation marks, in a block, or beside a comment of its own line', () => {
    const right = [
      '# the first answer',
      '- "The fire in block #4." # said the desk',
      "- 'The fire in block #4.'",
      '- Camp#4, C# and F#',
      '- | # a block',
      '  The fire in block #4.',
      '- >-',
      '  The fire in block #4.',
      '  # no comment either',
      '- https://example.org/a#b and R&D',
      '- &said "The same."',
      '- *said',
      '- type: paragraph # a kind of block',
      '  text: The end.',
    ];
    expect(found(right, 'title: The Fire\n# a comment')).toEqual([]);
    expect(
      found(['- Text'], undefined, 'published: 2024-05-01 # to be checked\nlikelihoodScale: icd-203 # a term\n'),
    ).toEqual([]);
  });
});

describe('a text that YAML takes for something else', () => {
  it.each([
    ['- Words: more of them', 'schema 11:9'],
    ['- He said:', 'schema 11:9'],
    ['- L’armée: elle nie', 'schema 11:9'],
    ['- 50: more', 'key-not-text 11:9'],
    ['- >50 people died.', 'syntax 11:11'],
    ['- > 50 people died.', 'syntax 11:11'],
    ['- |50 people died.', 'syntax 11:11'],
    ['- *Bold* words here', 'syntax 11:16'],
    ['- *word', 'yaml-alias 11:9'],
    ['- !Important news', 'yaml-tag 11:9'],
    ['- @army said so', 'syntax 11:9'],
    ['- `code` is here', 'syntax 11:9'],
    ['- %5 of them', 'syntax 11:9'],
    ['- "Fano" militia attacks', 'syntax 11:16'],
    ["- 'It's here'", 'syntax 11:13'],
    ['- [UN] says so', 'syntax 11:14'],
    ['- {x} says so', 'syntax 11:13'],
    ['- [UN]', 'schema 11:9'],
    ['- - 5 degrees', 'schema 11:9'],
    ['- 1986', 'schema 11:9'],
    ['- 0o17', 'schema 11:9'],
    ['- true', 'schema 11:9'],
    ['- & more', 'syntax 11:10'],
  ])('%s is refused with the way out', (line, at) => {
    const [first] = found([line]);
    expect(first).toEqual({ at, message: expect.any(String), hint: expect.stringMatching(quotation) });
  });

  it('as a comment amid a text is refused where the text goes on', () => {
    const message = 'a space and # end the text before this: what follows them is a comment';
    const hint = expect.stringMatching(quotation);
    expect(found(['- The fire #7', '  went on.'])).toEqual([{ at: 'syntax 12:9', message, hint }]);
    const table = ['- type: table', '  caption: C', '  columns: [A, B]', '  rows: [[North #3, 50], [South, 70]]'];
    expect(found(table)).toMatchObject([{ message, hint }]);
  });

  it('is none where it is text', () => {
    expect(
      found([
        '- yes',
        '- no',
        '- on',
        '- 12:30',
        '- 2024-05-01',
        '- ~50 people',
        '- -5 degrees',
        '- 10,000',
        '- a:b and c::d',
      ]),
    ).toEqual([]);
    expect(
      found(["- 'It''s here'", '- "A \\"word\\""', '- 50% of them', '- (x): y'.replace(': ', ':'), '- Don’t @ me']),
    ).toEqual([]);
  });
});
