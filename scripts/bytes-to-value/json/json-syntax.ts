import { codePoint } from '../../model/index.ts';
import { jsonStringFault } from './json-string.ts';

/** What is wrong in a text that is not JSON, in words that repeat nothing of the author's values. */
export interface SyntaxFault {
  /** Offsets in the text. */
  start: number;
  end: number;
  message: string;
  hint?: string;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\p{L}\p{N}_$.+-]+/uy;
const literals = new Set(['true', 'false', 'null']);

/** Finds the first place where a text stops being JSON; `lineOf` gives the line of an offset, for the wording. */
export function jsonSyntaxFault(text: string, lineOf: (offset: number) => number): SyntaxFault | undefined {
  const open: number[] = [];
  const space = /[ \t\r\n]*/y;
  let expected = 'value' as Expected;
  let comma = -1;
  let at = 0;
  const collection = (offset: number) => (text[offset] === '{' ? 'object' : 'list');
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');

  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    const character = text[at];
    const innermost = open.at(-1);
    if (character === undefined) {
      if (expected === 'nothing') return undefined;
      const where =
        innermost === undefined
          ? 'before any value'
          : `inside the ${collection(innermost)} that opens in line ${lineOf(innermost)}`;
      return {
        start: at,
        end: at,
        message: `the text ends ${where}`,
        hint: 'Close every { with } and every [ with ].',
      };
    }
    const fault = (message: string, hint?: string, start = at, end = start + 1): SyntaxFault => {
      return hint === undefined ? { start, end, message } : { start, end, message, hint };
    };
    const stray = strayCharacter(text, at);
    if (stray) return fault(stray.message, stray.hint);

    if (character === '}' || character === ']') {
      if (innermost === undefined) return fault(`a ${character} stands here that closes nothing`);
      const closes = character === '}' ? '{' : '[';
      if (text[innermost] !== closes) {
        const message = `the ${collection(innermost)} that opens in line ${lineOf(innermost)} is closed with ${character}`;
        return fault(message, 'Close every { with } and every [ with ].');
      }
      if (comma !== -1 && (expected === 'key' || expected === 'value')) {
        return fault(`a comma follows the last member of the ${collection(innermost)}`, 'Delete the comma.', comma);
      }
      if (expected === 'colon') return fault('a colon and a value are missing after the key');
      if (expected === 'value') return fault('a value is missing after the colon');
      open.pop();
      expected = after();
      at += 1;
    } else if (expected === 'nothing') {
      return fault('there is more text after the end of the analysis', 'A JSON file holds one value only.');
    } else if (character === ',') {
      if (expected !== 'comma or end') return fault('a comma stands where a value or a key is expected');
      comma = at;
      expected = collection(innermost as number) === 'object' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'comma or end') {
      if (character === ':') return fault('a colon stands where a comma is expected');
      const what = collection(innermost as number) === 'object' ? 'this member' : 'this item';
      return fault(`a comma is missing before ${what}`, 'Put a comma between two neighbours.');
    } else if (character === ':') {
      if (expected !== 'colon') return fault('a colon stands where a value or a key is expected');
      expected = 'value';
      comma = -1;
      at += 1;
    } else if (expected === 'colon') {
      return fault('a colon is missing between the key and its value');
    } else if (character === '"') {
      const { end, ...problem } = jsonStringFault(text, at);
      if (problem.message !== undefined) return { ...fault(problem.message, problem.hint, problem.start, end) };
      expected = expected === 'key' || expected === 'key or end' ? 'colon' : after();
      at = end;
    } else if (expected === 'key' || expected === 'key or end') {
      // What JSON takes for another key is the rest of a number that was written with a comma.
      if (/\d\s*,\s*$/.test(text.slice(Math.max(0, at - 20), at)) && /\d/.test(character)) {
        return fault('a comma stands within a number', 'Write a number without separators, such as 18359 or 1.5.');
      }
      return fault('a key must stand in double quotation marks', 'Write "title", for example.');
    } else if (character === '{' || character === '[') {
      open.push(at);
      comma = -1;
      expected = character === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else {
      wordPattern.lastIndex = at;
      const word = wordPattern.exec(text)?.[0] ?? '';
      if (word === '') return fault('this character cannot stand here');
      numberPattern.lastIndex = at;
      const number = numberPattern.exec(text)?.[0] ?? '';
      if (!literals.has(word) && number !== word) return { ...fault(...wordFault(word)), end: at + word.length };
      expected = after();
      at += word.length;
    }
  }
}

function wordFault(word: string): [message: string, hint: string] {
  if (/^-?(?:NaN|Infinity)$/.test(word)) return ['a number must be finite', 'Leave the member out: unknown is absent.'];
  if (/^[-+.]?\d/.test(word)) {
    return [
      'this is not a number as JSON writes it',
      'Write 7, -7, 0.5 or 1e3; put dates and other text in double quotation marks.',
    ];
  }
  return ['text must stand in double quotation marks', 'Only true, false, null and numbers stand without them.'];
}

/** Characters that people write in JSON although it has no place for them. */
function strayCharacter(text: string, at: number): { message: string; hint: string } | undefined {
  const character = text[at] as string;
  if (character === '#' || text.startsWith('//', at) || text.startsWith('/*', at)) {
    return { message: 'JSON has no comments', hint: 'Delete the comment, or write the analysis in YAML.' };
  }
  if ("'`".includes(character) || '“”„‘’«»'.includes(character)) {
    return { message: 'JSON needs straight double quotation marks here', hint: 'Write " before and after the text.' };
  }
  if (/[^\S \t\r\n]|[\u200b-\u200f\u2060\ufeff]/.test(character)) {
    const message = `the invisible character ${codePoint(character)} stands between values`;
    return { message, hint: 'Use ordinary spaces and line breaks.' };
  }
  return undefined;
}
