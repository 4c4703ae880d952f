export { bareWords, foldText, mostMarks, paragraphsIn, proseOverload, renderedText } from '../../model/index.ts';
export { isTold, isUnsettled, wholeOf, wordsOfNotes } from './cited-sentences.ts';
export { claimName, claimOf } from './claims.ts';
export { ruleContextOf } from './gather-context.ts';
export { othersWords } from './others-words.ts';
export { publicTexts } from './public-texts.ts';
export { firstTouched } from './quotations.ts';
export type {
  CitedClaim,
  CitedSentence,
  Evidence,
  FieldText,
  Hit,
  LikelihoodSlip,
  Original,
  Reference,
  RuleContext,
  Text,
  TextRange,
} from './rule-context.ts';
export { unsafeUrl } from './unsafe-url.ts';
