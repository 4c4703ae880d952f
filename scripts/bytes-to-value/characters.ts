import { codePoint } from '../model/index.ts';
import { lineTable } from './lines.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Controls other than tab, line feed, carriage return and NEL; noncharacters; surrogates without a partner. */
const forbidden = /(?![\t\n\r\x85])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;
/** The same and a little more, without the properties of Unicode, which make a search ten times slower. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspicious = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** What a control of the second set stands behind where UTF-8 was read as Latin-1. */
const misread = /[\u00c2-\u00f4][\u0080-\u00bf€œ]?[\u0080-\u009f]$/;
const copyAgain = 'Copy the text again from where it came: its bytes are UTF-8, and were read as Latin-1.';
const deleteIt = 'Delete it: it is invisible and says nothing to a reader.';

export interface ForbiddenCharacter {
  message: string;
  hint: string;
  range: { start: number; end: number };
}

/** The characters in `text` that no analysis may hold, the first of each kind, with their offsets. */
export function forbiddenCharacters(text: string): ForbiddenCharacter[] {
  if (!suspicious.test(text)) return [];
  const seen = new Map<string, ForbiddenCharacter>();
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    if (seen.has(character)) continue;
    seen.set(character, {
      message: `the character ${codePoint(character)} is not allowed in an analysis`,
      hint: misread.test(text.slice(Math.max(0, index - 2), index + 1)) ? copyAgain : deleteIt,
      range: { start: index, end: index + character.length },
    });
  }
  return [...seen.values()];
}

/** The same as faults of a file with that text. */
export function characterFaults(text: string): PlacedFault[] {
  const place = lineTable(() => text);
  return forbiddenCharacters(text).map(({ message, hint, range: { start, end } }) => {
    return { ruleId: 'character-forbidden', severity: 'error', message, pointer: '', hint, place: place(start, end) };
  });
}
