import type { Analysis } from '../../model/index.ts';
import type { TextRange } from './rule-context.ts';

const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Most names with one word in common that are looked at: nobody tells more apart. */
const mostAlike = 50;

/** Tells whether a range of a text lies in the name of somebody or something that the analysis knows. */
export function namesOf(analysis: Analysis): (text: string, range: TextRange) => boolean {
  const places = new Map<string, { name: string; offset: number }[]>();
  for (const name of new Set(names(analysis))) {
    for (const { 0: word, index } of name.matchAll(token)) {
      const known = places.get(word);
      if (!known) places.set(word, [{ name, offset: index }]);
      else if (known.length < mostAlike) known.push({ name, offset: index });
    }
  }
  return (text, { start, end }) => {
    if (places.size === 0) return false;
    const [word, at] = tokenAt(text, start, end);
    return (places.get(word) ?? []).some(({ name, offset }) => {
      const from = at - offset;
      return from >= 0 && from + name.length >= end && text.startsWith(name, from) && isWhole(text, from, name.length);
    });
  };
}

/** Names of more than a letter, as they are written, and the titles of what is cited. */
function* names({ actors = [], places = [], experts = [], sources = [], related = [], furtherReading = [] }: Analysis) {
  const all = [
    ...actors.flatMap(({ name, nativeName, acronym }) => [name, nativeName, acronym]),
    ...places.map(({ name }) => name),
    ...experts.flatMap(({ name, organisation }) => [name, organisation]),
    ...sources.flatMap(({ confidential, title, publisher, author }) =>
      confidential ? [] : [title, publisher, author],
    ),
    ...[...related, ...furtherReading].map(({ title }) => title),
  ];
  for (const name of all) if (name !== undefined && name.trim().length > 1) yield name.trim();
}

/** The word, or else the sign, at which a range begins, and where that begins. */
function tokenAt(text: string, start: number, end: number): [word: string, at: number] {
  let at = start;
  while (at < end - 1 && /\s/.test(text.charAt(at))) at++;
  if (!/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))) return [String.fromCodePoint(text.codePointAt(at) ?? 0), at];
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0;
  const from = at - before;
  return [/^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(from, from + 200))?.[0] ?? '', from];
}

function isWhole(text: string, from: number, length: number): boolean {
  const edges = [text.slice(Math.max(0, from - 1), from + 1), text.slice(from + length - 1, from + length + 1)];
  return !edges.some((edge) => /^[\p{L}\p{N}]{2}$/u.test(edge));
}
