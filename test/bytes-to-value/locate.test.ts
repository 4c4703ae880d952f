import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { jsonOutline } from '../../scripts/bytes-to-value/json/json-outline.ts';
import { parseJson } from '../../scripts/bytes-to-value/json/parse-json.ts';
import type { Place } from '../../scripts/bytes-to-value/lines.ts';
import { locator } from '../../scripts/bytes-to-value/locate.ts';
import { parseYaml } from '../../scripts/bytes-to-value/yaml/parse-yaml.ts';
import { toPointer } from '../../scripts/model/pointer.ts';

type Path = (string | number)[];

/** Every value within a value, with its path; the value itself first. */
function* valuesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    yield* valuesIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The stretch of a text, counted with one line end for CRLF, CR and LF. */
function slice(text: string, place: Place): string {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const offset = (line: number, column: number) => lines.slice(0, line - 1).join('').length + column - 1;
  return text.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}

const words = fc.string({ unit: fc.constantFrom(...'ab "\'\\:#-é–😀[]{},&*!|>%@`~/\n\t') });
const scalar = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  // JSON has no minus zero.
  fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e6, min: -1e6 }).map((number) => number + 0),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc.dictionary(words, tie('any'), { maxKeys: 4 }),
})).any;

describe('locate', () => {
  it('points at JSON that parses to the member', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(0, 1, 2, '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (given, indent, lineEnd) => {
          const text = JSON.stringify(given, null, indent).replaceAll('\n', lineEnd);
          const parsed = parseJson(() => text);
          expect(parsed.faults).toEqual([]);
          expect(parsed.value).toEqual(given);
          for (const { path, value: member } of valuesIn(given)) {
            const pointer = toPointer(path);
            expect(JSON.parse(slice(text, parsed.locate(pointer)))).toEqual(member);
            if (typeof path.at(-1) === 'string') {
              expect(JSON.parse(slice(text, parsed.locate(pointer, { atKey: true })))).toBe(path.at(-1));
            }
          }
        },
      ),
    );
  });

  it('points at YAML that parses to the member', () => {
    const style = fc.record({
      flowLevel: fc.constantFrom(-1, 0, 1, 2),
      indent: fc.constantFrom(2, 4),
      seqNoIndent: fc.boolean(),
      forceQuotes: fc.boolean(),
      quoteStyle: fc.constantFrom('single' as const, 'double' as const),
    });
    fc.assert(
      fc.property(value, style, fc.boolean(), (given, options, crlf) => {
        const dumped = dump(given, { ...options, noRefs: true });
        // A line of spaces at the end of a block scalar is part of its value, and of no place that a reader can see.
        fc.pre(!/\n +(?:\n|$)/.test(dumped));
        const text = crlf ? dumped.replaceAll('\n', '\r\n') : dumped;
        const parsed = parseYaml(text);
        expect(parsed.faults).toEqual([]);
        const whole = load(text) as unknown;
        expect(parsed.value).toEqual(whole);
        for (const { path, value: member } of valuesIn(whole)) {
          const place = parsed.locate(toPointer(path));
          const found = slice(text, place);
          // The end of a block scalar leaves out the line ends that it may keep, and its indentation depends on its parent.
          if (/^[|>]/.test(found) && typeof member === 'string') {
            expect(/^[|>][-+\d]*\r?\n/.test(found)).toBe(true);
            continue;
          }
          const indented = ' '.repeat(place.column - 1) + found;
          expect(found === '' ? null : load(indented)).toEqual(member);
        }
      }),
      { numRuns: 300 },
    );
  });

  const mark = 'MARK';
  const marked = fc.tuple(words, words).map(([before, after]) => ({ before, string: before + mark + after }));

  it('maps a stretch of a JSON string through its escapes', () => {
    fc.assert(
      fc.property(marked, ({ before, string }) => {
        const text = `{\n "text": ${JSON.stringify(string).replaceAll('é', '\\u00e9')}\n}`;
        const range = { start: before.length, end: before.length + mark.length };
        expect(slice(text, parseJson(() => text).locate('/text', { range }))).toBe(mark);
      }),
    );
  });

  it('maps a stretch of a YAML string in every style', () => {
    const hard = fc.tuple(fc.array(words), fc.array(words)).map(([before, after]) => {
      const lead = before.join('word ');
      return { before: lead, string: `${lead}${mark} ${after.join(' word')}` };
    });
    fc.assert(
      fc.property(fc.oneof(marked, hard), fc.boolean(), fc.boolean(), fc.boolean(), (given, double, force, crlf) => {
        const options = { quoteStyle: double ? 'double' : 'single', forceQuotes: force, lineWidth: 30 } as const;
        const dumped = dump({ list: [{ text: given.string }] }, options);
        const text = crlf ? dumped.replaceAll('\n', '\r\n') : dumped;
        const range = { start: given.before.length, end: given.before.length + mark.length };
        expect(slice(text, parseYaml(text).locate('/list/0/text', { range }))).toBe(mark);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['folded, with lines between', 'a: >\n  one\n  two\n\n  three\n   more MARK\n  last\n'],
    ['folded, with the mark after a fold', 'a: >-\n  one\n  MARK two\n'],
    ['literal, with empty lines first', 'a: |+\n\n\n  one\n    MARK\n\n'],
    ['literal with an indentation of its own', 'a: |2\n    one\n  MARK\n'],
    ['plain over lines', 'a: one\n  two\n\n  MARK three\n'],
    ['single-quoted over lines', "a: 'it''s   \n\n   MARK '\n"],
    ['double-quoted over lines', 'a: "one \\\n    \\  two\n    \\U0001F600 MARK"\n'],
    ['with CRLF', 'a: >\r\n  one\r\n  MARK\r\n'],
    ['behind an anchor and a comment', 'a: &x | # MARKET\n  MARK\n'],
  ])('maps a stretch of a string: %s', (_, text) => {
    const parsed = parseYaml(text);
    const { a } = parsed.value as { a: string };
    const start = a.indexOf(mark);
    expect(slice(text, parsed.locate('/a', { range: { start, end: start + mark.length } }))).toBe(mark);
  });

  it.each([
    ['an empty value, after its colon', 'a:\n  b:\n  c: 1\n', '/a/b', '2:5'],
    ['an empty item, after its dash', 'a:\n  - 1\n  - # none\n  - 3\n', '/a/1', '3:4'],
    ['a block, at its sign', 'a:\n  b: |\n    text\n', '/a/b', '2:6'],
    ['an alias, at what it repeats', 'a: &x\n  b: 1\nc: *x\n', '/c/b', '2:6'],
    ['what is missing, at the nearest object above', 'a:\n  b: 1\n', '/a/z/y', '2:3'],
    ['a key in quotation marks', '"a b": 1\n', '/a b', '1:8'],
    ['no item by an index with a zero too many', 'a: [1, 2]\n', '/a/01', '1:4'],
    ['no item by an empty index', 'a: [1, 2]\n', '/a/', '1:4'],
    ['a member of a flow mapping after a comment', 'a: {b: 1, # c: 3\n  c: 2}\n', '/a/c', '2:6'],
  ])('finds %s', (_, text, pointer, expected) => {
    const { line, column } = parseYaml(text).locate(pointer);
    expect(`${line}:${column}`).toBe(expected);
  });

  it('finds the last of the members with one key, as JSON.parse does', () => {
    expect(parseJson(() => `{"a": 1, "a": 2}`).locate('/a')).toMatchObject({ line: 1, column: 15 });
  });

  it.each([
    ['items', (many: number[]) => JSON.stringify(many)],
    ['members', (many: number[]) => JSON.stringify(Object.fromEntries(many.map((index) => [`k${index}`, index])))],
  ])('looks at each of many %s a few times, however many places are asked for', (what, textOf) => {
    const many = Array.from({ length: 1000 }, (_, index) => index);
    const text = textOf(many);
    let looks = 0;
    const { nexts, ...outline } = jsonOutline(text);
    const counted = new Proxy(nexts, {
      get: (list, index) => {
        looks++;
        return Reflect.get(list, index);
      },
    });
    const locate = locator(
      () => text,
      () => ({ ...outline, nexts: counted }),
    );
    for (const index of many) {
      expect(slice(text, locate(what === 'items' ? `/${index}` : `/k${index}`))).toBe(String(index));
    }
    expect(looks).toBeLessThan(many.length * 10);
  });
});
