import { describe, expect, it } from 'vitest';
import type { judgeDocument } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { fixFile } from '../../../scripts/analysis-to-findings/repairs/fix-file.ts';
import { analysis, analysisJson } from '../../analyses.ts';
import { fileOf, fix, judging, least, schemaPath } from './fixing.ts';

describe('house style', () => {
  it('is repaired by the real rules, and nothing else is touched', () => {
    const text = (dash: string) =>
      `\ufeff# no -- dash\n${least.replace('The Attack', `'Two ${dash} or  three'   # a -- b`)}\n\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const { text: after, fixed } = fix(fileOf(text('--')));
    expect(after).not.toBe(text('--'));
    expect(after).toBe(text(/'Two (.*) or {2}three'/.exec(after)?.[1] ?? ''));
    expect(fixed).toEqual({ 'dash-style': expect.any(Number) });
  });

  it('is left where the author suppresses the finding', () => {
    const title = least.replace('The Attack', "'Two -- or three'");
    const file = (pointer: string) =>
      fileOf(
        `${title}suppressions:\n  - { rule: dash-style, pointer: ${pointer}, reason: R, by: B, expires: 2999-01-01 }\n`,
      );
    expect(fix(file('/standfirst')).fixed).toEqual({ 'dash-style': 1 });
    expect(fix(file('/title')).fixed).toEqual({});
  });
});

describe('a repair', () => {
  it('is counted, and so is one that would not be safe', () => {
    const file = fileOf(least.replace('The Attack', 'a zz').replace('What happened?', '"b zz zz"'));
    const { text, fixed, left } = fix(file, judging('zz', ': '));
    expect(text).toBe(least.replace('The Attack', 'a zz').replace('What happened?', '"b :  : "'));
    expect([fixed, left]).toEqual([{ own: 2 }, { own: 1 }]);
  });

  it('may bring about another, but not for ever', () => {
    const file = fileOf(JSON.stringify({ a: 'zz' }), 'json');
    expect(fix(file, judging('zz', 'z'))).toEqual({ text: '{"a":"z"}', fixed: { own: 1 }, left: {} });
    expect(fix(file, judging('z$', 'zy z'))).toMatchObject({ fixed: { own: 5 }, left: { own: 1 } });
  });

  it('is left out when it would bring an error, and others of the file are made', () => {
    const pulled = (answer: string, text: string) => ({ answer: [answer, { type: 'pullquote', text }] });
    const questions = [
      { id: 'a', question: 'The U.N. force?', ...pulled('But it asked the U.N. for help.', 'It asked the U.N.') },
      { id: 'b', question: 'Why?', ...pulled('But it -- as ever -- fell.', 'It -- as ever -- fell.') },
    ];
    const { text, fixed, left } = fix(fileOf(analysisJson('x', { questions }), 'json'));
    const after = structuredClone(questions);
    Object.assign(after[0] ?? {}, { question: 'The UN force?' });
    Object.assign(after[1] ?? {}, pulled('But it – as ever – fell.', 'It – as ever – fell.'));
    expect(JSON.parse(text).questions).toEqual(after);
    expect([fixed, left]).toEqual([{ 'spelling-variant': 1, 'dash-style': 4 }, { 'spelling-variant': 1 }]);
  });

  it('is written with escapes where the file has no other characters than ASCII', () => {
    const file = (text: string) => fileOf(JSON.stringify({ a: text }).replaceAll('é', '\\u00e9'), 'json');
    const judge = judging('zz', '’');
    expect(fix(file('é zz'), judge).text).toBe(String.raw`{"a":"\u00e9 \u2019"}`);
    expect(fix(file('é zz ’'), judge).text).toBe(String.raw`{"a":"\u00e9 ’ ’"}`);
    expect(fix(file('zz'), judge).text).toBe('{"a":"’"}');
  });

  it('touches nothing of a confidential source', () => {
    const sources = [
      { id: 'a', title: 'zz', confidential: true, publicDescription: 'zz' },
      { id: 'b', title: 'zz' },
    ];
    const { text, fixed, left } = fix(fileOf(JSON.stringify({ sources }), 'json'), judging('zz', 'y'));
    expect(JSON.parse(text)).toEqual({ sources: [sources[0], { id: 'b', title: 'y' }] });
    expect([fixed, left]).toEqual([{ own: 1 }, { own: 2 }]);
  });

  it('is left out when the text would not say what was meant', () => {
    const forged: typeof judgeDocument = () => ({
      findings: [],
      suppressed: [],
      fixes: [{ ruleId: 'own', pointer: '/a', range: { start: 0, end: 1 }, text: '\u0007' }],
      rules: { ran: ['own'], skipped: [] },
    });
    expect(fix(fileOf('{"a":"b"}', 'json'), forged)).toEqual({ text: '{"a":"b"}', fixed: {}, left: { own: 1 } });
  });

  it.each(['{', least.replace('id: x\n', '')])('is not tried on a file that cannot be judged: %j', (text) => {
    expect(fix(fileOf(text, 'yaml', { schemaPath }))).toEqual({ text, fixed: {}, left: {} });
  });
});

describe('$schema', () => {
  const indented = least.replace(/^/gm, '   ').trimEnd();
  it.each<[string, string, string]>([
    ['first, under the comments', `# c\n\n# d\n${least}`, `# c\n\n# d\n$schema: ${schemaPath}\n${least}`],
    [
      'after the start of a document',
      `---\r\n${least.replaceAll('\n', '\r\n')}`,
      `---\r\n$schema: ${schemaPath}\r\n${least.replaceAll('\n', '\r\n')}`,
    ],
    ['at the indentation', indented, `   $schema: ${schemaPath}\n${indented}`],
  ])('is added to YAML: %s', (_, before, after) => {
    expect(fix(fileOf(before, 'yaml', { schemaPath }))).toEqual({
      text: after,
      fixed: { 'schema-reference': 1 },
      left: {},
    });
  });

  it('is not added where an anchor stands before the first key', () => {
    const text = `&k ${least}`;
    expect(fix(fileOf(text, 'yaml', { schemaPath }))).toEqual({ text, fixed: {}, left: { 'schema-reference': 1 } });
  });

  it.each([undefined, 3, '\t'])('is added to JSON with indentation %j', (indent) => {
    const text = JSON.stringify(analysis('x'), null, indent);
    const { text: after } = fix(fileOf(text, 'json', { schemaPath }));
    expect(after).toBe(JSON.stringify({ $schema: schemaPath, ...analysis('x') }, null, indent));
    expect(fix(fileOf(text, 'yaml', { schemaPath })).text).toBe(after);
  });

  it('is put right, in the quotation marks that it has', () => {
    const wrong = (path: string) => `# c\n$schema: '${path}' # d\n${least}`;
    expect(fix(fileOf(wrong('../x.json'), 'yaml', { schemaPath }))).toMatchObject({
      text: wrong(schemaPath),
      fixed: { 'schema-reference': 1 },
    });
  });

  it.each<[string, string, string | undefined]>([
    ['named in a comment', `# yaml-language-server: $schema=x.json\n${least}`, schemaPath],
    ['right', `$schema: ./${schemaPath}\n${least}`, schemaPath],
    ['on the web', `$schema: https://briefwright.example/analysis.schema.json\n${least}`, schemaPath],
    ['nowhere near', least, undefined],
  ])('is left alone when it is %s', (_, text, path) => {
    expect(fix(fileOf(text, 'yaml', path === undefined ? {} : { schemaPath: path }))).toEqual({
      text,
      fixed: {},
      left: {},
    });
  });
});

it('leaves a JSON file without findings alone', () => {
  const text = analysisJson('x');
  expect(fix(fileOf(text, 'json'))).toEqual({ text, fixed: {}, left: {} });
});

describe('what is left', () => {
  const left = (file: ReturnType<typeof fileOf>, judge: ReturnType<typeof judging>) =>
    fixFile(file, {}, judge).left.map(({ why, line }) => `${line} ${why}`);

  it('is told with its line and the true reason', () => {
    expect(left(fileOf('a: |\n  # zz\n  zz\n'), judging('zz\\nzz', 'y'))).toEqual(['2 line-end']);
    expect(left(fileOf('a: x\nb: &anchor zz\nc: *anchor\n'), judging('zz', 'y'))).toContain('2 notation');
    expect(left(fileOf('a: x\nb: zz\n'), judging('zz', 'y: z'))).toEqual(['2 notation']);
    const secret = 'sources:\n  - id: a\n    confidential: true\n    title: zz\n';
    expect(left(fileOf(secret), judging('zz', 'y'))).toEqual(['4 confidential']);
  });

  it('is left as another fault would come of it', () => {
    const judge: typeof judgeDocument = (document, ...rest) => {
      const judged = judging('zz', 'y')(document, ...rest);
      const isWorse = JSON.stringify(document.value).includes('y');
      const worse = {
        ruleId: 'new',
        severity: 'error',
        message: '',
        file: '',
        pointer: '',
        line: 1,
        column: 1,
      } as const;
      return isWorse ? { ...judged, findings: [worse] } : judged;
    };
    expect(left(fileOf('a: zz\n'), judge)).toEqual(['1 unsound']);
  });
});
