import type { Root } from 'mdast';
import type { Analysis, Block } from '../../model/analysis.generated.ts';
import { parseProse } from '../../model/prose.ts';
import type { TextKind } from '../../model/schema.ts';
import { secretsOf } from '../../secrets/confidential.ts';
import { type CitedSentence, citedSentences } from './cited-sentences.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type CitingText, citingTexts } from './notes.ts';
import { proseOverload } from './prose-limits.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Reference, referencesOf } from './references.ts';
import { type FieldText, textsOf } from './texts.ts';

/** A text of an analysis: where it stands, what it says, and of what kind it is. */
export interface Text {
  pointer: string;
  value: string;
  kind: TextKind;
}

/** The kinds of things that have ids of their own. */
export const idKinds = [
  'questions',
  'sources',
  'claims',
  'disputes',
  'recommendations',
  'actors',
  'places',
  'scenarios',
] as const;
export type IdKind = (typeof idKinds)[number];

/** A thing that has an id, and its index among those of its kind. */
export interface Numbered<Kind extends IdKind> {
  index: number;
  thing: NonNullable<Analysis[Kind]>[number];
}

/** A block of an answer, and where it stands. */
export interface PlacedBlock {
  pointer: string;
  block: Exclude<Block, string>;
}

/** What a rule looks at: an analysis that matches the schema, and what several rules want to know of it. */
export interface Subject {
  analysis: Analysis;
  /** The file's name without extension. */
  name: string;
  /** Relative path from the file to the schema, with `/`, where it is known. */
  schemaPath: string | undefined;
  /** The things of one kind, numbered once for all rules. */
  things<Kind extends IdKind>(kind: Kind): readonly Numbered<Kind>[];
  /** The blocks of all answers; a paragraph that is written as a mere string is none. */
  blocks(): readonly PlacedBlock[];
  /** Every text that people read, in the order of the schema. */
  texts(): readonly FieldText[];
  /** The texts that hold Markdown. */
  proses(): readonly FieldText[];
  /** The tree of a Markdown text; parsed at the first call and kept. Empty where `markup-forbidden` refuses the parse. */
  prose(text: Text): Root;
  /** The Markdown texts that hold notes. */
  citingTexts(): readonly CitingText[];
  /** The sentences that cite a claim with a figure or a likelihood. */
  citedSentences(): readonly CitedSentence[];
  /** What readers take for the desk's own words, to look through at once. */
  reading(): Reading;
  /** Every reference of the analysis, apart from the notes in its prose. */
  references(): readonly Reference[];
  /** What a claim rests on, by its index. */
  evidence(claim: number): Evidence;
  /** Ids of one kind, with the index of the first thing that has it. */
  ids(kind: IdKind): ReadonlyMap<string, number>;
  /** Whether a word of the analysis gives away something of a confidential source, and so must not be repeated. */
  isSecret(text: string): boolean;
}

/** Gathers lazily what rules share; nothing is parsed before a rule asks. */
export function subjectOf(analysis: Analysis, name: string, schemaPath?: string): Subject {
  const trees = new Map<string, Root>();
  const tables = new Map<IdKind, ReadonlyMap<string, number>>();
  const numbered = new Map<IdKind, readonly Numbered<IdKind>[]>();
  let blocks: PlacedBlock[] | undefined;
  let texts: FieldText[] | undefined;
  let proses: FieldText[] | undefined;
  let citing: CitingText[] | undefined;
  let cited: CitedSentence[] | undefined;
  let reading: Reading | undefined;
  let references: Reference[] | undefined;
  let evidence: ((claim: number) => Evidence) | undefined;
  let secret: ((text: string) => boolean) | undefined;
  const subject: Subject = {
    analysis,
    name,
    schemaPath,
    things: <Kind extends IdKind>(kind: Kind) => {
      let things = numbered.get(kind);
      if (!things) {
        things = numberedThings(analysis[kind] ?? []);
        numbered.set(kind, things);
      }
      return things as readonly Numbered<Kind>[];
    },
    blocks: () => {
      blocks ??= blocksOf(analysis);
      return blocks;
    },
    texts: () => {
      texts ??= textsOf(analysis);
      return texts;
    },
    proses: () => {
      proses ??= subject.texts().filter(({ kind }) => kind !== 'plain');
      return proses;
    },
    prose: ({ pointer, value }) => {
      let tree = trees.get(pointer);
      if (!tree) {
        tree = proseOverload(value) ? { type: 'root', children: [] } : parseProse(value);
        trees.set(pointer, tree);
      }
      return tree;
    },
    citingTexts: () => {
      citing ??= citingTexts(subject.proses());
      return citing;
    },
    citedSentences: () => {
      cited ??= citedSentences(subject);
      return cited;
    },
    reading: () => {
      reading ??= readingOf(subject.texts());
      return reading;
    },
    references: () => {
      references ??= referencesOf(subject);
      return references;
    },
    evidence: (claim) => {
      evidence ??= evidenceOf(subject);
      return evidence(claim);
    },
    ids: (kind) => {
      let table = tables.get(kind);
      if (!table) {
        table = idsOf(subject.things(kind));
        tables.set(kind, table);
      }
      return table;
    },
    isSecret: (text) => {
      secret ??= secretsOf(analysis.sources ?? []);
      return secret(text);
    },
  };
  return subject;
}

function numberedThings(things: readonly Numbered<IdKind>['thing'][]): Numbered<IdKind>[] {
  const numbered: Numbered<IdKind>[] = [];
  // What \`map\` makes has one shape before V8 compiles it and another after, and rules that loop over it are then compiled twice.
  for (const thing of things) numbered.push({ index: numbered.length, thing });
  return numbered;
}

function blocksOf({ questions }: Analysis): PlacedBlock[] {
  return questions.flatMap(({ answer }, index) => {
    if (typeof answer === 'string') return [];
    return answer.flatMap((block, position) => {
      return typeof block === 'string' ? [] : [{ pointer: `/questions/${index}/answer/${position}`, block }];
    });
  });
}

function idsOf(things: readonly Numbered<IdKind>[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const { index, thing } of things) if (!table.has(thing.id)) table.set(thing.id, index);
  return table;
}
