import type { Root } from 'mdast';
import { type Languages, ourLanguages, type Reading, readingOf, type Span } from '../../languages/index.ts';
import {
  type Analysis,
  type Block,
  type IdKind,
  isObjectBlock,
  type PlacedBlock,
  parseInline,
  parseProse,
  placedBlocks,
  proseOverload,
  type TextKind,
} from '../../model/index.ts';
import { type SecretMatcher, secretsIn } from '../../secrets/index.ts';
import { citedSentences } from './cited-sentences.ts';
import { evidenceOf } from './evidence.ts';
import { joinedProseOf } from './joined-prose.ts';
import { likelihoodSlips } from './likelihood-slips.ts';
import { citingTexts } from './notes.ts';
import { quotationsIn } from './quotations.ts';
import { referencesOf } from './references.ts';
import type {
  CitedSentence,
  CitingText,
  Evidence,
  FieldText,
  JoinedProse,
  LikelihoodSlip,
  Numbered,
  Original,
  QuotedRange,
  Reference,
  RuleContext,
  Text,
} from './rule-context.ts';
import { runningAnalysis } from './running-analysis.ts';
import { uncommonTextsOf } from './uncommon-texts.ts';

/** Gathers lazily what rules share; nothing is parsed before a rule asks. */
export function ruleContextOf(
  author: Analysis,
  name: string,
  schemaPath?: string,
  languages: Languages = ourLanguages,
  original?: Original,
): RuleContext {
  const { analysis, texts, written, search, writtenSearch, running } = runningAnalysis(author, (value) =>
    parseWithin(value, 'markdown'),
  );
  const quotations = new Map<string, readonly QuotedRange[]>();
  const sentences = new Map<Text, readonly Span[]>();
  const trees = new Map<string, Root>();
  const tables = new Map<IdKind, ReadonlyMap<string, number>>();
  const numbered = new Map<IdKind, readonly Numbered<IdKind>[]>();
  const readings = new Map<string, Reading | undefined>();
  let blocks: readonly PlacedBlock<Exclude<Block, string>>[] | undefined;
  let uncommon: readonly Text[] | undefined;
  let proses: FieldText[] | undefined;
  let citing: CitingText[] | undefined;
  let cited: CitedSentence[] | undefined;
  let slips: LikelihoodSlip[] | undefined;
  let joinedProse: JoinedProse | undefined;
  let references: Reference[] | undefined;
  let evidence: ((claim: number) => Evidence) | undefined;
  let secrets: readonly SecretMatcher[] | undefined;
  const context: RuleContext = {
    analysis,
    origin: (pointer, range) => running.get(pointer)?.origin(range) ?? range,
    asWritten: ({ pointer, value }) => running.get(pointer)?.written ?? value,
    name,
    original: analysis.translationOf === undefined ? undefined : original,
    schemaPath,
    languages,
    // No getter: with one, each context gets a hidden class of its own, and V8 optimises no call on it.
    language: languages.of(analysis.language),
    things: <Kind extends IdKind>(kind: Kind) => {
      let things = numbered.get(kind);
      if (!things) {
        things = numberedThings(analysis[kind] ?? []);
        numbered.set(kind, things);
      }
      return things as readonly Numbered<Kind>[];
    },
    blocks: () => {
      blocks ??= analysis.questions.flatMap(placedBlocks).filter(isObjectBlock);
      return blocks;
    },
    texts: () => texts,
    writtenTexts: () => written,
    uncommonTexts: () => {
      uncommon ??= uncommonTextsOf(context);
      return uncommon;
    },
    holding: (signs) => search.holding(signs),
    allTexts: () => search.all,
    mayHold: (trace) => writtenSearch.matches(trace),
    proses: () => {
      proses ??= context.texts().filter(({ kind }) => kind !== 'plain');
      return proses;
    },
    prose: ({ pointer, value, kind }) => {
      let tree = trees.get(pointer);
      if (!tree) {
        tree = parseWithin(value, kind);
        trees.set(pointer, tree);
      }
      return tree;
    },
    citingTexts: () => {
      citing ??= citingTexts(context);
      return citing;
    },
    quotations: (text) => {
      let found = quotations.get(text.pointer);
      if (!found) {
        found = quotationsIn(text.value, text.kind);
        quotations.set(text.pointer, found);
      }
      return found;
    },
    sentences: (text) => {
      let found = sentences.get(text);
      if (!found) {
        found = languages.sentencesOf(text.value);
        sentences.set(text, found);
      }
      return found;
    },
    likelihoodSlips: () => {
      slips ??= likelihoodSlips(context);
      return slips;
    },
    citedSentences: () => {
      cited ??= citedSentences(context);
      return cited;
    },
    reading: (text) => {
      if (!readings.has(text)) readings.set(text, readingOf(text, context.language));
      return readings.get(text);
    },
    joinedProse: () => {
      joinedProse ??= joinedProseOf(context.texts());
      return joinedProse;
    },
    references: () => {
      references ??= referencesOf(context);
      return references;
    },
    evidence: (claim) => {
      evidence ??= evidenceOf(context);
      return evidence(claim);
    },
    ids: (kind) => {
      let table = tables.get(kind);
      if (!table) {
        table = idsOf(context.things(kind));
        tables.set(kind, table);
      }
      return table;
    },
    isSecret: (text) => {
      secrets ??= [analysis, ...(context.original ? [context.original.analysis] : [])].map((one) =>
        secretsIn(one, languages.people),
      );
      return secrets.some((one) => one.overlaps(text));
    },
  };
  return context;
}

/** The tree of a Markdown text; empty where its parse would take too long. */
function parseWithin(value: string, kind: TextKind): Root {
  if (proseOverload(value)) return { type: 'root', children: [] };
  return kind === 'inline' ? parseInline(value) : parseProse(value);
}

function numberedThings(things: readonly Numbered<IdKind>['thing'][]): Numbered<IdKind>[] {
  const numbered: Numbered<IdKind>[] = [];
  // What \`map\` makes has one shape before V8 compiles it and another after, and rules that loop over it are then compiled twice.
  for (const thing of things) numbered.push({ index: numbered.length, thing });
  return numbered;
}

function idsOf(things: readonly Numbered<IdKind>[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const { index, thing } of things) if (!table.has(thing.id)) table.set(thing.id, index);
  return table;
}
