import { domainToUnicode } from 'node:url';
import { foldLetters, parseProse, proseOverload, renderedText, wordsOf } from '../model/index.ts';
import { closeWords } from './phrases.ts';

/** A form in which a text can be read. */
export interface Form {
  shown: string;
  /** Offsets in `shown` are offsets in the author's text. */
  isRaw: boolean;
}

/** What stands for a character in Markdown, and for none in a plain text. */
const reference = /&#?\w{1,32};/g;
/** Signs within a word that Markdown takes away; they come first, since most texts have none. */
const marked = /[*_~`\\[\]](?<=[\p{L}\p{N}].)[*_~`\\[\]]*[\p{L}\p{N}]|\)[\p{L}\p{N}]/u;
const encoded = /(?:%[0-9a-f]{2})+/gi;
/** A label of a host in Punycode. */
const punycode = /xn--[a-z0-9-]{1,59}/gi;
/** Letters that are spelt out: W e x, W.e.x; and what is quick to look for. */
const speltOut = /(?<!\p{L})\p{L}(?:[ .·•_]{1,3}\p{L}(?!\p{L})){3,}/gu;
const maySpell = /[ .·•_][^ ][ .·•_][^ ][ .·•_]/;
/** A word that is parted at the end of a line, with a hyphen or without. */
const parted = /(?<=\p{L})[-‐‑]?[ \t]*\r?\n[ \t]*(?=\p{L})/gu;
const wordSigns = /['’‘`´‐‑-]/g;
const spaces = /[\s.·•_]+/g;
/** An address within an address is encoded twice, or more often. */
const mostTimes = 8;

/**
 * A text as it stands and as it can be read: as Markdown shows it, decoded where it is an address, and without what parts its words. Plain texts
 * are looked at as prose too: nobody may hide a name from the search by a mark in it. `raw` is the text as it is to be searched first,
 * and `render` shows it as prose.
 */
export function formsOf(text: string, raw = text, render: (text: string) => string = rendered): Form[] {
  const forms: Form[] = [{ shown: raw, isRaw: true }];
  const add = (shown: string) => {
    forms.push({ shown, isRaw: false });
  };
  if (text.includes('&')) {
    const read = text.replace(reference, characterOf);
    if (read !== text) add(read);
  }
  if (marked.test(text)) add(render(text));
  if (text.includes('%')) {
    for (let last = text, times = 0; times < mostTimes; times += 1) {
      const next = last.replace(encoded, decoded);
      if (next === last) break;
      add(next);
      last = next;
    }
  }
  if (text.includes('xn--')) add(text.replace(punycode, (label) => domainToUnicode(label) || label));
  return forms;
}

/** A form, and what it is with its words closed up where signs, spaces or a line end part them. */
export function withClosed(form: Form): Form[] {
  const { shown } = form;
  const closed = [closeWords(shown)];
  if (shown.includes('\n')) closed.push(shown.replace(parted, ''));
  if (maySpell.test(shown)) closed.push(shown.replace(speltOut, (letters) => letters.replace(spaces, '')));
  const others = new Set(closed.filter((one) => one !== shown));
  return [form, ...[...others].map((one) => ({ shown: one, isRaw: false }))];
}

/** The letters of a text, folded and closed up, in which every word stands in one piece that one of its forms has. */
export function closedLetters(text: string): string {
  const closed = foldLetters(text).replace(wordSigns, '');
  return text.includes('\n') || maySpell.test(text) ? closed.replace(spaces, '') : closed;
}

/** Named references that were met, few of which there are; reading one takes a parser. */
const named = new Map<string, string>();

function characterOf(written: string): string {
  const known = named.get(written);
  if (known !== undefined) return known;
  const read = wordsOf(parseProse(written));
  if (named.size < 1000) named.set(written, read);
  return read;
}

function rendered(text: string): string {
  // Where a message quotes a text, the backticks are its own.
  const prose = text.replaceAll('`', '');
  return proseOverload(prose) ? prose : renderedText(parseProse(prose));
}

function decoded(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)));
}
