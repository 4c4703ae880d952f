// The build for browsers is the one without object spread, which makes Node 20 read three times as slowly.
import {
  CORE_SCHEMA,
  constructFromEvents,
  defineMappingTag,
  type Event,
  parseEvents,
  YAMLException,
} from 'js-yaml/browser';
import { keyFaults } from '../key-faults.ts';
import { lineTable } from '../lines.ts';
import { locator } from '../locate.ts';
import { lazyOutline } from '../outline.ts';
import { nestingFault, type ParsedFile } from '../parsed-file.ts';
import type { PlacedFault } from '../placed-fault.ts';
import { valueFaults } from '../value-faults.ts';
import { yamlChecks } from './yaml-checks.ts';
import { yamlOutline } from './yaml-outline.ts';
import { yamlSlips } from './yaml-slips.ts';
import { yamlSyntaxFault } from './yaml-syntax.ts';

/** Objects as JSON.parse makes them; a key that is not a string, or that comes twice, stops the construction. */
const objectTag = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => ({}),
  addPair: (object, key, value) => {
    if (typeof key !== 'string' || Object.hasOwn(object, key)) return 'refused';
    if (key === '__proto__') {
      Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
    } else object[key] = value;
    return '';
  },
  has: () => false,
  keys: Object.keys,
  get: (object, key) => object[String(key)],
  identify: () => false,
});
const schema = CORE_SCHEMA.withTags(objectTag);

/** Lets the parser go deeper than an analysis may, so that `yamlChecks` can say where the limit is crossed. */
const parserDepth = 500;

/** Parses YAML 1.2 (core schema: dates stay strings) into a value and its places. Expects no byte-order mark. */
export function parseYaml(text: string): ParsedFile {
  const place = lineTable(() => text);
  let events: Event[] = [];
  const outline = lazyOutline(() => yamlOutline(text, events));
  const failed = (faults: PlacedFault[]): ParsedFile => ({
    value: undefined,
    locate: () => place(0, 0),
    outline,
    faults,
  });
  try {
    events = parseEvents(text, { maxDepth: parserDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { offset, ...fault } = yamlSyntaxFault(text, error.reason, error.mark?.position ?? 0);
    const at = place(offset, Math.min(offset + 1, text.length));
    if (fault.ruleId === 'nesting') return failed([nestingFault(at)]);
    return failed([{ severity: 'error', pointer: '', place: at, ...fault }]);
  }
  if (events.length === 0) return failed([nothingButComments(place(0, 0))]);
  const checks = yamlChecks(text, events, place);
  if (checks.length > 0) return failed(checks);

  const locate = locator(() => text, outline);
  let value: unknown;
  try {
    [value] = constructFromEvents(events, { source: text, schema });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return failed(keyFaults(outline(), place));
  }
  const { faults } = valueFaults(value, text.includes('\\'));
  const placed = faults.map((fault) => ({ ...fault, place: locate(fault.pointer, fault) }));
  return { value, locate, outline, faults: [...placed, ...yamlSlips(text, events, value, outline, place)] };
}

function nothingButComments(place: PlacedFault['place']): PlacedFault {
  const hint = 'Write an analysis in it, or delete it.';
  return {
    ruleId: 'empty-file',
    severity: 'error',
    message: 'the file holds nothing but comments',
    pointer: '',
    hint,
    place,
  };
}
