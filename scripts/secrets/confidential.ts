import { foldWords, isObject, type Members, nearest } from '../model/index.ts';
import { strongNamesIn } from './name-parts.ts';

/**
 * Whether a source asks to stay unnamed; a misspelt or oddly valued `confidential` counts, and so does a public description without it,
 * lest a slip names somebody.
 */
export function isConfidential(source: Members): boolean {
  return Object.keys(source).some((key) => (Boolean(source[key]) && isNearly(key)) || isDescription(key));
}

function isDescription(key: string): boolean {
  return key.length >= 17 && key.length <= 19 && /^public[_ -]*description$/i.test(key);
}

function isNearly(key: string): boolean {
  if (key === 'confidential') return true;
  // What a claim says of its own certainty is no misspelling.
  if (key === 'confidence') return false;
  return Math.abs(key.length - 'confidential'.length) < 5 && nearest(key, ['confidential']) !== undefined;
}

/**
 * Tells whether a text gives away something of a confidential source: it holds one of the source's texts or a part of one.
 * Case, accents and punctuation make no difference. `value` is a whole analysis, valid or not: sources count wherever they stand.
 */
export function secretsOf(value: unknown): (text: string) => boolean {
  const secrets = new Set<string>();
  search(value, secrets);
  secrets.delete('');
  return (text) => {
    const folded = fold(text);
    if (folded.length < 3) return secrets.has(folded);
    for (const secret of secrets) if (overlaps(folded, secret)) return true;
    return false;
  };
}

function search(value: unknown, secrets: Set<string>): void {
  if (isObject(value) && isConfidential(value)) collect(value, secrets);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) search(item, secrets);
}

function overlaps(text: string, secret: string): boolean {
  return secret.length < 3 ? text === secret : text.includes(secret) || secret.includes(text);
}

function collect(source: Members, secrets: Set<string>): void {
  for (const [key, value] of Object.entries(source)) {
    if (key === 'publicDescription') continue;
    for (const text of textsIn(value))
      for (const secret of [text, ...strongNamesIn(key, text)]) secrets.add(fold(secret));
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function fold(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}
