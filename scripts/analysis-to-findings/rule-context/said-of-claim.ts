import { type Chance, type Language, limits, type Says, type SpokenWords } from '../../languages/index.ts';
import { bandOf, isInBand, type LikelihoodBand, type LikelihoodScale } from '../../model/index.ts';
import { type ClaimedWords, isContrary, mayTurn } from './claimed-words.ts';

/** A claim by what its statement says, with the bands of its likelihood. */
export interface Measure {
  /** Taken apart only when it is asked for. */
  claimed(): ClaimedWords;
  statement: string;
  bands: readonly LikelihoodBand[];
  scale: LikelihoodScale;
  language: Language;
}

/**
 * Whether a chance is that of a claim. Where the clause or its verb says the contrary of the claim, its chance has to be that of the
 * contrary; `contrary` is what would be right but for that.
 */
export function saidOfClaim(
  chance: Chance,
  spoken: SpokenWords,
  { claimed, statement, bands, scale, language }: Measure,
): 'same' | 'other' | 'contrary' {
  const { says, negated } = chance;
  if (!says) return 'same';
  const straight = bands.some((band) => isOfBand(chance, says, band, scale));
  const turned = bands.some((band) => isOfContrary(chance, says, band, scale));
  if (chance.compared) {
    const { isOf } = claimed();
    const [own, other] = [chance.compared.near.filter(isOf).length, chance.compared.far.filter(isOf).length];
    return own === other || (own > other ? straight : turned) ? 'same' : 'other';
  }
  if (straight === turned) return straight ? 'same' : 'other';
  if (negated === 'maybe') return 'same';
  // Most sentences neither deny nor turn round, and most statements do not either.
  if (straight && negated === 'no' && !mayTurn(spoken, statement, language)) return 'same';
  const contrary = isContrary(spoken, chance, claimed(), language);
  if (contrary === 'maybe') return 'same';
  // Parliament will reject it says what Parliament will not pass it says: another verb may need no denial.
  const { deniedStem } = claimed();
  if (deniedStem !== undefined && negated === 'no' && !spoken.words.some((word) => word.startsWith(deniedStem)))
    return 'same';
  const isTurned = ((negated === 'yes') !== claimed().isNegated) !== (contrary === 'yes');
  if (isTurned ? turned : straight) return 'same';
  return isTurned ? 'contrary' : 'other';
}

/** A number has to lie in the band; a word that leaves much open has to hold all of it. */
function isOfBand({ isShare }: Chance, says: Says, band: LikelihoodBand, scale: LikelihoodScale): boolean {
  const [least, most] = limits(says);
  if (isShare) return isInBand(band, least) && isInBand(band, most);
  if (typeof says[0] === 'number') return band.from >= least && band.to <= most;
  return says.some((one) => typeof one === 'string' && bandOf(scale, one) === band);
}

function isOfContrary({ isShare }: Chance, says: Says, band: LikelihoodBand, scale: LikelihoodScale): boolean {
  const [least, most] = limits(says);
  if (isShare) return isInBand(band, 100 - least) && isInBand(band, 100 - most);
  if (!says.some((one) => typeof one === 'number' || bandOf(scale, one))) return false;
  const middle = (band.from + band.to) / 2;
  return middle >= 100 - most && middle <= 100 - least;
}
