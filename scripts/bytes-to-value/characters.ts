import { lineTable } from './lines.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Controls other than tab, line feed, carriage return and NEL; noncharacters; surrogates without a partner. */
const forbidden = /(?![\t\n\r\x85])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;
/** The same and a little more, without the properties of Unicode, which make a search ten times slower. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspicious = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

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
      hint: 'Delete it: it is invisible and says nothing to a reader.',
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

/** `U+0007` for the first character of `text`. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
