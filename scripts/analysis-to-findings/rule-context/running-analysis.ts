import type { Root } from 'mdast';
import { type Analysis, fromPointer } from '../../model/index.ts';
import type { FieldText } from './rule-context.ts';
import { lineEndSigns, type RunningText, runningText } from './running-text.ts';
import { TextSearch } from './text-search.ts';
import { FoundText, textsOf } from './texts.ts';

/** An analysis as it is read: line ends inside the paragraphs of its texts are spaces. */
export interface RunningAnalysis {
  analysis: Analysis;
  texts: FieldText[];
  /** The same as the author wrote them. */
  written: FieldText[];
  /** To look through the texts as they are read, and as written. */
  search: TextSearch;
  writtenSearch: TextSearch;
  /** The texts that differ from the author's, by pointer. */
  running: ReadonlyMap<string, RunningText>;
}

const none: ReadonlyMap<string, RunningText> = new Map();

/** The analysis itself where no line ends in a text; a copy that shares all but the ways to such texts otherwise. */
export function runningAnalysis(author: Analysis, parse: (text: string) => Root): RunningAnalysis {
  const texts = textsOf(author);
  const search = new TextSearch(texts);
  const withLineEnds = new Set(search.holding(lineEndSigns));
  if (withLineEnds.size === 0)
    return { analysis: author, texts, written: texts, search, writtenSearch: search, running: none };
  const analysis = { ...author };
  const own = new Set<object>([analysis]);
  const running = new Map<string, RunningText>();
  const read = texts.map((text) => {
    const found = withLineEnds.has(text) ? runningText(text.value, text.kind, parse) : undefined;
    if (!found) return text;
    running.set(text.pointer, found);
    put(analysis, fromPointer(text.pointer), found.value, own);
    return new FoundText(found.value, text.field, text.trail);
  });
  return { analysis, texts: read, written: texts, search: new TextSearch(read), writtenSearch: search, running };
}

/** Puts a value at the end of a path, and copies what lies on the way, once. */
function put(root: object, path: readonly string[], value: string, own: Set<object>): void {
  let parent = root as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    let next = parent[key] as object;
    if (!own.has(next)) {
      next = Array.isArray(next) ? [...next] : { ...next };
      own.add(next);
      parent[key] = next;
    }
    parent = next as Record<string, unknown>;
  }
  parent[path.at(-1) ?? ''] = value;
}
