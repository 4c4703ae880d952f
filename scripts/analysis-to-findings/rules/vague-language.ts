import { bandsOfLikelihood, numberExpressions, type VagueWords } from '../../languages/index.ts';
import { type Claim, isInBand, type LikelihoodScale, matchesIn, quoted, scaleOf } from '../../model/index.ts';
import { agrees, figureText, hasUnitOf, kindOf } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { type CitedSentence, claimName, type RuleContext } from '../rule-context/index.ts';

/** The chance that could, may and might convey by themselves, in per cent. */
const openChance = 50;

export const vagueLanguage: Rule = {
  id: 'vague-language',
  level: 'info',
  wants:
    'An English sentence that cites a number or a likelihood says it, rather than “many”, “some”, “several”, “could”, “may” or “might”.',
  why: 'Each reader puts a number of his own on such words, although the analysis has one.',
  *check(context) {
    const { vague } = context.language;
    if (!vague) return;
    const scale = scaleOf(context.analysis);
    for (const sentence of context.citedSentences()) {
      if (!mayBeVague(sentence, vague)) continue;
      const numbers = [...matchesIn(sentence.ownWords, vague.numbers)];
      const [chance] = matchesIn(sentence.ownWords, vague.chances);
      for (const { claim, index } of sentence.claims) {
        yield* vagueNumber(context, numbers, sentence, claim, index);
        yield* vagueChance(context, vague, chance, sentence, claim, index, scale);
      }
    }
  },
};

/** A first look: whether a sentence has such words at all, be it in a quotation, beside a claim that says more. */
function mayBeVague({ claims, words }: CitedSentence, { numbers, chances }: VagueWords): boolean {
  const holds = (pattern: RegExp) => {
    pattern.lastIndex = 0;
    return pattern.test(words);
  };
  return (
    (claims.some(({ claim }) => claim.figure) && holds(numbers)) ||
    (claims.some(({ claim }) => claim.likelihood !== undefined) && holds(chances))
  );
}

function* vagueNumber(
  context: RuleContext,
  vague: readonly RegExpExecArray[],
  sentence: CitedSentence,
  claim: Claim,
  index: number,
): Generator<RuleFault> {
  const { languages, language } = context;
  const { figure } = claim;
  if (!figure || !language.numbers) return;
  const says = vague.length === 0 ? undefined : figureText(figure);
  if (says === undefined) return;
  const numbers = numberExpressions(sentence.words, language.numbers, languages.units).filter((number) =>
    hasUnitOf(number, figure, languages.units),
  );
  // A number that is another one is for prose-figure-mismatch to judge.
  if (numbers.some((number) => agrees(number, figure) || number.unit !== undefined)) return;
  const kind = kindOf(claim, language.numbers, languages.units);
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
  { figures }: VagueWords,
  word: RegExpExecArray | undefined,
  sentence: CitedSentence,
  { likelihood }: Claim,
  index: number,
  scale: LikelihoodScale,
): Generator<RuleFault> {
  if (likelihood === undefined) return;
  const [band] = word ? bandsOfLikelihood(scale, likelihood) : [];
  // About even is what such a word says by itself; any other chance is more than it says.
  if (!word || !band || isInBand(band, openChance) || band.to === openChance) return;
  if ((context.language.likelihood?.(sentence.words) ?? []).length > 0 || figures.test(sentence.words)) return;
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
