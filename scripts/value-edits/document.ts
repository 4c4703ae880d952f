import { type Outline, type ParsedDocument, parseDocument } from '../bytes-to-value/index.ts';
import type { Notation } from '../model/index.ts';

/** The text of a file without byte-order mark, what it says, and where everything stands in it. */
export interface Document {
  notation: Notation;
  text: string;
  value: unknown;
  outline: Outline;
  /** Whether a node lies between brackets or braces; in JSON everything does. */
  isInFlow(node: number): boolean;
  /** Whether it is JSON in ASCII, with escapes for all other characters, as many programs write it. */
  isEscaped(): boolean;
}

/** A document that was read, made ready for changes; undefined when it could not be read without an error. */
export function editable(parsed: ParsedDocument): Document | undefined {
  const { notation, text: textOf, isReadable } = parsed;
  if (textOf === undefined || !isReadable) return undefined;
  const text = textOf();
  const outline = parsed.outline();
  let flow: ReadonlySet<number> | undefined;
  const isInFlow = (node: number): boolean => {
    flow ??= flowNodes(outline, text);
    return notation === 'json' || flow.has(node);
  };
  let escaped: boolean | undefined;
  const isEscaped = (): boolean => {
    escaped ??= notation === 'json' && /\\u[\da-f]{4}/i.test(text) && !/[\u0080-\uffff]/.test(text);
    return escaped;
  };
  return { notation, text, value: parsed.value, outline, isInFlow, isEscaped };
}

function flowNodes({ kinds, starts, nexts }: Outline, text: string): Set<number> {
  const found = new Set<number>();
  let end = 0;
  for (const [node, kind] of kinds.entries()) {
    if (node < end) found.add(node);
    else if (kind !== 'scalar' && '{['.includes(text[starts[node] ?? 0] ?? ' ')) end = nexts[node] ?? 0;
  }
  return found;
}

/**
 * The document with another text, read anew from its bytes; undefined unless it says exactly what is expected, down to the
 * order of the keys.
 */
export function rewritten(document: Document, text: string | undefined, expected: unknown): Document | undefined {
  if (text === undefined) return undefined;
  const next = editable(parseDocument(new TextEncoder().encode(text), document.notation));
  return next?.text === text && JSON.stringify(next.value) === JSON.stringify(expected) ? next : undefined;
}

/** The bytes of a text, with the byte-order mark that the earlier bytes had. */
export function encodeLike(before: Uint8Array, text: string): Uint8Array {
  const marked = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
}
