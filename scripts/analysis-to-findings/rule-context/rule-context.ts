import type { Root } from 'mdast';
import type { Chance, Language, Languages, Reading, Span } from '../../languages/index.ts';
import type {
  Analysis,
  Block,
  Citations,
  Claim,
  IdKind,
  LikelihoodBand,
  PlacedBlock,
  ReferenceField,
  TextField,
  TextKind,
} from '../../model/index.ts';
import type { FoundString } from './field-tree.ts';

/** Offsets in a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** A quotation, from its opening mark to its closing one, or to the end of its paragraph where none stands there. */
export interface QuotedRange extends TextRange {
  /** The mark that opens it; `>` where a block of Markdown is one. */
  mark: string;
}

/** A text of an analysis: where it stands, what it says, and of what kind it is. */
export interface Text {
  pointer: string;
  value: string;
  kind: TextKind;
}

/** A text with the field of the schema that it stands in. */
export type FieldText = FoundString<TextField> & Text;

/** A thing that has an id, and its index among those of its kind. */
export interface Numbered<Kind extends IdKind> {
  index: number;
  thing: NonNullable<Analysis[Kind]>[number];
}

/** A text that cites, or seems to. */
export interface CitingText extends Citations {
  text: Text;
}

/** A sentence and the claims that it cites, whether the notes stand in it or at its end. */
export interface CitedSentence {
  text: Text;
  /** Where it stands in the text. */
  span: Span;
  /** Its words, with spaces where notes, code and addresses stand: offsets are those of the text minus `span.start`. */
  words: string;
  /** Its words without quotations, in whose place spaces stand too. */
  ownWords: string;
  /** Where in it its notes stand, of several in a row the first. */
  groups: readonly number[];
  claims: readonly CitedClaim[];
}

/** A claim that a sentence cites. */
export interface CitedClaim {
  claim: Claim;
  index: number;
  /** Where in the sentence its notes stand. */
  notes: number[];
}

/** Where a sentence says of a claim's likelihood what the claim does not. */
export interface LikelihoodSlip {
  text: Text;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** What says it; nothing where the sentence tells the claim as a fact. */
  chance: Chance | undefined;
  /** The chance would be right, but it is said of the contrary of the claim. */
  isContrary: boolean;
  /** The claim, and the usual band of its likelihood. */
  index: number;
  band: LikelihoodBand;
}

/** Something that a pattern matched, in the text where it stands. */
export interface Hit {
  text: FieldText;
  match: RegExpExecArray;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** The texts in which the desk itself speaks in sentences and headings, made ready for patterns. */
export interface JoinedProse {
  /**
   * Everything that a global pattern matches; or that a sticky one matches where `opening` does, which is looked for once, however
   * many patterns share it.
   */
  matches(pattern: RegExp, opening?: RegExp): Generator<Hit>;
  /** Whether one of some signs stands in them. */
  holds(signs: readonly string[]): boolean;
  /** Whether a hit lies in a note, in code, in an address, in a hashtag or in a table. */
  isNoProse(hit: Hit): boolean;
}

/** An id where it stands for what it belongs to. */
export interface Reference {
  found: FoundString<ReferenceField>;
  /** Index of the first thing that has the id. */
  target: number | undefined;
  /** A thing refers to itself. */
  isOwn: boolean;
}

/** What the citations of a claim, and of those that support or entail it, come to. */
export interface Evidence {
  /** How many sources are cited; 2 stands for two or more. */
  sources: 0 | 1 | 2;
  /** Whether a citation is neither of doubtful nor of unknown grade; one without a grade counts. */
  hasSound: boolean;
  /** Whether no two citations are of different origin. */
  hasOneOrigin: boolean;
}

/** The version that a translation names by `translationOf`: the analysis, and the name of its file without folder. */
export interface Original {
  file: string;
  analysis: Analysis;
}

/** What a rule looks at: an analysis that matches the schema, and what several rules want to know of it. */
export interface RuleContext {
  /** As it is read: in its texts, a line end inside a paragraph is a space. */
  analysis: Analysis;
  /** The range of the author's text at a pointer that a range of the text as it is read stands for. */
  origin(pointer: string, range: TextRange): TextRange;
  /** A text as its author wrote it, line ends and all. */
  asWritten(text: Text): string;
  /** All texts as their author wrote them. */
  writtenTexts(): readonly FieldText[];
  /** The file's name without extension. */
  name: string;
  /** What the analysis is a translation of, where that was found and fits the schema. */
  original: Original | undefined;
  /** Relative path from the file to the schema, with `/`, where it is known. */
  schemaPath: string | undefined;
  /** What is known of the languages that a text may have words of. */
  languages: Languages;
  /** What is known of the language of the analysis. */
  language: Language;
  /** The things of one kind, numbered once for all rules. */
  things<Kind extends IdKind>(kind: Kind): readonly Numbered<Kind>[];
  /** The blocks of all answers; a paragraph that is written as a mere string is none. */
  blocks(): readonly PlacedBlock<Exclude<Block, string>>[];
  /** Every text that people read, in the order of the schema. */
  texts(): readonly FieldText[];
  /** The texts and addresses that readers may see, as written, in which other characters stand than in nearly all. */
  uncommonTexts(): readonly Text[];
  /** The texts that hold one of some signs, in order: a cheap look before a dear one, after which some turn out to hold none. */
  holding(signs: readonly string[]): readonly FieldText[];
  /** All texts, one right after the other: for a cheap look at every letter. */
  allTexts(): string;
  /** Whether a text as written may hold something: a cheap look before a dear one, which also finds what two texts make together. */
  mayHold(trace: RegExp): boolean;
  /** The texts that hold Markdown. */
  proses(): readonly FieldText[];
  /** The tree of a Markdown text; parsed at the first call and kept. Empty where `markup-forbidden` refuses the parse. */
  prose(text: Text): Root;
  /** The texts in which notes stand, or what looks like one and is none. */
  citingTexts(): readonly CitingText[];
  /** The sentences of a text, found once. */
  sentences(text: Text): readonly Span[];
  /** The sentences that cite a claim with a figure, a likelihood or a date, or one that is not settled. */
  citedSentences(): readonly CitedSentence[];
  /** Where sentences say of a claim's likelihood what the claim does not. */
  likelihoodSlips(): readonly LikelihoodSlip[];
  /** The quantities and dates of a sentence or a statement, read once; nothing where the language has no words for them. */
  reading(text: string): Reading | undefined;
  /** The quotations of a text, in order; none lies in another. */
  quotations(text: Text): readonly QuotedRange[];
  /** What readers take for the desk's own words, to look through at once. */
  joinedProse(): JoinedProse;
  /** Every reference of the analysis, apart from the notes in its prose. */
  references(): readonly Reference[];
  /** What a claim rests on, by its index. */
  evidence(claim: number): Evidence;
  /** Ids of one kind, with the index of the first thing that has it. */
  ids(kind: IdKind): ReadonlyMap<string, number>;
  /** Whether a word gives away something of a confidential source, of the analysis or of its original, and so must not be repeated. */
  isSecret(text: string): boolean;
}
