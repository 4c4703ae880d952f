import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml/browser';
import { addNode, closeNode, emptyOutline, type Outline, resolveAlias } from '../outline.ts';
import { scalarOffsets } from './yaml-scalar.ts';

interface OpenNode {
  node: number;
  event: MappingEvent | SequenceEvent;
  children: number;
}

/** The outline of one YAML document, from the events that js-yaml read in `text`. */
export function yamlOutline(text: string, events: readonly Event[]): Outline {
  const scalars = new Map<number, ScalarEvent>();
  const anchors = new Map<string, number>();
  const outline = emptyOutline(
    (node) => {
      const scalar = scalars.get(resolveAlias(outline, node));
      return scalar && isString(text, scalar) ? getScalarValue(text, scalar) : undefined;
    },
    (node) => {
      const scalar = scalars.get(node);
      return scalar && scalarOffsets(text, scalar);
    },
  );
  const open: OpenNode[] = [];
  /** Offset up to which the text is accounted for. */
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      if (!parent) continue;
      last = collectionEnd(text, parent.event, last);
      closeNode(outline, parent.node, last);
      continue;
    }
    if (parent) parent.children++;
    if (event.type === EVENT_ID.ALIAS) {
      const node = addNode(outline, 'alias', event.anchorStart - 1, event.anchorEnd);
      outline.targets.set(node, anchors.get(text.slice(event.anchorStart, event.anchorEnd)) ?? node);
      last = event.anchorEnd;
      continue;
    }
    let node: number;
    if (event.type === EVENT_ID.SCALAR) {
      const [start, end] = scalarBounds(text, event, last, parent);
      node = addNode(outline, 'scalar', start, end);
      scalars.set(node, event);
      last = end;
    } else {
      node = addNode(outline, event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence', event.start, event.start);
      open.push({ node, event, children: 0 });
      last = isBracketed(text, event) ? event.start + 1 : event.start;
    }
    if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
  }
  return outline;
}

function isString(text: string, scalar: ScalarEvent): boolean {
  if (scalar.style !== SCALAR_STYLE.PLAIN) return true;
  const document: Event = { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] };
  const [value] = constructFromEvents([document, scalar, { type: EVENT_ID.POP }], {
    source: text,
    schema: CORE_SCHEMA,
  });
  return typeof value === 'string';
}

function isBracketed(text: string, event: MappingEvent | SequenceEvent): boolean {
  return event.style === COLLECTION_STYLE.FLOW && '{['.includes(text[event.start] ?? ' ');
}

/** Where a scalar starts and ends, with its quotation marks or block header; an empty one stands after `:` or `-`. */
function scalarBounds(
  text: string,
  scalar: ScalarEvent,
  last: number,
  parent?: OpenNode,
): [start: number, end: number] {
  const { valueStart, valueEnd, style } = scalar;
  const from = Math.max(last, scalar.anchorEnd, scalar.tagEnd);
  if (valueStart === -1) {
    const marker = parent?.event.type === EVENT_ID.MAPPING ? ':' : '-';
    const at = from === last && parent ? afterMarker(text, from, marker) : from;
    return [at, at];
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return [valueStart - 1, valueEnd + 1];
  if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
  const header = text.slice(from, valueStart);
  const headerAt = header.search(/[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/);
  const start = headerAt === -1 ? valueStart : from + headerAt;
  return [start, Math.max(start + 1, start + text.slice(start, valueEnd).trimEnd().length)];
}

function afterMarker(text: string, from: number, marker: ':' | '-'): number {
  const at = skipBetween(text, from);
  return text[at] === marker ? at + 1 : from;
}

/** Skips white space, comments and the commas and colons between the parts of a collection. */
function skipBetween(text: string, from: number, also = ''): number {
  let at = from;
  for (;;) {
    const character = text[at] ?? '';
    if (character !== '' && ` \t\r\n${also}`.includes(character)) at++;
    else if (character === '#') while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    else return at;
  }
}

function collectionEnd(text: string, event: MappingEvent | SequenceEvent, last: number): number {
  if (!isBracketed(text, event)) return last;
  const at = skipBetween(text, last, ',:?');
  return text[at] === '}' || text[at] === ']' ? at + 1 : last;
}
