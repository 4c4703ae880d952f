import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml/browser';
import { maxBytes } from '../decode.ts';
import type { Place } from '../lines.ts';
import { maxDepth, nestingFault } from '../parsed-file.ts';
import type { PlacedFault } from '../placed-fault.ts';

/** Most values that aliases may add to a file; the characters that they may add are limited to `maxBytes`. */
const maxRepeatedValues = 100_000;

type PlaceOf = (start: number, end: number) => Place;

interface Size {
  values: number;
  characters: number;
  height: number;
}

/** Faults of YAML's own devices: several documents, tags, aliases that grow or turn in a circle, and deep nesting. */
export function yamlChecks(text: string, events: readonly Event[], place: PlaceOf): PlacedFault[] {
  const fault = (ruleId: string, message: string, hint: string, start: number, end = start + 1): PlacedFault => {
    return { ruleId, severity: 'error', message, pointer: '', hint, place: place(start, end) };
  };
  const faults: PlacedFault[] = [];
  const anchors = new Map<string, Size | 'open'>();
  const open: { size: Size; anchor: string | undefined; start: number }[] = [];
  const repeated = { values: 0, characters: 0 };
  let documents = 0;
  let last = 0;
  const add = ({ values, characters, height }: Size): void => {
    const parent = open.at(-1)?.size;
    if (!parent) return;
    parent.values += values;
    parent.characters += characters;
    parent.height = Math.max(parent.height, height + 1);
  };
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents++;
      if (documents === 2) {
        const marker = text.indexOf('\n---', Math.max(0, last - 1));
        const start = marker === -1 ? text.length - text.slice(last).trimStart().length : marker + 1;
        const hint = 'Give each analysis a file of its own.';
        faults.push(fault('yaml-documents', 'the file holds more than one YAML document', hint, start, start + 3));
        return faults;
      }
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (!closed) continue;
      if (closed.anchor !== undefined) anchors.set(closed.anchor, closed.size);
      add(closed.size);
      continue;
    }
    const anchor = event.anchorStart === -1 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(anchor ?? '');
      const [start, end] = [event.anchorStart - 1, event.anchorEnd];
      last = end;
      if (target === undefined) {
        const hint = 'Text that starts with * must stand in quotation marks.';
        faults.push(fault('yaml-alias', 'an alias (*) names no anchor (&) before it', hint, start, end));
      } else if (target === 'open') {
        const hint = 'Write the value out.';
        return [
          ...faults,
          fault('yaml-alias', 'an alias (*) stands inside the very value that it repeats', hint, start, end),
        ];
      } else {
        if (open.length + target.height > maxDepth) return [...faults, nestingFault(place(start, end))];
        add(target);
        repeated.values += target.values;
        repeated.characters += target.characters;
        if (repeated.values > maxRepeatedValues || repeated.characters > maxBytes) {
          const message = 'aliases (*) blow the file up beyond all measure';
          return [...faults, fault('yaml-alias', message, 'Write the values out.', start, end)];
        }
      }
      continue;
    }
    if (event.tagStart !== -1) {
      const hint = 'Delete the tag; put text that starts with ! in quotation marks.';
      faults.push(fault('yaml-tag', 'a YAML tag (!) stands before a value', hint, event.tagStart, event.tagEnd));
    }
    if (event.type === EVENT_ID.SCALAR) {
      last = Math.max(last, event.valueEnd, event.anchorEnd, event.tagEnd);
      const size = { values: 1, characters: event.valueEnd - event.valueStart, height: 0 };
      if (anchor !== undefined) anchors.set(anchor, size);
      add(size);
      const impossible = event.style === SCALAR_STYLE.DOUBLE_QUOTED ? impossibleEscape(text, event) : undefined;
      if (impossible !== undefined) {
        const hint = 'The last character of Unicode is \\U0010FFFF.';
        faults.push(
          fault(
            'character-forbidden',
            'an escape names a character that does not exist',
            hint,
            impossible,
            impossible + 10,
          ),
        );
      }
    } else {
      last = event.start;
      if (anchor !== undefined) anchors.set(anchor, 'open');
      open.push({ size: { values: 1, characters: 0, height: 1 }, anchor, start: event.start });
      if (open.length === maxDepth + 1) return [...faults, nestingFault(place(event.start, event.start + 1))];
    }
  }
  return faults;
}

/** Offset of an escape beyond Unicode, which js-yaml would silently turn into other characters. */
function impossibleEscape(text: string, { fast, valueStart, valueEnd }: ScalarEvent): number | undefined {
  if (fast) return undefined;
  for (const found of text.slice(valueStart, valueEnd).matchAll(/\\(?:U([\da-fA-F]{8})|.)/gs)) {
    if (Number.parseInt(found[1] ?? '0', 16) > 0x10ffff) return valueStart + found.index;
  }
  return undefined;
}
