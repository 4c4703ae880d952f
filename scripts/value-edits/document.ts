import { decode } from '../bytes-to-value/decode.ts';
import { parseJson } from '../bytes-to-value/json/parse-json.ts';
import type { Outline } from '../bytes-to-value/outline.ts';
import { parseYaml } from '../bytes-to-value/yaml/parse-yaml.ts';
import type { Notation } from '../model/notation.ts';

/** The text of a file without byte-order mark, what it says, and where everything stands in it. */
export interface Document {
  format: Notation;
  text: string;
  value: unknown;
  outline: Outline;
  /** Whether a node lies between brackets or braces; in JSON everything does. */
  isInFlow(node: number): boolean;
  /** Whether it is JSON in ASCII, with escapes for all other characters, as many programs write it. */
  isEscaped(): boolean;
}

/** The document in a file's bytes; undefined when they cannot be read without an error. */
export function documentIn(bytes: Uint8Array, format: Document['format']): Document | undefined {
  const { text: textOf, ascii, faults } = decode(bytes, format);
  if (textOf === undefined || faults.some(({ severity }) => severity === 'error')) return undefined;
  const text = textOf();
  const parsed = format === 'json' ? parseJson(textOf, ascii) : parseYaml(text);
  if (parsed.faults.some(({ severity }) => severity === 'error')) return undefined;
  const outline = parsed.outline();
  let flow: ReadonlySet<number> | undefined;
  const isInFlow = (node: number): boolean => {
    flow ??= flowNodes(outline, text);
    return format === 'json' || flow.has(node);
  };
  let escaped: boolean | undefined;
  const isEscaped = (): boolean => {
    escaped ??= format === 'json' && /\\u[\da-f]{4}/i.test(text) && !/[\u0080-\uffff]/.test(text);
    return escaped;
  };
  return { format, text, value: parsed.value, outline, isInFlow, isEscaped };
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
  const next = documentIn(new TextEncoder().encode(text), document.format);
  return next?.text === text && JSON.stringify(next.value) === JSON.stringify(expected) ? next : undefined;
}

/** The bytes of a text, with the byte-order mark that the earlier bytes had. */
export function encodeLike(before: Uint8Array, text: string): Uint8Array {
  const marked = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
}
