import { tokensOf } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** A word, or a sign that says something, as it is compared. */
export interface Word {
  /** The same for all ways of writing it. */
  form: string;
  /** As it stands in the text. */
  shown: string;
  /** Whether the text has a hyphen in it. */
  isHyphenated: boolean;
  /** Whether a sentence begins with it. */
  isFirst: boolean;
}

const quotationMarks = /^["“”„‟«»'‘’‚‹›]$/;
/** Turns the direction of what follows. */
export const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const wordy = /[\p{L}\p{N}]/u;

/**
 * The words of a text as it is seen, without what is only a way of writing: case, apostrophes, hyphens, the house's spelling, and stops and
 * commas.
 */
export function sentenceWords(text: string, lexicon: Lexicon): Word[] {
  const tokens = tokensOf(joinedNumbers(text));
  const words: Word[] = [];
  let isFirst = true;
  tokens.forEach((shown, index) => {
    const token = lexicon.tokens.get(shown) ?? tokenOf(shown, lexicon);
    lexicon.tokens.set(shown, token);
    const { isHyphenated, forms = formsInPlace(shown, index, tokens, lexicon) } = token;
    for (const form of forms) words.push({ form, shown, isHyphenated, isFirst });
    if (token.isWord) isFirst = false;
    else if (token.endsSentence) isFirst = true;
  });
  return words;
}

/** 10 000 is one number. */
function joinedNumbers(text: string): string {
  if (!/\d \d/.test(text)) return text;
  return text.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ''));
}

function tokenOf(token: string, lexicon: Lexicon): Token {
  const forms = formsOf(token, lexicon);
  return {
    ...(forms ? { forms } : {}),
    isWord: wordy.test(token),
    isHyphenated: /\p{L}[-‐‑]\p{L}/u.test(token),
    endsSentence: /^[.!?…¶]$/.test(token),
  };
}

function formsOf(token: string, lexicon: Lexicon): readonly string[] | undefined {
  if (/^\s/.test(token)) return [];
  if (token.startsWith('[^')) return [token.toLowerCase()];
  if (wordy.test(token)) return formsOfWord(token, lexicon);
  if (/^[?؟？]$/.test(token)) return ['?'];
  if (quotationMarks.test(token)) return ['"'];
  if (/^[-−–—,.:;!]$/.test(token)) return undefined;
  if (token === '%' || token === '&') return lexicon.sameWord(token).trim().split(' ');
  return turning.test(token) || /^[\p{S}/]$/u.test(token) ? formsOfSign(token) : [];
}

/** A minus, or a comma that tells something; else a sign that only sets a text. */
function formsInPlace(sign: string, index: number, tokens: readonly string[], lexicon: Lexicon): readonly string[] {
  if (/^[-−–]$/.test(sign) && isMinus(index, tokens)) return ['minus'];
  return sign !== '−' && isTelling(sign, index, tokens, lexicon) ? [','] : [];
}

/** Signs that only set a text, as Markdown does, say nothing. */
function formsOfSign(sign: string): string[] {
  return /^[`^´¨¯]$/.test(sign) ? [] : [sign];
}

function formsOfWord(token: string, lexicon: Lexicon): string[] {
  // IT, US and WHO are other words than it, us and who.
  if (/^\p{Lu}{2,3}$/u.test(token)) return [token];
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)) return [token.replaceAll('.', '')];
  const small = token
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–−]/g, '-');
  return lexicon
    .sameWord(small)
    .split(/ +/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      if (/\p{N}/u.test(word)) return [lexicon.ungrouped(word)];
      const parts = word.includes('-') && !lexicon.keepsHyphen(word) ? word.split('-') : [word];
      return parts.flatMap((part) => part.split("'")).map((part) => lexicon.spelt(part));
    })
    .filter((form) => form !== '');
}

function isMinus(index: number, tokens: readonly string[]): boolean {
  return /^\d/.test(tokens[index + 1] ?? '') && /^$|\s$|\($/.test(tokens[index - 1] ?? '');
}

/** A comma that tells which of several are meant, or a stop where a negation ends: the rebels, who fled; no, troops left. */
function isTelling(sign: string, index: number, tokens: readonly string[], lexicon: Lexicon): boolean {
  const after = (tokens[index + 2] ?? '').toLowerCase();
  const before = (tokens[index - 1] ?? '').toLowerCase();
  return (sign === ',' && lexicon.isRelative(after)) || (after !== '' && lexicon.isFloating(before));
}
