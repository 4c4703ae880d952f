import { tokensOf } from './phrase-finder.ts';

/** Fewer letters and digits than these tell nothing; a Chinese or Japanese character counts twice. */
const significant = 4;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Words that only say what sort of thing something is, or where in it. */
const generic: ReadonlySet<string> = new Set(
  (
    'a an answer article briefing call chapter confidential conversation discussion document email entretien entrevista ' +
    'interview letter line meeting memo message minute minutes note notes of off on p page pages para paragraph paragraphs ' +
    'part phone pp private question record report section source sources statement telephone the transcript video with'
  ).split(' '),
);
/** Words between the names of a person that are written small. */
const particles: ReadonlySet<string> = new Set(
  'ag al as bar ben bin bint da dal de del della den der di do dos du el ibn la le les ould van von y'.split(' '),
);

/** The phrases by which a value is found in a text: its words, and those with apostrophes and hyphens closed up. */
export function phrasesOf(text: string | undefined): string[][] {
  if (text === undefined) return [];
  const closed = text.replace(/(?<=\p{L})['’ʼ‐‑-](?=\p{L})/gu, '');
  const variants = closed === text ? [text] : [text, closed];
  return variants.map((variant) => [...tokensOf(variant)].map(({ word }) => word)).filter(isTelling);
}

function isTelling(words: readonly string[]): boolean {
  if (words.every((word) => generic.has(word) || /^\p{N}+$/u.test(word))) return false;
  const letters = words.join('');
  return letters.length + (letters.match(dense)?.length ?? 0) >= significant;
}

/** Surnames of the people named in a byline; none where it does not read as names of people. */
export function surnamesIn(byline: string | undefined): string[] {
  const inverted = /^\s*([^\s,]+),\s*[^\s,]+\s*$/u.exec(byline ?? '')?.[1];
  if (inverted !== undefined) return [inverted];
  return (byline ?? '').split(/[,;&/]|\s(?:and|et|y|und|e|и|و)\s/u).flatMap((name) => {
    const parts = name.trim().split(/\s+/);
    if (parts.length < 2 || !parts.every(isPartOfName)) return [];
    return parts.slice(-1);
  });
}

function isPartOfName(word: string): boolean {
  return !/\p{N}/u.test(word) && (!/^\p{Ll}/u.test(word) || particles.has(word));
}

/** What gives an address away: all of it, its host, its path, and a part of the path that reads like a title. */
export function addressParts(url: string | undefined): string[] {
  if (url === undefined) return [];
  const host = hostOf(url);
  const path = url.slice(url.indexOf(host) + host.length);
  const titles = path.split('/').filter((part) => letterWords(part) > 2);
  return [host + path, host, ...(letterWords(path) > 1 ? [path] : []), ...titles];
}

/** The host of an address, without `www.`. */
export function hostOf(url: string | undefined): string {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/)?(?:www\.)?([^/?#]*)/i.exec(url ?? '')?.[1] ?? '';
}

function letterWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
