import { foldWords } from '../model/index.ts';
import { longest, tokensOf } from './phrase-finder.ts';

/** Fewer letters and digits than these tell nothing; a Chinese or Japanese character counts twice. */
const significant = 4;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** So many digits are no page, year or day, but a telephone number or the like. */
const longNumber = 7;
const date = /(?:19|20)\d\d/;
/** Words that only say what sort of thing something is, or where in it. */
const generic = setOf(
  'a an answer article briefing call chapter confidential conversation discussion document email entretien entrevista ' +
    'interview letter line meeting memo message minute minutes note notes of off on p page pages para paragraph paragraphs ' +
    'part phone pp private question record report section source sources statement telephone the transcript video with',
);
/** Words between the names of a person that are written small. */
const particles = setOf(
  'abu ag al as bar ben bin bint da dal de del della den der di do dos du el ibn la le les ould van von y',
);
const titles = setOf(
  'adjudant amb ambassador ambassadeur brig brigadier cap capitaine capitan captain capt cdt cheikh col colonel coronel ' +
    'commandant commander cpl dr embajador gen general imam jr lieutenant lt m madame maj major minister ministre mme ' +
    'monsieur mr mrs ms phd president presidente prof professeur professor ret sergeant sergent sgt sheikh sr',
);
/** Those of them that begin the names of offices too: General Staff. */
const offices = setOf('general imam major minister ministre president presidente professor');
const articles = setOf('a an el la las le les los the un una une');
/** What stands between two people, or between a person and something else. */
const people = /[&/]|\s(?:and|et|y|und|e|и|و|with|avec|con|by|par|por|alias|aka|dit)\s/u;
const apart = /[,;|():]|\s[-–—]\s/u;
/** Before a place, or what something is about. */
const places = /\s(?:in|at|from|near|on|about|of the office of|à|en|au|aux|dans|sur|sobre|desde)\s/u;
/** What somebody is to another, in the languages of the house. */
const kin =
  'brother|sister|son|daughter|wife|husband|cousin|uncle|nephew|aide|adviser|advisor|driver|bodyguard|friend|relative|' +
  'frère|sœur|fils|fille|épouse|mari|cousine|hermano|hermana|hijo|hija|esposa|primo';
const ranks =
  'colonel|general|captain|major|lieutenant|commander|sheikh|imam|governor|mayor|col|gen|capt|dr|mr|mrs|ms|mme';
/** One to four words that begin with capitals. */
const capitals = "(?:\\p{Lu}[\\p{L}\\p{M}'’‐‑-]*\\.?\\s?){1,4}";
/** A name behind a rank, or behind what somebody is to its bearer. */
const related = new RegExp(
  `(?<!\\p{L})(?:(?:${eitherCase(ranks)})\\.?|(?:${eitherCase(kin)})\\s(?:of|to|de|du|del))\\s+(${capitals})`,
  'gu',
);
/** The person whom the title of an interview names, up to a comma, a number or a preposition. */
const interviewed =
  /\s(?:with|avec|con)\s+([\s\S]*?)(?=[,;|():\d]|\s[-–—]\s|\s(?:on|at|about|near|of|from|in|sur|à|en|au|dans|sobre)\s|$)/u;

/**
 * The phrases by which a value is found in a text: its words without an article before them, those with apostrophes and hyphens
 * closed up, and all of them closed up, as in a handle or a hashtag.
 */
export function phrasesOf(text: string | undefined): string[][] {
  if (text === undefined) return [];
  const closed = closeWords(text);
  return [text, ...(closed === text ? [] : [closed])].flatMap((variant) => {
    const words = wordsOf(variant);
    if (!isTelling(words)) return [];
    const handle = words.length < 5 && words.every((word) => word.length > 1) ? [[words.join('')]] : [];
    return words.length === 1 ? [words] : [words.slice(0, longest), ...handle];
  });
}

/** Apostrophes and hyphens. */
export const wordSigns = /['’‘`´‐‑-]/g;

/** A text with the apostrophes and hyphens within its words closed up. */
export function closeWords(text: string): string {
  return text.replace(/(?<=\p{L})['’‘`´‐‑-](?=\p{L})/gu, '');
}

function wordsOf(text: string): string[] {
  const words = [...tokensOf(text)].map(({ word }) => word);
  return words.length > 2 && articles.has(words[0] ?? '') ? words.slice(1) : words;
}

function isTelling(words: readonly string[]): boolean {
  const letters = words.join('');
  const digits = words.filter((word) => /^\p{N}+$/u.test(word)).join('');
  if (digits.length >= longNumber && !date.test(digits)) return true;
  if (words.every((word) => generic.has(word) || /^\p{N}+$/u.test(word))) return false;
  return letters.length + (letters.match(dense)?.length ?? 0) >= significant;
}

/** The words of a text as they are spelt there, in lower case. */
export function speltWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A name that only its capital tells from other words, being short; of a surname also a generic word. */
export function isWeakName(name: string, isSurname: boolean): boolean {
  const [word = '', ...more] = wordsOf(name);
  return (
    more.length === 0 && /^\p{L}{2,}$/u.test(word) && (word.length < significant || (isSurname && generic.has(word)))
  );
}

/** Names by which the people of a byline are called without their first names; none where it does not read as names of people. */
export function surnamesIn(byline: string | undefined): string[] {
  if (byline === undefined || phrasesOf(byline).length === 0) return [];
  const pieces = byline.split(apart).map((piece) => piece.split(people).map(nameParts));
  const [first = [], second = []] = pieces.map((piece) => piece[0] ?? []);
  const isInverted = byline.includes(',') && pieces[0]?.length === 1 && first.length === 1;
  const isPair = pieces.length === 1 && pieces[0]?.every((parts) => parts.length === 1);
  const all = pieces.flat().flatMap((parts) => {
    if (isInverted && parts === second && parts.length === 1) return [];
    return isPair || (isInverted && parts === first) ? parts : surnamesOf(parts);
  });
  return isPair && all.length === 1 ? [] : all.flatMap(withHalves);
}

/** The names of a person whom the title of an interview names, after “with” or first of all. */
export function namesInTitle(title = ''): string[] {
  const [beginning = '', next = ''] = title.trim().split(apart);
  return [...surnamesIn(interviewed.exec(title)?.[1]), ...namesBefore(beginning, next.trim())];
}

/**
 * The whole name that a title begins with. A rank before it (Captain Osman Tahir), or what the person does behind it (Osman Tahir,
 * police), makes sure that it is a person's, who has a surname.
 */
function namesBefore(beginning: string, next: string): string[] {
  const parts = nameParts(beginning);
  const names = parts.filter((part) => !titles.has(foldWords(part)));
  const [rank = ''] = parts;
  const hasRank = rank !== names[0] && !offices.has(foldWords(rank));
  if (names.length === 0 || names.some((name) => generic.has(foldWords(name)))) return [];
  const whole = names.length > 1 ? [names.join(' ')] : [];
  const isOffice = names.some((name) => offices.has(foldWords(name)));
  const isPerson = hasRank || (names.length > 1 && !isOffice && (next === '' || /^\p{Ll}/u.test(next)));
  return isPerson ? [...whole, ...surnamesOf(parts).flatMap(withHalves)] : whole;
}

/** Parts of a title that tell who or where somebody is: proper names of several words, and offices in four words or more. */
export function piecesOfTitle(title = ''): string[] {
  const pieces = title.split(apart).flatMap((piece) => piece.split(places));
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
export function namesInNote(note = ''): string[] {
  const found = Array.from(note.matchAll(related), ([, name = '']) => name.trim());
  return found.flatMap((name) => {
    const parts = nameParts(name).filter((part) => !titles.has(foldWords(part)));
    const whole = parts.length > 1 ? [parts.join(' ')] : [];
    return [...whole, ...surnamesOf(parts.length > 1 ? parts : ['dr', ...parts])].flatMap(withHalves);
  });
}

/** Names in a field of a source, each of which tells who it is as well as the whole field does. */
export function namesIn(field: string, text: string): string[] {
  const inField = { author: surnamesIn, title: namesInTitle, biasNote: namesInNote }[field];
  const surnames = inField?.(text) ?? [];
  const names = field === 'author' ? text.split(/[^\p{L}\p{M}'’‐‑-]+/u).filter((name) => name.length > 3) : [];
  return [...new Set([...names, ...surnames])].filter((name) => !titles.has(foldWords(name)));
}

/** What those who bear a surname are called together: the Traorés. */
export function familyOf(surname: string): string {
  return `${surname}${/[sxz]$/i.test(surname) ? 'es' : 's'}`;
}

/** The parts of a name with its titles; none where something is no name. */
function nameParts(text: string): string[] {
  const parts = text.split(/\s+/).filter(Boolean);
  const isName = parts.every((part) => !/\p{N}/u.test(part) && (!/^\p{Ll}/u.test(part) || particles.has(part)));
  return isName ? parts : [];
}

/** What is in capitals (“TRAORÉ Amadou”), what follows a title alone, or all but the first name. */
function surnamesOf(parts: readonly string[]): string[] {
  const names = parts.filter((part) => ![titles, particles].some((set) => set.has(foldWords(part))));
  const inCapitals = names.filter((part) => /^[\p{Lu}\p{Pd}'’]{2,}$/u.test(part));
  if (inCapitals.length > 0 && inCapitals.length < names.length) return inCapitals;
  return names.length === 1 && titles.has(foldWords(parts[0] ?? '')) ? names : names.slice(1);
}

/** A name, and what stands in it on either side of a hyphen. */
function withHalves(name: string): string[] {
  const halves = name.split(/[‐‑-]/u).filter((half) => !particles.has(foldWords(half)));
  return halves.includes(name) ? [name] : [name, ...halves];
}

/** What gives an address away: all of it, its host, its path, and a part of the path that reads like a title. */
export function addressParts(url: string | undefined): string[] {
  if (url === undefined) return [];
  const host = hostOf(url);
  const path = url.slice(url.indexOf(host) + host.length);
  const titles = path.split('/').filter((part) => letterWords(part) > 2);
  return [host + path, host, ...(letterWords(path) > 2 ? [path] : []), ...titles];
}

/** Parts of an address that may be names: two words, as in `amadou-traore`. */
export function namesInAddress(url: string | undefined): string[] {
  return (url ?? '').split(/[/?#&=]/).filter((part) => letterWords(part) === 2 && !part.includes('.'));
}

/** The account to which an address on a social medium belongs, where it names one. */
export function accountIn(url: string | undefined): string[] {
  return /^https?:\/\/[^/]+\/@?([^/?#@]+)(?:\/|\/(?:posts|status|\d+)\b.*)?$/i.exec(url ?? '')?.slice(1) ?? [];
}

/** The host of an address, without `www.`. */
export function hostOf(url: string | undefined): string {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/)?(?:www\.)?([^/?#]*)/i.exec(url ?? '')?.[1] ?? '';
}

function letterWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Alternatives that may begin with a capital. */
function eitherCase(words: string): string {
  return words.replace(/(^|\|)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return `${before}[${letter.toUpperCase()}${letter}]`;
  });
}
