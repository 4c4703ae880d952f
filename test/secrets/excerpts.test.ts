import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import { analysis } from '../analyses.ts';

function excerptsOf(text: string, format: 'json' | 'yaml' = 'yaml') {
  const bytes = new TextEncoder().encode(text);
  const { findings } = judgeFile({ file: 'x.yaml', name: 'x', format, bytes }, { excerpts: true });
  return new Map(findings.map(({ line, excerpt }) => [line, excerpt]));
}

/** An analysis in YAML, with `more` at its end; what it says of the members `line…` is that they are unknown. */
const yaml = (more: string) => `schemaVersion: "1.0"
id: x
language: en
status: draft
title: T
standfirst: S
questions: [{ id: q, question: Q?, answer: A. }]
${more}`;

const source = `sources:
  - id: officer-7
    kind: interview
    author: Colonel Adama Diarra
    titel: wrong
    confidential: true
    publicDescription: Security sources
`;

describe('excerpts', () => {
  it('come only when they are asked for', () => {
    const bytes = new TextEncoder().encode(yaml('lineA: x\n'));
    const { findings } = judgeFile({ file: 'x.yaml', name: 'x', format: 'yaml', bytes });
    expect(findings.map((finding) => 'excerpt' in finding)).toEqual([false]);
  });

  it('part the line around what is meant', () => {
    expect(excerptsOf(yaml('lineA: x # why\n')).get(8)).toEqual({ before: '', marked: 'lineA', after: ': x # why' });
  });

  it('end with the first line of what goes on', () => {
    const text = yaml('claims:\n  - { id: c, kind: fact,\n      statement: S. }\n').replace('id: c', 'id: 7');
    expect(excerptsOf(text).get(9)).toMatchObject({ marked: '7' });
    expect(
      excerptsOf(yaml('glossary:\n  - meaning: M.\n    x: |\n      a\n      b\n')).get(9)?.valueOf(),
    ).toMatchObject({
      before: '  - ',
      marked: 'meaning: M.',
      after: '',
    });
  });

  it('cut what is very long', () => {
    const excerpt = excerptsOf(yaml(`lineA: ${'a'.repeat(5000)}\n`)).get(8);
    expect(JSON.stringify(excerpt).length).toBeLessThan(1300);
    const json = JSON.stringify({ ...analysis('x'), title: '😀'.repeat(3000), lineA: 1 });
    const { before } = excerptsOf(json, 'json').get(1) as { before: string };
    expect(before).toMatch(/^….*😀/u);
    expect(before).not.toMatch(/\p{Surrogate}/u);
  });

  it('show nothing of what follows a place that goes on for long', () => {
    const text = JSON.stringify({ ...analysis('x'), glossary: [{ meaning: 'M'.repeat(100_000) }], zone: 1 });
    const shown = [...excerptsOf(text, 'json').values()].concat(
      judgeFile(
        { file: 'x.json', name: 'x', format: 'json', bytes: new TextEncoder().encode(text) },
        { excerpts: true },
      ).findings.map(({ excerpt }) => excerpt),
    );
    expect(shown.some((excerpt) => JSON.stringify(excerpt).includes('"after":""'))).toBe(true);
    for (const excerpt of shown) expect(JSON.stringify(excerpt).length).toBeLessThan(1300);
  });

  it.each([
    ['a line of the source', source, 12],
    ['a line of the source that tells nothing by itself', source.replace('interview', 'tea'), 10],
    ['its value in another field', `${source}lineA: said by col. ADAMA DIARRA\n`, 15],
    ['its id', `${source}lineA: officer-7\n`, 15],
    ['one name of its author', `${source}lineA: Diarra spoke\n`, 15],
    ['a short name of its author', `${source.replace('Diarra', 'Ba')}lineA: Mr Ba\n`, 15],
    [
      'a name in its title',
      `${source.replace(/author.*/, 'title: Interview with Col. Ada Diarra')}lineA: Mr Diarra\n`,
      15,
    ],
    ['a name with a letter of another script', `${source}lineA: Di\u0430rra spoke\n`, 15],
    ['a name without its accents', `${source.replace('Diarra', 'Dìärra')}lineA: Diarra spoke\n`, 15],
    ['its value with other accents and signs', `${source}lineA: ádama-diarrá\n`, 15],
    ['its value in escapes', `${source}lineA: "\\u0041dama Di\\u0061rra"\n`, 15],
    ['its value across lines', `${source}lineA: the colonel Adama\n  Diarra spoke\n`, 15],
    ['its value in pieces', `${source}lineA: [Offi, cer-7]\n`, 15],
    ['its value in a key in escapes', `${source}lineA: { "Di\\u0061rra": x }\n`, 15],
    ['its value in a key beside another fault', `${source}related: [{ Adama Diarra: x, titel: y }]\n`, 15],
    ['a comment', `${source}lineA: x # the man from Gao\n`, 15],
    ['an anchor', `${source}lineA: &gao x\n`, 15],
    ['an alias of a source that stands elsewhere', `lineA: &s {\n  id: y, confidential: true }\n`, 8],
    ['a source whose mark is misspelt', source.replace('confidential', 'confidentail'), 12],
  ])('are withheld from %s', (_, more, line) => {
    const found = excerptsOf(yaml(more));
    expect(found.get(line)).toBe('withheld');
    expect(JSON.stringify([...found.values()])).not.toMatch(/adama|diarra|di\u0430rra|officer/i);
  });

  it('are given of other lines, also beside words that look like `confidential`', () => {
    const found = excerptsOf(
      yaml(`${source}lineA: Security sources\nclaims: [{ id: c, confidence: low, condition: c, kind: x }]\n`),
    );
    expect(found.get(15)).toEqual({ before: '', marked: 'lineA', after: ': Security sources' });
    expect(found.get(16)).toMatchObject({ marked: expect.stringMatching(/./) });
  });

  it.each([
    ['', { before: 'lineA: "x', marked: '', after: '' }],
    ['lineB: low confidence\n', { before: 'lineA: "x', marked: '', after: '' }],
    [source, { before: 'lineA: "x', marked: '', after: '' }],
    ['lineB: "\\u0063onfidential"\n', 'withheld'],
    [source.replace('confidential', 'confindential'), { before: 'lineA: "x', marked: '', after: '' }],
    ['lineB: CONFIDENTIAL source\n', 'withheld'],
  ])('of a file that cannot be parsed are given only where nothing may be confidential: %j', (more, expected) => {
    const [excerpt] = excerptsOf(yaml(`${more}lineA: "x`)).values();
    expect(excerpt).toEqual(expected);
  });

  it.each([
    ['sources', `sources:\n${'  - { id: a1, author: Diarra, confidential: true }\n'.repeat(600)}`],
    ['places that name one', `${source}related:\n${'  - Diarra\n'.repeat(600)}`],
  ])('are withheld altogether when there are so many %s that to tell them apart would take too long', (_, more) => {
    expect(new Set(excerptsOf(`${yaml(more)}lineZ: x\n`).values())).toEqual(new Set(['withheld']));
  });

  it('are withheld when a repeated key hides the source from the value', () => {
    const json = '{ "sources": [{ "author": "Diarra",\n"confidential": true }],\n"sources": [] }';
    expect([...excerptsOf(json, 'json').values()]).toEqual(['withheld']);
  });
});

it('what authors write of a suppression is as discreet as a message', () => {
  const suppression = {
    rule: 'unused',
    pointer: '/sources',
    reason: 'Colonel Diarra asked for it.',
    by: 'Diarra',
    expires: '2030-01-01',
  };
  const sources = [
    { id: 'officer-7', kind: 'interview', author: 'Diarra', confidential: true, publicDescription: 'An officer' },
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(analysis('x', { sources, suppressions: [suppression] })));
  const { suppressed } = judgeFile({ file: 'x.json', name: 'x', format: 'json', bytes });
  expect(suppressed.map(({ suppression: { by, expires } }) => [by, expires])).toEqual([['', '2030-01-01']]);
  expect(JSON.stringify(suppressed)).not.toMatch(/diarra|officer-7/i);
});

describe('excerpts of a text that exposes a confidential source', () => {
  const exposing = (answer: string) =>
    yaml(`sources:
  - { id: officer-7, kind: interview, title: "Interview with Col. Ada Ba", confidential: true, publicDescription: Sources }
`).replace('answer: A.', `answer: ${answer}`);

  it('are withheld, of all its lines, for all that is found in them', () => {
    const text = exposing('"There was a neighbor.\n  He spoke of Ms Ba.\n\n\n  It is organized, in color."');
    const found = excerptsOf(text);
    expect(found.size).toBeGreaterThan(2);
    for (const line of [7, 8, 11]) expect([line, found.get(line)]).toEqual([line, 'withheld']);
    expect([...found.values()].some((excerpt) => JSON.stringify(excerpt)?.includes('Ba'))).toBe(false);
  });

  it('are shown where the text exposes nothing', () => {
    expect(excerptsOf(exposing('There was a neighbor.')).get(7)).toMatchObject({ marked: 'neighbor' });
  });
});

describe('lines of a file that cannot be parsed', () => {
  const excerptOf = (text: string) => {
    const [[line, excerpt] = []] = excerptsOf(text);
    expect(line).toBe(text.split('\n').length);
    return excerpt;
  };
  const secret = (author: string) =>
    `sources:\n  - id: officer-7\n    author: ${author}\n    confidential: true\n    publicDescription: Security sources\n`;
  const shown = (line: string, author = 'Colonel Adama Diarra') =>
    excerptOf(`${yaml('')}${secret(author)}lineZ: ${line}`) !== 'withheld';

  it.each<[string, string?]>([
    ['"Diarra fled'],
    ['"DIARRA’s men'],
    ['"#AdamaDiarra'],
    ['"Di\\u0061rra'],
    ['"x # Diarra'],
    ['"Mr Ba left', 'Amadou Ba'],
    ['"王伟说', '王伟'],
    ['"قال والتراوري', 'التراوري'],
    ['"confidential'],
  ])('are withheld where they share a word with the source: %s', (line, author) => {
    expect(shown(line, author)).toBe(false);
  });

  it.each(['"The port was closed', '[in, on', "'Crews tied up at dawn"])(
    'are shown where they share none: %s',
    (line) => {
      expect(shown(line)).toBe(true);
    },
  );

  it('are withheld where there are two lists of sources, or a mark stands elsewhere', () => {
    const last = (more: string) => excerptOf(`${yaml('')}${secret('Diarra')}${more}lineZ: "x`);
    expect(last('x:\n  sources: [{ author: Keita }]\n')).toBe('withheld');
    expect(last('claims:\n  - { author: Keita, confidential: true }\n')).toBe('withheld');
  });
});
