import type { Language, Languages, Span } from '../languages/index.ts';
import type { Analysis, IdKind } from '../model/index.ts';

/** A text of a version: where it stands, and what it says. */
export interface VersionText {
  pointer: string;
  value: string;
}

/** One version of an analysis, and what is asked of it. */
export interface Version {
  analysis: Analysis;
  language: Language;
  languages: Languages;
  /** Ids of one kind, with the index of the first thing that has it. */
  ids(kind: IdKind): ReadonlyMap<string, number>;
  texts(): readonly VersionText[];
  sentences(text: VersionText): readonly Span[];
}
