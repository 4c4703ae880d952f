import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { parseDocument } from '../../../scripts/bytes-to-value/parse-document.ts';
import { fileOf, fix, judging, schemaPath } from './fixing.ts';

/** How a text is written: a style, and a comment on the line above. */
const manner = fc.record({
  style: fc.constantFrom('plain', 'lines', 'single', 'double', 'literal', 'folded'),
  comment: fc.boolean(),
  blank: fc.boolean(),
});
const prose = fc.array(fc.constantFrom('zz', 'a', 'was:x', 'é', '(zz)', 'x#y', '“b”', 'no.'), {
  minLength: 1,
  maxLength: 6,
});

/** A text as YAML after its key, in a style; deeper lines stand at the indentation. */
function written(words: readonly string[], style: string, indent: string): string {
  const text = `T ${words.join(' ')}`;
  switch (style) {
    case 'lines':
      return `T\n${words.map((word) => `${indent}  ${word === 'x#y' ? 'x' : word}`).join('\n')}`;
    case 'single':
      return `'it''s ${text}' # c zz`;
    case 'double':
      return `"\\u201cx\\" ${text}.\\\n${indent}  ${text}" # c zz`;
    case 'literal':
      return `| # c zz\n${indent}  ${text}\n\n${indent}    # prose\n${indent}  ${text}`;
    case 'folded':
      return `>2- # c zz\n${indent}${words.map((word) => `  ${word}`).join(`\n${indent}`)}`;
    default:
      return `${text} # c zz`;
  }
}

describe('of a file in any style', () => {
  const arbitrary = fc.record({
    texts: fc.array(fc.tuple(prose, manner), { minLength: 4, maxLength: 4 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
  });

  it('repairs change exactly these stretches, and a second run changes nothing', () => {
    fc.assert(
      fc.property(arbitrary, ({ texts, lineEnd, mark }) => {
        const keys = ['title', 'standfirst', 'question', 'answer'];
        const members = texts.map(([words, { style, comment, blank }], index) => {
          const indent = index < 2 ? '' : '    ';
          const before = `${blank ? '\n' : ''}${comment ? `${indent}# c zz ${index}\n` : ''}`;
          return `${before}${indent}${keys[index]}: ${written(words, style, indent)}\n`;
        });
        const [title, standfirst, question, answer] = members;
        const top = `schemaVersion: "1.0"\nid: x # c zz\n${title}${standfirst}language: en\nstatus: draft\n`;
        const text = `${mark ? '\ufeff' : ''}${top}questions:\n  - id: zz\n${question}${answer}`.replaceAll(
          '\n',
          lineEnd,
        );
        expect(parseDocument(new TextEncoder().encode(text), 'yaml').isReadable).toBe(true);

        const judge = judging('zz', '–');
        const once = fix(fileOf(text), judge);
        expect(once.text).toBe(text.replace(/# c zz|id: zz|zz/g, (found) => (found === 'zz' ? '–' : found)));
        expect(once.left).toEqual({});
        expect(fix(fileOf(once.text), judge)).toEqual({ text: once.text, fixed: {}, left: {} });
      }),
    );
  });

  it('the real repairs come to an end, and every comment survives', () => {
    fc.assert(
      fc.property(arbitrary, ({ texts, lineEnd }) => {
        const [title, standfirst, question, answer] = texts.map(([words, { style }], index) =>
          written(
            words.map((word) => (word === 'zz' ? '5 -- 6' : word)),
            style,
            index < 2 ? '' : '    ',
          ),
        );
        const text = `title: ${title}\n# c zz\nstandfirst: ${standfirst}\nlanguage: en\n# c zz\nschemaVersion: "1.0"\nid: x\nstatus: draft\nquestions:\n  - question: ${question}\n    # c zz\n    id: q\n    answer: ${answer}\n`;
        const file = fileOf(text.replaceAll('\n', lineEnd), 'yaml', { schemaPath });
        const once = fix(file);
        expect(once.text.match(/# c zz/g)?.length).toBe(text.match(/# c zz/g)?.length);
        expect(once.text.split(lineEnd).length).toBe(text.split('\n').length + 1);
        const errors = judgeFile(file).findings.filter(({ ruleId }) => ruleId === 'schema');
        expect(errors).toEqual([]);
        expect(once.fixed).toMatchObject({ 'key-order': 2 });
        const again = fix({ ...file, bytes: new TextEncoder().encode(once.text) });
        expect(again).toEqual({ text: once.text, fixed: {}, left: once.left });
      }),
    );
  });
});
