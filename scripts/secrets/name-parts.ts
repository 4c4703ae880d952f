import { ourLanguages, type People } from '../languages/index.ts';
import { foldWords } from '../model/index.ts';
import { phrasesOf } from './phrases.ts';

/** What parts a person from what is said of one. */
const apart = /[,;|():]|\s[-–—]\s/u;

/** Names by which the people of a byline are called without their first names; none where it does not read as names of people. */
export function surnamesIn(byline: string | undefined, people: People = ourLanguages.people): string[] {
  if (byline === undefined || phrasesOf(byline, people).length === 0) return [];
  const pieces = byline.split(apart).map((piece) => piece.split(people.between).map((part) => nameParts(part, people)));
  const [first = [], second = []] = pieces.map((piece) => piece[0] ?? []);
  const isInverted = byline.includes(',') && pieces[0]?.length === 1 && first.length === 1;
  const isPair = pieces.length === 1 && pieces[0]?.every((parts) => parts.length === 1);
  const all = pieces.flat().flatMap((parts) => {
    if (isInverted && parts === second && parts.length === 1) return [];
    return isPair || (isInverted && parts === first) ? parts : surnamesOf(parts, people);
  });
  return isPair && all.length === 1 ? [] : all.flatMap((name) => withHalves(name, people));
}

/** The names of a person whom the title of an interview names, after “with” or first of all. */
export function namesInTitle(title = '', people: People = ourLanguages.people): string[] {
  const [beginning = '', next = ''] = title.trim().split(apart);
  return [...surnamesIn(people.interviewed.exec(title)?.[1], people), ...namesBefore(beginning, next.trim(), people)];
}

/**
 * The whole name that a title begins with. A rank before it (Captain Osman Tahir), or what the person does behind it (Osman Tahir,
 * police), makes sure that it is a person's, who has a surname.
 */
function namesBefore(beginning: string, next: string, people: People): string[] {
  const { titles, offices, generic } = people;
  const parts = nameParts(beginning, people);
  const names = parts.filter((part) => !titles.has(foldWords(part)));
  const [rank = ''] = parts;
  const hasRank = rank !== names[0] && !offices.has(foldWords(rank));
  if (names.length === 0 || names.some((name) => generic.has(foldWords(name)))) return [];
  const whole = names.length > 1 ? [names.join(' ')] : [];
  const isOffice = names.some((name) => offices.has(foldWords(name)));
  const isPerson = hasRank || (names.length > 1 && !isOffice && (next === '' || /^\p{Ll}/u.test(next)));
  return isPerson ? [...whole, ...surnamesOf(parts, people).flatMap((name) => withHalves(name, people))] : whole;
}

/** Parts of a title that tell who or where somebody is: proper names of several words, and offices in four words or more. */
export function piecesOfTitle(title = '', people: People = ourLanguages.people): string[] {
  const { particles, generic, articles, before } = people;
  const pieces = title.split(apart).flatMap((piece) => piece.split(before));
  if (pieces.length < 2) return [];
  return pieces.flatMap((piece) => {
    const words = piece.trim().split(/\s+/).filter(Boolean);
    if (words.length < 2 || words.some((word) => /\p{N}/u.test(word))) return [];
    const isProper = words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
    const telling = words.filter(
      (word) => word.length > 2 && !generic.has(foldWords(word)) && !articles.has(foldWords(word)),
    );
    return (isProper && telling.length > 0) || (words.length > 3 && telling.length > 2) ? [words.join(' ')] : [];
  });
}

/** Names of people in a note, as far as a rank or what somebody is to them stands before: brother of Osman Tahir. */
export function namesInNote(note = '', people: People = ourLanguages.people): string[] {
  const found = Array.from(note.matchAll(people.related), ([, name = '']) => name.trim());
  return found.flatMap((name) => {
    const parts = nameParts(name, people).filter((part) => !people.titles.has(foldWords(part)));
    const whole = parts.length > 1 ? [parts.join(' ')] : [];
    const surnames = parts.length > 1 ? surnamesOf(parts, people) : parts;
    return [...whole, ...surnames].flatMap((one) => withHalves(one, people));
  });
}

/** Words of a byline, each of which may be a name. */
export function wordsOfByline(byline: string, { titles }: People): string[] {
  return byline.split(/[^\p{L}\p{M}'’‐‑-]+/u).filter((name) => name.length > 3 && !titles.has(foldWords(name)));
}

/** What those who bear a surname are called together: the Traorés. */
export function familyOf(surname: string): string {
  return `${surname}${/[sxz]$/i.test(surname) ? 'es' : 's'}`;
}

/** The parts of a name with its titles; none where something is no name. */
function nameParts(text: string, { particles }: People): string[] {
  const parts = text.split(/\s+/).filter(Boolean);
  const isName = parts.every((part) => !/\p{N}/u.test(part) && (!/^\p{Ll}/u.test(part) || particles.has(part)));
  return isName ? parts : [];
}

/** What is in capitals (“TRAORÉ Amadou”), what follows a title alone, or all but the first name. */
function surnamesOf(parts: readonly string[], { titles, particles }: People): string[] {
  const names = parts.filter((part) => ![titles, particles].some((set) => set.has(foldWords(part))));
  const inCapitals = names.filter((part) => /^[\p{Lu}\p{Pd}'’]{2,}$/u.test(part));
  if (inCapitals.length > 0 && inCapitals.length < names.length) return inCapitals;
  return names.length === 1 && titles.has(foldWords(parts[0] ?? '')) ? names : names.slice(1);
}

/** A name, and what stands in it on either side of a hyphen. */
function withHalves(name: string, { particles }: People): string[] {
  const halves = name.split(/[‐‑-]/u).filter((half) => !particles.has(foldWords(half)));
  return halves.includes(name) ? [name] : [name, ...halves];
}
