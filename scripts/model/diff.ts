/** What a change is about, in the order in which a reviewer wants to read. */
export const topics = [
  'standing',
  'figures',
  'likelihood',
  'evidence',
  'claims',
  'disputes',
  'recommendations',
  'scenarios',
  'questions',
  'about',
  'rest',
] as const;
export type Topic = (typeof topics)[number];

/** How closely a reviewer should look. */
export type Weight = 'high' | 'medium' | 'low';

/** A stretch of a text that both versions have, or only one. */
export interface Stretch {
  in: 'both' | 'old' | 'new';
  text: string;
}

/**
 * What changed words can touch besides the way they are written, gravest first: numbers, words that turn a sentence round, names, how sure
 * something is, letters that only look the same, citations, and other words, of which nobody knows whether they say the same.
 */
export const touches = ['figures', 'meaning', 'names', 'certainty', 'look-alikes', 'citations', 'words'] as const;
export type Touch = (typeof touches)[number];

const harmless: ReadonlySet<Touch> = new Set(['citations', 'words']);

/** Whether a text may say another thing now, and must be read. */
export function mayTurn(touched: readonly Touch[] = []): boolean {
  return touched.some((touch) => !harmless.has(touch));
}

/** One thing that is different. Nothing in it names a confidential source. */
export interface Change {
  /** Entity and what happened to it, or its field: `claim-added`, `claim-status`. */
  kind: string;
  topic: Topic;
  severity: Weight;
  /** Whether it changes what the analysis holds to be so, and not only its wording or its trimmings. */
  judgement: boolean;
  /** Id of the entity, in the new version if it is there; absent where there is none that may be shown. */
  id?: string;
  /** What people know the entity by: a claim's statement, a source's title. */
  name?: string;
  /** Of a recommendation: whether the new version, or else the old one, advises the action or advises against it. */
  direction?: 'for' | 'against';
  /** What the old version does, if that is another. */
  directionOld?: 'for' | 'against';
  /** JSON Pointers into the files. */
  pointerOld?: string;
  pointerNew?: string;
  from?: unknown;
  to?: unknown;
  /** What else is to be said, as a sentence without capital and stop. */
  note?: string;
  /** Where `from` and `to` are texts much alike: the text with its marks. */
  words?: Stretch[];
  /** In a text that is no recorded judgement: what its changed words touch besides style. */
  touches?: Touch[];
}

/** What happened to a paragraph or another block of an answer. */
export interface ProseChange {
  kind: 'changed' | 'added' | 'dropped' | 'moved';
  /** Id of the question, in the new version if the block is there. */
  question: string;
  /** Id of the question that the block was moved from, if it was another. */
  questionOld?: string;
  /** The question itself. */
  asked: string;
  /** Type of the block, as in the schema. */
  block: string;
  /** What type it was, if it was another. */
  blockOld?: string;
  pointerOld?: string;
  pointerNew?: string;
  words: Stretch[];
  /** What the changed words touch besides style. */
  touches: Touch[];
}

/** A source that one version calls confidential and the other does not: what a reviewer must know before anything else. */
export interface SecrecyChange {
  kind: 'source-made-public' | 'source-made-confidential';
  /** Whether it has the same id in both versions; else it only seems to be the same. */
  isCertain: boolean;
  /** JSON Pointers into the files. */
  pointerOld: string;
  pointerNew: string;
  /** What readers may know of it, where the version that hides it says so. */
  publicDescription?: string;
}

/** One of the two versions. */
export interface Side {
  /** As the user named it. */
  file: string;
  id: string;
  language: string;
  status: string;
  title: string;
}

/** Everything that is different between two versions, most important first. */
export interface Diff {
  /** Null where there is no such version: the analysis is new, or gone. */
  old: Side | null;
  new: Side | null;
  /** Above all changes; those that are public now first. */
  secrecy: SecrecyChange[];
  changes: Change[];
  prose: ProseChange[];
  /** What a reviewer should know of the comparison itself, a sentence each. */
  notices: string[];
}
