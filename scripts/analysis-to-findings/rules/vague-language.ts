import { en } from '../../languages/en/numbers.ts';
import { bandsOfLikelihood, likelihoodWords } from '../../languages/likelihood-words.ts';
import type { Claim } from '../../model/analysis.generated.ts';
import { scaleOf } from '../../model/likelihoods.ts';
import { isInBand, type LikelihoodScale } from '../../model/vocabularies.ts';
import { matchesIn } from '../../model/words/matches-in.ts';
import { quoted } from '../../model/words/quoted.ts';
import { agrees, figureText, hasUnitOf } from '../figures/figure-agreement.ts';
import { kindOf } from '../figures/figure-kinds.ts';
import { numberExpressions } from '../figures/number-expressions.ts';
import type { CitedSentence } from '../rule-context/cited-sentences.ts';
import { claimName } from '../rule-context/claims.ts';
import type { Subject } from '../rule-context/subject.ts';
import type { Rule, RuleFault } from './rule.ts';

const quantifier = /\b(?:many|some|several)\b(?<!\b(?:how|as) \w+)(?! (?:of|other|\d))/gi;
/** Not what nobody could do, and not `might` that is strength. */
const modal =
  /\b(?:could|may|might)\b(?! (?:not|never)\b)(?<!(?:\b(?:[Nn]obody|[Nn]o one|[Nn]one|what|the|its|their|his|our|(?<!\b[Tt]he )[Mm]ilitary)|['’]s?) \w+)/g;
/** The chance that could, may and might convey by themselves, in per cent. */
const openChance = 50;

export const vagueLanguage: Rule = {
  id: 'vague-language',
  level: 'info',
  wants:
    'An English sentence that cites a number or a likelihood says it, rather than “many”, “some”, “several”, “could”, “may” or “might”.',
  why: 'Each reader puts a number of his own on such words, although the analysis has one.',
  *check(subject) {
    if (!/^en\b/i.test(subject.analysis.language)) return;
    const scale = scaleOf(subject.analysis);
    for (const sentence of subject.citedSentences()) {
      for (const { claim, index } of sentence.claims) {
        yield* vagueNumber(subject, sentence, claim, index);
        yield* vagueChance(subject, sentence, claim, index, scale);
      }
    }
  },
};

function* vagueNumber(subject: Subject, sentence: CitedSentence, claim: Claim, index: number): Generator<RuleFault> {
  const { figure } = claim;
  if (!figure) return;
  const vague = [...matchesIn(sentence.ownWords, quantifier)];
  const says = vague.length === 0 ? undefined : figureText(figure);
  if (says === undefined) return;
  const numbers = numberExpressions(sentence.words, en).filter((number) => hasUnitOf(number, figure));
  // A number that is another one is for prose-figure-mismatch to judge.
  if (numbers.some((number) => agrees(number, figure) || number.unit !== undefined)) return;
  const kind = kindOf(claim, en);
  for (const { 0: word, index: at } of vague) {
    const end = at + word.length;
    const place = { before: sentence.words.slice(0, at), after: sentence.words.slice(end) };
    if (kind(place) === 'no') continue;
    yield fault(sentence, at, end, `the claim ${claimName(subject, index)} says ${quoted(says)}`, 'Give the number.');
    return;
  }
}

function* vagueChance(
  subject: Subject,
  sentence: CitedSentence,
  { likelihood }: Claim,
  index: number,
  scale: LikelihoodScale,
): Generator<RuleFault> {
  if (likelihood === undefined) return;
  const [word] = matchesIn(sentence.ownWords, modal);
  const [band] = word ? bandsOfLikelihood(scale, likelihood) : [];
  // About even is what such a word says by itself; any other chance is more than it says.
  if (!word || !band || isInBand(band, openChance) || band.to === openChance) return;
  if (likelihoodWords(sentence.words).length > 0 || /\bper cent\b|%/.test(sentence.words)) return;
  const says = `the claim ${claimName(subject, index)} says \`${band.terms[0]}\``;
  yield fault(sentence, word.index, word.index + word[0].length, says, 'Use the term.');
}

function fault(
  { text, span, words }: CitedSentence,
  start: number,
  end: number,
  says: string,
  hint: string,
): RuleFault {
  const range = { start: span.start + start, end: span.start + end };
  return { pointer: text.pointer, range, message: `${quoted(words.slice(start, end))} is vague where ${says}`, hint };
}
