import type { Rule } from '../rule.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { citationLost } from './citation-lost.ts';
import { claimCycle } from './claim-cycle.ts';
import { claimUnsourced } from './claim-unsourced.ts';
import { confidenceOutrunsEvidence } from './confidence-outruns-evidence.ts';
import { confidenceWithLikelihood } from './confidence-with-likelihood.ts';
import { confidentialExposed } from './confidential-exposed.ts';
import { corroborationNotIndependent } from './corroboration-not-independent.ts';
import { dashStyle } from './dash-style.ts';
import { dateOrder } from './date-order.ts';
import { dateStyle } from './date-style.ts';
import { decomposedLetter } from './decomposed-letter.ts';
import { disputedOneSided } from './disputed-one-sided.ts';
import { figureBounds } from './figure-bounds.ts';
import { figureUnattributed } from './figure-unattributed.ts';
import { figuresDisagree } from './figures-disagree.ts';
import { figuresMerged } from './figures-merged.ts';
import { forecastIncomplete } from './forecast-incomplete.ts';
import { hedgeDropped } from './hedge-dropped.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFilename } from './id-filename.ts';
import { impossibleValue } from './impossible-value.ts';
import { keyOrder } from './key-order.ts';
import { likelihoodBand } from './likelihood-band.ts';
import { likelihoodOverstated } from './likelihood-overstated.ts';
import { likelihoodScale } from './likelihood-scale.ts';
import { markupForbidden } from './markup-forbidden.ts';
import { markupInPlain } from './markup-in-plain.ts';
import { markupUnclear } from './markup-unclear.ts';
import { missingGlyph } from './missing-glyph.ts';
import { nameVariant } from './name-variant.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { pluralSource } from './plural-source.ts';
import { proseDateMismatch } from './prose-date-mismatch.ts';
import { proseFigureMismatch } from './prose-figure-mismatch.ts';
import { proseLikelihoodMismatch } from './prose-likelihood-mismatch.ts';
import { pullquoteDrift } from './pullquote-drift.ts';
import { qaShape } from './qa-shape.ts';
import { quoteStyle } from './quote-style.ts';
import { recommendationIncomplete } from './recommendation-incomplete.ts';
import { recommendationPlacement } from './recommendation-placement.ts';
import { refUnresolved } from './ref-unresolved.ts';
import { schemaReference } from './schema-reference.ts';
import { sourceBeforeEvent } from './source-before-event.ts';
import { spellingVariant } from './spelling-variant.ts';
import { staleFigure } from './stale-figure.ts';
import { standfirstExpert } from './standfirst-expert.ts';
import { statementMismatch } from './statement-mismatch.ts';
import { strayCharacter } from './stray-character.ts';
import { suppressionStale } from './suppression-stale.ts';
import { tableShape } from './table-shape.ts';
import { translationDrift } from './translation-drift.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { unitStyle } from './unit-style.ts';
import { unused } from './unused.ts';
import { urlUnsafe } from './url-unsafe.ts';
import { vagueLanguage } from './vague-language.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  idFilename,
  idDuplicate,
  refUnresolved,
  citationLost,
  markupForbidden,
  markupUnclear,
  markupInPlain,
  urlUnsafe,
  pullquoteDrift,
  claimCycle,
  claimUnsourced,
  forecastIncomplete,
  likelihoodBand,
  likelihoodScale,
  figureBounds,
  figureUnattributed,
  figuresMerged,
  figuresDisagree,
  sourceBeforeEvent,
  confidenceOutrunsEvidence,
  corroborationNotIndependent,
  disputedOneSided,
  staleFigure,
  proseFigureMismatch,
  unitMismatch,
  proseDateMismatch,
  statementMismatch,
  proseLikelihoodMismatch,
  likelihoodOverstated,
  hedgeDropped,
  pluralSource,
  confidenceWithLikelihood,
  acronymUndefined,
  unitStyle,
  dateStyle,
  dashStyle,
  quoteStyle,
  spellingVariant,
  nameVariant,
  vagueLanguage,
  placeholderLeft,
  impossibleValue,
  strayCharacter,
  decomposedLetter,
  missingGlyph,
  translationDrift,
  dateOrder,
  confidentialExposed,
  tableShape,
  standfirstExpert,
  qaShape,
  unused,
  recommendationIncomplete,
  recommendationPlacement,
  schemaReference,
  keyOrder,
  suppressionStale,
];
