import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../scripts/bytes-to-value/parse-document.ts';
import { toPointer } from '../../scripts/model/pointer.ts';
import { changeString } from '../../scripts/value-edits/change-string.ts';
import { type Document, editable } from '../../scripts/value-edits/document.ts';
import { applyEdits } from '../../scripts/value-edits/text-edit.ts';

function documentOf(text: string, format: Document['notation'] = 'yaml'): Document {
  const document = editable(parseDocument(new TextEncoder().encode(text), format));
  if (!document) throw new Error(`This is no ${format}: ${text}`);
  return document;
}

/** The text with one change of the string at `/a`: what is between the brackets becomes `put`; undefined when refused. */
function changed(text: string, found: string, put: string, format?: Document['notation'], pointer = '/a'): unknown {
  const document = documentOf(text, format);
  const value = (document.value as { a: string }).a;
  const start = value.indexOf(found);
  if (start === -1) throw new Error(`${found} is not in ${value}`);
  const range = { start, end: start + found.length };
  const { edit } = changeString(document, pointer, value, [{ range, text: put }]);
  return edit && applyEdits(text, [edit]);
}

describe('a change within a string', () => {
  it.each<[string, string, string, string, string]>([
    ['plain', 'a: x - y # c\nb: 1\n', '-', '–', 'a: x – y # c\nb: 1\n'],
    ['plain over lines', 'a: x\n  - y - z\nb: 1', 'y - z', 'y – z', 'a: x\n  - y – z\nb: 1'],
    ['plain with CRLF', 'a: x - y\r\nb: 1\r\n', ' - ', ' – ', 'a: x – y\r\nb: 1\r\n'],
    ['single quotes', "a: 'it''s - so'", '-', "o'clock", "a: 'it''s o''clock so'"],
    ['double quotes', 'a: "\\u201Cx\\" - y"', '-', '"\\', 'a: "\\u201Cx\\" \\"\\\\ y"'],
    ['double quotes over lines', 'a: "x\n  y - z\\\n  w"', '-', '–', 'a: "x\n  y – z\\\n  w"'],
    ['literal', 'a: |-\n  x: # y\n   z - \n\nb: 1', 'z -', 'z –', 'a: |-\n  x: # y\n   z – \n\nb: 1'],
    ['folded', 'a: >2+ # c\n    x\n  y - z\n\n\n', '-', ': #', 'a: >2+ # c\n    x\n  y : # z\n\n\n'],
    ['a line’s end that stays', 'a: >-\n  on the 3rd\n  of May\n', '3rd of', '3 of', 'a: >-\n  on the 3\n  of May\n'],
    ['brackets', 'a: [x - y, z]', 'x - y', 'x – y', 'a: [x – y, z]'],
  ])('is made in YAML: %s', (name, text, found, put, expected) => {
    if (name === 'brackets') {
      const document = documentOf(text);
      const change = { range: { start: 2, end: 3 }, text: '–' };
      const { edit } = changeString(document, '/a/0', 'x - y', [change]);
      expect(edit && applyEdits(text, [edit])).toBe(expected);
    } else expect(changed(text, found, put)).toBe(expected);
  });

  it('is made in JSON, with escapes', () => {
    const text = '{ "a" : "\\u201cx\\n\\ud83d\\ude00\\/-", "b":1 }';
    expect(changed(text, '-', '"\\\n–', 'json')).toBe(
      '{ "a" : "\\u201cx\\n\\ud83d\\ude00\\/\\"\\\\\\n\\u2013", "b":1 }',
    );
  });

  it.each<[string, string, string, string]>([
    ['a colon', 'a: x - y', ' -', ':'],
    ['a comment', 'a: x - y', '-', '#'],
    ['a comment at the start of a line', 'a: x\n  - y', '-', '#'],
    ['a quotation mark first', 'a: x y', 'x', '"'],
    ['a dash first', 'a: x y', 'x', '-'],
    ['a number', 'a: x 1', 'x ', ''],
    ['nothing', 'a: x y', 'x y', '~'],
    ['the empty string', 'a: x', 'x', ''],
    ['white space at the end', 'a: x y', 'y', 'z '],
    ['a line that is moved in', 'a: |\n  x\n  y\n', 'y', ' y'],
    ['a blank line', 'a: >\n  x\n  y\n  z\n', 'y', ''],
    ['a line that was blank', 'a: |\n\n  x\n', '\nx', 'y\nx'],
    ['a fold', 'a: >\n  x\n  y\n', 'x y', 'z'],
    ['a line end in a literal', 'a: |\n  x\n  y\n', '\ny', ' y'],
    ['a line end that the style has no sign for', "a: 'x y'", ' ', '\n'],
    ['an escaped line end', 'a: "x\\\n  y"', 'xy', 'z'],
    ['half a character', 'a: x', 'x', '\ud83d'],
  ])('is refused in YAML where it would be %s', (_, text, found, put) => {
    expect(changed(text, found, put)).toBeUndefined();
  });

  it('is refused in brackets where it would end the text', () => {
    const change = { range: { start: 1, end: 2 }, text: ', ' };
    expect(changeString(documentOf('a: [x-y]'), '/a/0', 'x-y', [change]).made).toEqual([]);
  });

  it('is refused where an alias repeats the string', () => {
    expect(changed('a: &x y - z\nb: *x', '-', '–')).toBeUndefined();
    expect(changed('b: &x { c: y - z }\na: y - z\nd: *x', '-', '–')).toBe('b: &x { c: y - z }\na: y – z\nd: *x');
    const change = { range: { start: 2, end: 3 }, text: '–' };
    expect(changeString(documentOf('b: &x { c: y - z }\nd: *x'), '/d/c', 'y - z', [change]).made).toEqual([]);
  });

  it('gives way to an earlier one that it touches', () => {
    const changes = [
      { range: { start: 2, end: 4 }, text: 'Z' },
      { range: { start: 0, end: 3 }, text: 'X' },
      { range: { start: 4, end: 5 }, text: 'Y' },
      { range: { start: 5, end: 5 }, text: '!' },
    ];
    const { value, made } = changeString(documentOf('a: abcdef'), '/a', 'abcdef', changes);
    expect([value, made]).toEqual(['XdYf', [changes[1], changes[2]]]);
  });
});

const lineEnds = fc.constantFrom('\n', '\r\n');
const words = fc
  .array(fc.constantFrom(...'ab:#-"\'[]{},&*!|>%@`\\–😀é? \n'), { maxLength: 30 })
  .map((all) => all.join(''));
const style = fc.record({
  flowLevel: fc.constantFrom(-1, 0, 1, 2),
  indent: fc.constantFrom(2, 3, 4),
  seqNoIndent: fc.boolean(),
  forceQuotes: fc.boolean(),
  quoteStyle: fc.constantFrom('single' as const, 'double' as const),
  lineWidth: fc.constantFrom(8, 20, 80),
});
const puts = fc.array(fc.constantFrom('a', 'é', '–', ' ', ': ', ' #', '"', "'", '\\', ',', ']', '- '), {
  maxLength: 3,
});

/** A list of texts, and for each some changes, as fractions of its length. */
const edited = fc.array(
  fc.record({
    text: words,
    changes: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), put: puts, length: fc.nat(4) }), {
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('changes of several strings', () => {
  const property =
    (format: Document['notation'], write: (value: unknown) => string) =>
    (given: (typeof edited)['_type' & never] | unknown) => {
      const list = given as { text: string; changes: { at: number; put: string[]; length: number }[] }[];
      const text = write({ list: list.map(({ text: one }, index) => (index % 2 === 0 ? one : { text: one })) });
      const document = documentOf(text, format);
      const expected = structuredClone(document.value) as { list: (string | { text: string })[] };
      const edits = list.flatMap(({ text: one, changes }, index) => {
        const path = index % 2 === 0 ? ['list', index] : ['list', index, 'text'];
        const asked = changes.map(({ at, put, length }) => {
          const start = Math.floor(at * one.length);
          return { range: { start, end: Math.min(one.length, start + length) }, text: put.join('') };
        });
        const whole = asked.filter(({ range }) =>
          [range.start, range.end].every((at) => !/[\udc00-\udfff]/.test(one.charAt(at))),
        );
        const { value, edit } = changeString(document, toPointer(path), one, whole);
        expected.list[index] = index % 2 === 0 ? value : { text: value };
        return edit ? [edit] : [];
      });
      const next = documentOf(applyEdits(text, edits) ?? '', format);
      expect(next.value).toEqual(expected);
    };

  it('change exactly these strings in YAML', () => {
    fc.assert(
      fc.property(edited, style, lineEnds, fc.boolean(), (given, options, lineEnd, comments) => {
        const write = (value: unknown) => {
          const dumped = dump(value, { ...options, noRefs: true });
          const isSafe = comments && !dumped.includes('|') && !dumped.includes('>');
          return (isSafe ? `# first\n${dumped}# last\n` : dumped).replaceAll('\n', lineEnd);
        };
        property('yaml', write)(given);
      }),
      { numRuns: 400 },
    );
  });

  it('change exactly these strings in JSON', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(0, 2, '\t'), (given, indent) =>
        property('json', (value) => JSON.stringify(value, null, indent))(given),
      ),
    );
  });
});
