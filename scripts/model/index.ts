export type {
  Actor,
  Analysis,
  Block,
  Citation,
  Claim,
  Correction,
  Dispute,
  Expert,
  Figure,
  GlossaryEntry,
  Hero,
  Likelihood,
  LikelihoodRange,
  LikelihoodTerm,
  Link,
  Place,
  Question,
  Recommendation,
  Relation,
  Scenario,
  Source,
  Suppression,
  When,
} from './analysis.generated.ts';
export { blocksIn, isObjectBlock, type PlacedBlock, placedBlocks } from './answer-blocks.ts';
export type {
  Brief,
  BriefContext,
  BriefMetadata,
  FontFace,
  PdfMetadata,
  Picture,
  Templates,
  Translation,
} from './brief.ts';
export { type Citations, citationSigns, citationsIn, mayCite, type Note, notesIn } from './citations.ts';
export { isDay } from './day.ts';
export {
  type Change,
  type Diff,
  mayTurn,
  type ProseChange,
  type SecrecyChange,
  type Side,
  type Stretch,
  type Topic,
  type Touch,
  topics,
  touches,
  type Weight,
} from './diff.ts';
export { ExitCode, Failure } from './failure.ts';
export { type Excerpt, type Fault, type Finding, hasErrors, type Severity, type SuppressedFinding } from './finding.ts';
export type { BriefFormat, Press } from './format.ts';
export { type FrameName, frameNames, isFrameName } from './frames.ts';
export { fontFaces, styleHash } from './inline-style.ts';
export { nameOfFault } from './internal-fault.ts';
export { isId } from './is-id.ts';
export { isObject, type Members } from './is-object.ts';
export { likelihoodsOf, scaleOf, tellingScale } from './likelihoods.ts';
export type { LookAlike } from './look-alikes.ts';
export { type Identity, isReordered, match, type Pair } from './match.ts';
export type { Frame, PhrasingContent, RootContent, Span } from './mdast.ts';
export { wordsOf } from './node-words.ts';
export type { Notation } from './notation.ts';
export { citationAnchor, notePrefix } from './note-anchors.ts';
export {
  type Edition,
  editions,
  type Format,
  formats,
  type PageSize,
  pageSizes,
  type Status,
  statuses,
} from './options.ts';
export type { LeftReason, Outcome, Repair, RulesRun } from './outcome.ts';
export { fromPointer, toPointer, valueAt } from './pointer.ts';
export type { Printer, PrintJob } from './printer.ts';
export { addressesIn, bareWords, parseInline, parseProse, readMarkdown, unusedDefinitions } from './prose/index.ts';
export { mostMarks, proseOverload } from './prose-limits.ts';
export { type ReferenceField, referenceFields } from './reference-fields.generated.ts';
export { foldText, paragraphsIn, renderedText } from './rendered-text.ts';
export { entityOf, type IdKind, idKinds, resolveSchema, type Schema, type Schemas, type TextKind } from './schema.ts';
export { schemaFile } from './schema-file.ts';
export { sha256 } from './sha256.ts';
export { isTextField } from './text-field-at.ts';
export { type TextField, textFields } from './text-fields.generated.ts';
export { type Theme, themed } from './theme.ts';
export type { Tool } from './tool.ts';
export type { Version } from './version.ts';
export {
  bandOf,
  bandText,
  confidenceLevels,
  confirmed,
  credibilities,
  isInBand,
  type LikelihoodBand,
  type LikelihoodScale,
  likelihoodScales,
  reliabilities,
} from './vocabularies.ts';
export {
  alternatives,
  asCompared,
  asSeen,
  type Bag,
  bagOf,
  characterAt,
  characterBefore,
  codePoint,
  count,
  exactNumber,
  foldLetters,
  foldSpace,
  foldWords,
  hasWords,
  isJoinerAtWork,
  matchesIn,
  nearest,
  quoted,
  similarity,
  smallLetters,
  tokensOf,
} from './words/index.ts';
