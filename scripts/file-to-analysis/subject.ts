import type { Root } from 'mdast';
import type { Analysis } from '../model/analysis.generated.ts';
import { parseProse } from '../model/prose.ts';
import type { TextKind } from '../model/schema.ts';
import { textFields } from '../model/text-fields.generated.ts';
import { type CitedSentence, citedSentences } from './cited-sentences.ts';
import { secretsOf } from './confidential.ts';
import { proseOverload } from './prose-limits.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Reference, referencesOf } from './references.ts';

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

/** What a rule looks at: an analysis that matches the schema, and what several rules want to know of it. */
export interface Subject {
  analysis: Analysis;
  /** The file's name without extension. */
  name: string;
  /** Relative path from the file to the schema, with `/`, where it is known. */
  schemaPath: string | undefined;
  /** Every text that people read, in the order of the schema. */
  texts(): readonly Text[];
  /** The texts that hold Markdown. */
  proses(): readonly Text[];
  /** The tree of a Markdown text; parsed at the first call and kept. Empty where `markup-forbidden` refuses the parse. */
  prose(text: Text): Root;
  /** The sentences that cite a claim with a figure or a likelihood. */
  citedSentences(): readonly CitedSentence[];
  /** What readers take for the desk's own words, to look through at once. */
  reading(): Reading;
  /** Every reference of the analysis, apart from the notes in its prose. */
  references(): readonly Reference[];
  /** Ids of one kind, with the index of the first thing that has it. */
  ids(kind: IdKind): ReadonlyMap<string, number>;
  /** Whether a word of the analysis gives away something of a confidential source, and so must not be repeated. */
  isSecret(text: string): boolean;
}

/** Gathers lazily what rules share; nothing is parsed before a rule asks. */
export function subjectOf(analysis: Analysis, name: string, schemaPath?: string): Subject {
  const trees = new Map<string, Root>();
  const tables = new Map<IdKind, ReadonlyMap<string, number>>();
  let texts: Text[] | undefined;
  let proses: Text[] | undefined;
  let cited: CitedSentence[] | undefined;
  let reading: Reading | undefined;
  let references: Reference[] | undefined;
  let secret: ((text: string) => boolean) | undefined;
  const subject: Subject = {
    analysis,
    name,
    schemaPath,
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
    citedSentences: () => {
      cited ??= citedSentences(subject);
      return cited;
    },
    reading: () => {
      reading ??= readingOf(subject.texts());
      return reading;
    },
    references: () => {
      references ??= [...referencesOf(analysis)];
      return references;
    },
    ids: (kind) => {
      let table = tables.get(kind);
      if (!table) {
        table = idsOf(analysis[kind] ?? []);
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

function idsOf(things: readonly { id: string }[]): Map<string, number> {
  const table = new Map<string, number>();
  for (const [index, { id }] of things.entries()) if (!table.has(id)) table.set(id, index);
  return table;
}

function textsOf(analysis: Analysis): Text[] {
  const found: Text[] = [];
  for (const { path, when, text } of textFields) {
    const lastNamed = path.findLastIndex((segment) => segment !== '*');
    const visit = (value: unknown, depth: number, pointer: string): void => {
      const segment = path[depth];
      if (segment === undefined) {
        if (typeof value === 'string') found.push({ pointer, value, kind: text });
      } else if (Array.isArray(value)) {
        if (segment === '*') for (const [index, item] of value.entries()) visit(item, depth + 1, `${pointer}/${index}`);
      } else if (typeof value === 'object' && value !== null) {
        const members = value as Readonly<Record<string, unknown>>;
        if (when && depth === lastNamed && members['type'] !== when.type) return;
        visit(members[segment], depth + 1, `${pointer}/${segment}`);
      }
    };
    visit(analysis, 0, '');
  }
  return found;
}
