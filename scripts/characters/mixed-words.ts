import { foldLetters } from '../model/index.ts';

/** A word of one script with letters of another in it, which readers take for letters of the first. */
export interface MixedWord {
  start: number;
  end: number;
  script: Script;
  /** The script of the letters that do not belong, and the first of them. */
  other: Script;
  letter: string;
}

type Script = 'Latin' | 'Cyrillic' | 'Greek';

const letters: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
};
/** Letters that look the same as some of another script. */
const twins: Readonly<Record<Script, RegExp>> = {
  Latin: /^[aceiopxyjABCEHIKMOPTX]+$/,
  Cyrillic: /^[аеіјорсухһѕԁԛԝӏАВЕІЈКМНОРСЅТУХҺӀ]+$/,
  Greek: /^[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]+$/,
};
const pairs = [
  ['Latin', 'Cyrillic'],
  ['Latin', 'Greek'],
] as const;
/** Fewest letters of a word: units and formulas are short. */
const fewest: Readonly<Record<Script, number>> = { Latin: 0, Cyrillic: 3, Greek: 4 };

/** The words of a text that mix scripts such that no reader sees it; “SMSка” and “μSv” are seen, and meant. */
export function* mixedWordsIn(text: string): Generator<MixedWord> {
  if (!/[\u0370-\u052f]/.test(text) || !/[A-Za-z]/.test(text)) return;
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const pair of pairs) {
      const mixed = mixedWord(word, pair);
      if (mixed) yield { start, end: start + word.length, ...mixed };
    }
  }
}

function mixedWord(
  word: string,
  [first, second]: (typeof pairs)[number],
): Pick<MixedWord, 'script' | 'other' | 'letter'> | undefined {
  const firsts: readonly string[] = word.match(letters[first]) ?? [];
  const seconds: readonly string[] = word.match(letters[second]) ?? [];
  if (firsts.length === 0 || seconds.length === 0 || firsts.length + seconds.length < fewest[second]) return undefined;
  const isFirst = firsts.length > seconds.length;
  const [script, other] = isFirst ? [first, second] : [second, first];
  const [own, strange] = isFirst ? [firsts, seconds] : [seconds, firsts];
  const [letter = ''] = strange;
  if (own.length <= strange.length) return undefined;
  const isEnclosed = own.includes(word.charAt(0)) && own.includes(word.charAt(word.length - 1));
  const looksLatin = other === 'Cyrillic' && /^[a-z]+$/.test(foldLetters(strange.join('')));
  const isHidden = twins[other].test(strange.join('')) || (isEnclosed && looksLatin);
  return isHidden ? { script, other, letter } : undefined;
}
