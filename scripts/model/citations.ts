import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type LookAlike, lookAlikesIn } from './look-alikes.ts';
import { parseProse } from './prose/index.ts';
import { proseOverload } from './prose-limits.ts';

/** A citation that becomes a note, and where it stands. */
export interface Note {
  id: string;
  /** Offsets in the text, end-exclusive. */
  index: number;
  end: number;
}

/** What a text cites, and what in it only looks like a citation, so that readers would see it as it stands. */
export interface Citations {
  notes: readonly Note[];
  lookAlikes: readonly LookAlike[];
}

const none: Citations = { notes: [], lookAlikes: [] };
const sign = /[[\]^［］＾ˆ【】〔〕]/g;
/** Without one of these a text holds no citation, and nothing that looks like one; `&` since a character reference may stand for a sign. */
export const citationSigns: readonly string[] = [...'[]^［］＾ˆ【】〔〕&'];
const characterReference = /&#?\w{1,32};/;
const note = /\[\^([a-z0-9-]+)\]/y;
/** All that may be a citation, also in code or in a plain text: for those who must miss none, as who hides an id. Its id is in group 1. */
export const mayCite = /\[\^([^\]\s]+)\]/g;
/** Beside these, Markdown may make something else of `[^id]`: code, an address, a table, HTML, a link, an image, a definition. */
const doubtful = { sign: /[`\\<|@\t~]/, pair: /\]\(|\]:|!\[|:\/\/|[Ww]{3}\./ };

/**
 * The citations of a Markdown text, as its tree has them: `treeOf` is asked only where the text alone leaves a doubt. A text without a
 * tree (`undefined`) is no Markdown, and cites nothing.
 */
export function citationsIn(text: string, treeOf: (() => Root) | undefined): Citations {
  const notes: Note[] = [];
  let isStray = treeOf !== undefined && text.includes('&') && characterReference.test(text);
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    note.lastIndex = found.index;
    const id = treeOf ? note.exec(text)?.[1] : undefined;
    if (id === undefined) {
      isStray = true;
      break;
    }
    notes.push({ id, index: found.index, end: note.lastIndex });
    sign.lastIndex = note.lastIndex;
  }
  if (!isStray && notes.length === 0) return none;
  if (!treeOf) return { notes: [], lookAlikes: lookAlikesIn(text, [], undefined) };
  if (!isStray && !isDoubtful(text)) return { notes, lookAlikes: [] };
  const tree = treeOf();
  const read = notesOf(tree);
  return { notes: read, lookAlikes: lookAlikesIn(text, read, tree) };
}

/** Asked one after the other, since a class of signs is looked for several times as fast as a choice of patterns. */
function isDoubtful(text: string): boolean {
  return doubtful.sign.test(text) || doubtful.pair.test(text) || text.includes('    ');
}

/** The notes of a Markdown text; what must not be parsed cites nothing. */
export function notesIn(text: string): readonly Note[] {
  return citationsIn(text, () => (proseOverload(text) ? { type: 'root', children: [] } : parseProse(text))).notes;
}

function notesOf(tree: Root): Note[] {
  const notes: Note[] = [];
  visit(tree, 'footnoteReference', ({ label, identifier, position }) => {
    const [index, end] = [position?.start.offset, position?.end.offset];
    if (index !== undefined && end !== undefined) notes.push({ id: label ?? identifier, index, end });
  });
  return notes;
}
