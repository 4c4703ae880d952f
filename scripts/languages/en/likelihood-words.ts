import { alternatives, type LikelihoodTerm, likelihoodScales, matchesIn, smallLetters } from '../../model/index.ts';
import type { LikelihoodWords } from '../language.ts';

/** Other forms of the terms, as prose has them. */
const forms: Readonly<Record<string, LikelihoodTerm>> = {
  probably: 'probable',
  'very probably': 'highly probable',
  'highly probably': 'highly probable',
  'almost certainly': 'almost certain',
  'nearly certainly': 'nearly certain',
  'very probable': 'highly probable',
  'very improbable': 'highly improbable',
  'a roughly even chance': 'roughly even chance',
};
const terms = new Map<string, LikelihoodTerm>(Object.entries(forms));
for (const { bands } of Object.values(likelihoodScales)) {
  for (const band of bands) for (const term of band.terms) terms.set(term, term);
}
const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
/** The longest term at a place, so that `highly unlikely` is never read as `unlikely`. */
const pattern = new RegExp(`(?<![\\p{L}-])${alternatives(longestFirst)}(?![\\p{L}-])`, 'gu');
/** Terms that everyday language has too. */
const plain: ReadonlySet<string> = new Set(['likely', 'unlikely', 'probable', 'improbable']);
/** Before a term: what makes another statement of it. */
const bent =
  /(?:\b(?:more|less|most|least|as|so|too|how|not|never|hardly|scarcely|quite|fairly|rather|somewhat|equally|increasingly|extremely|exceedingly|especially|particularly|however)|n['’]t)(?:\s+(?:be|at all|even))?\s+$/i;
/** Before a term, in its clause: what denies it, or leaves open whether it holds. */
const denied =
  /(?:\b(?:not?|never|neither|nor|none|nobody|nothing|few|little|hardly|scarcely|rarely|whether|if|unless|far from|anything but)|n['’]t)\b[^.,;:!?()–—]*$/i;
/** Before a term that says what kind of thing follows, and not how likely it is: his likely successor, an unlikely alliance. */
const owned = /\b(?:the|his|her|its|their|our|whose|any|an)\s+$|(?<!\b(?:it|that|there|here|s?he|wh\w+))['’]s\s+$/i;
/** After such a term: what it does not follow, or things of which it tells the chance all the same. */
const chanceNamed =
  /^\s+(?:to|that)\b|^\s*(?:$|[^\s\p{L}])|^\s+(?:next )?(?:outcome|result|scenario|course|consequence|effect|trajectory|development|event|prospect|step)/u;

/** The adverb of a term, where English has one: probably, for probable; of several, the one that is written most. */
export function adverbOf(term: LikelihoodTerm): string | undefined {
  return Object.keys(forms).find((form) => /(?:ably|ainly)$/.test(form) && forms[form] === term);
}

/** The likelihood terms of an English text; not comparatives, negations, and what everyday language says with the same words. */
export function likelihoodWords(text: string): LikelihoodWords[] {
  const found: LikelihoodWords[] = [];
  for (const { 0: words, index: start } of matchesIn(smallLetters(text), pattern)) {
    const end = start + words.length;
    const term = terms.get(words);
    if (!term || bent.test(text.slice(Math.max(0, start - 30), start))) continue;
    if (term === 'remote' && !saysChance(text, start, end)) continue;
    const before = text.slice(Math.max(0, start - 100), start);
    const after = text.slice(end, end + 30);
    if (/^\s+cause\b/.test(after) || (plain.has(term) && owned.test(before) && !chanceNamed.test(after))) continue;
    found.push({ start, end, term, isDenied: denied.test(before) });
  }
  return found;
}

/** Remote chances, not remote villages: the word ends its clause after a verb. */
function saysChance(text: string, start: number, end: number): boolean {
  return (
    /\b(?:is|are|was|were|be|remains?|seems?|looks?|appears?)\s+$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s*(?:[.,;:!?)–—]|$)/.test(text.slice(end, end + 4))
  );
}
