import { describe, expect, it } from 'vitest';
import { entriesOf, without } from './entries.mjs';

/** What a text becomes without each of its entries. */
const rest = (text: string, inFunctions = false) =>
  entriesOf(text, { inFunctions }).map((entry) => without(text, entry));

describe('the entries of a table', () => {
  it('are the elements of lists and the members of objects', () => {
    expect(rest("const a = ['x', 'y', 'z'];")).toEqual([
      "const a = ['y', 'z'];",
      "const a = ['x', 'z'];",
      "const a = ['x', 'y'];",
    ]);
    expect(rest('const a = { b: 1, };')).toEqual(['const a = {};']);
    expect(rest('const a = [...b, 1];')).toEqual(['const a = [...b];']);
  });

  it('are the words of a list in one string', () => {
    expect(rest("const a = new Set('ab cd ef'.split(' '));")).toEqual([
      "const a = new Set('cd ef'.split(' '));",
      "const a = new Set('ab ef'.split(' '));",
      "const a = new Set('ab cd'.split(' '));",
    ]);
    expect(rest("const a = 'A sentence has a stop.';")).toEqual([]);
  });

  it('are the alternatives of a regular expression, also within groups, in strings and in pieces of templates', () => {
    expect(rest('const a = /ab|c(?:d|e)/;')).toEqual([
      'const a = /ab|c(?:e)/;',
      'const a = /ab|c(?:d)/;',
      'const a = /c(?:d|e)/;',
      'const a = /ab/;',
    ]);
    expect(rest("const a = '\\\\(|ab|cd';")).toEqual(["const a = '\\\\(|cd';", "const a = '\\\\(|ab';"]);
    const across = '(?:$'.concat('{b}|ef)`;');
    expect(rest(`const a = \`(?:ab|cd)|${across}`)).toEqual([
      `const a = \`(?:cd)|${across}`,
      `const a = \`(?:ab)|${across}`,
    ]);
    expect(rest('const a = /[ab|cd]|\\d|\\p{L}|[a-z]/;')).toEqual(['const a = /\\d|\\p{L}|[a-z]/;']);
  });

  it('are those of functions only if asked for, but for regular expressions', () => {
    const text = 'const a = () => ({ b: /c|d/ });';
    expect(rest(text)).toEqual(['const a = () => ({ b: /d/ });', 'const a = () => ({ b: /c/ });']);
    expect(rest(text, true)).toContain('const a = () => ({});');
  });

  it('are told by the names around them', () => {
    expect(entriesOf("const a = { b: ['x'] };").map(({ name }) => name)).toEqual(["a › b: ['x']", "a › b › 'x'"]);
  });

  it('are none of types and imports', () => {
    expect(rest("import { a } from 'a';\ntype B = 'x' | 'y';\ninterface C { d: ['x', 'y'] }")).toEqual([]);
  });
});
