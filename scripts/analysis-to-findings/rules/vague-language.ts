import { bandsOfLikelihood, englishNumbers, likelihoodWords, numberExpressions } from '../../languages/index.ts';
import { type Claim, isInBand, type LikelihoodScale, matchesIn, quoted, scaleOf } from '../../model/index.ts';
import { agrees, figureText, hasUnitOf, kindOf } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { type CitedSentence, claimName, type RuleContext } from '../rule-context/index.ts';

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
  *check(context) {
    if (!/^en\b/i.test(context.analysis.language)) return;
    const scale = scaleOf(context.analysis);
    for (const sentence of context.citedSentences()) {
      for (const { claim, index } of sentence.claims) {
        yield* vagueNumber(context, sentence, claim, index);
        yield* vagueChance(context, sentence, claim, index, scale);
      }
    }
  },
};

function* vagueNumber(
  context: RuleContext,
  sentence: CitedSentence,
  claim: Claim,
  index: number,
): Generator<RuleFault> {
  const { figure } = claim;
  if (!figure) return;
  const vague = [...matchesIn(sentence.ownWords, quantifier)];
  const says = vague.length === 0 ? undefined : figureText(figure);
  if (says === undefined) return;
  const numbers = numberExpressions(sentence.words, englishNumbers).filter((number) => hasUnitOf(number, figure));
  // A number that is another one is for prose-figure-mismatch to judge.
  if (numbers.some((number) => agrees(number, figure) || number.unit !== undefined)) return;
  const kind = kindOf(claim, englishNumbers);
  for (const { 0: word, index: at } of vague) {
    const end = at + word.length;
    const place = { before: sentence.words.slice(0, at), after: sentence.words.slice(end) };
    if (kind(place) === 'no') continue;
    yield fault(sentence, at, end, `the claim ${claimName(context, index)} says ${quoted(says)}`, 'Give the number.');
    return;
  }
}

function* vagueChance(
  context: RuleContext,
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
  const says = `the claim ${claimName(context, index)} says \`${band.terms[0]}\``;
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
