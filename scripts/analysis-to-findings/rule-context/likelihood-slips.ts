import {
  bandsOfLikelihood,
  type Chance,
  chancesIn,
  isAttributed,
  type Language,
  spokenWords,
} from '../../languages/index.ts';
import { type Claim, type LikelihoodBand, scaleOf } from '../../model/index.ts';
import { isTold, wholeOf, wordsOfNotes } from './cited-sentences.ts';
import { claimedWordsOf } from './claimed-words.ts';
import type { CitedSentence, LikelihoodSlip, RuleContext } from './rule-context.ts';
import { type Measure, saidOfClaim } from './said-of-claim.ts';

/** A claim whose likelihood a sentence has to keep, and where the words stand that are its own: from the note before to its last note. */
interface Judged extends Measure {
  index: number;
  usual: LikelihoodBand;
  start: number;
  end: number;
}

/** Where sentences that cite forecasts and assessments say of their likelihood what these do not. */
export function likelihoodSlips(context: RuleContext): LikelihoodSlip[] {
  const { analysis, language } = context;
  const found: LikelihoodSlip[] = [];
  if (!language.chances && !language.likelihood) return found;
  const scale = scaleOf(analysis);
  const claimedOf = claimedWordsOf(language);
  for (const sentence of context.citedSentences()) {
    const open = sentence.claims.filter(({ claim }) => isJudgement(claim));
    if (open.length === 0) continue;
    const judged: Judged[] = [];
    for (const { claim, index, notes } of open) {
      const bands = claim.likelihood === undefined ? [] : bandsOfLikelihood(scale, claim.likelihood);
      const [usual] = bands;
      if (!usual) continue;
      judged.push({
        index,
        usual,
        bands,
        scale,
        language,
        statement: claim.statement,
        claimed: () => claimedOf(claim),
        ...wordsOfNotes(sentence, notes),
      });
    }
    if (judged.length > 0) slipsOf(sentence, judged, language, found);
  }
  return found;
}

function isJudgement({ kind, likelihood }: Claim): boolean {
  return likelihood !== undefined && (kind === 'forecast' || kind === 'assessment');
}

function slipsOf(
  sentence: CitedSentence,
  judged: readonly Judged[],
  language: Language,
  found: LikelihoodSlip[],
): void {
  const { text, span, ownWords, groups } = sentence;
  const spoken = spokenWords(ownWords, groups);
  const all = language.chances ? chancesIn(spoken, language) : termsIn(ownWords, language);
  for (const one of judged) {
    const within = all.filter((chance) => chance.start >= one.start && chance.end <= one.end);
    // What stands before another note may be said of this claim as well, if nothing is said with its own.
    const own = within.some(({ says }) => says) ? within : all;
    const said = own.filter(({ says }) => says);
    const place = { text, index: one.index, band: one.usual };
    if (own.length === 0 && language.chances && isTold(sentence) && !isOthers(sentence, language)) {
      found.push({ ...place, chance: undefined, isContrary: false, ...wholeOf(sentence) });
    }
    if (said.length === 0 || said.some((chance) => saidOfClaim(chance, spoken, one) === 'same')) continue;
    const isOfOther = (chance: Chance) =>
      judged.some((other) => other !== one && saidOfClaim(chance, spoken, other) === 'same');
    const chance = said.find((some) => !isOfOther(some)) ?? said[0];
    if (!chance) continue;
    const isContrary = saidOfClaim(chance, spoken, one) === 'contrary';
    found.push({ ...place, chance, isContrary, start: span.start + chance.start, end: span.start + chance.end });
  }
}

/** What a language that knows nothing but terms says of chances. */
function termsIn(text: string, { likelihood }: Language): Chance[] {
  return (likelihood?.(text) ?? []).map(({ start, end, term, isDenied }) => {
    return { start, end, says: isDenied ? undefined : [term], negated: 'no' };
  });
}

/** Whether a sentence tells what others say: then it is their likelihood. */
function isOthers({ words }: CitedSentence, { attribution }: Language): boolean {
  return attribution !== undefined && isAttributed(words, attribution, 'said');
}
