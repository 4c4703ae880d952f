import { type ParsedDocument, parseDocument } from '../../bytes-to-value/index.ts';
import { type Finding, fromPointer, isObject, type LeftReason, valueAt } from '../../model/index.ts';
import { isConfidential } from '../../secrets/index.ts';
import {
  addFirstKey,
  applyEdits,
  changeString,
  type Document,
  editable,
  encodeLike,
  moveKeys,
  type Refusal,
  rewritten,
  type TextEdit,
} from '../../value-edits/index.ts';
import { type AnalysisFile, type Fix, type JudgingOptions, judgeDocument } from '../judge-document.ts';
import { orderedKeys } from '../leading-keys.ts';
import { keyOrder, schemaReference } from '../rules/index.ts';

/** What fixing a file came to. */
export interface FixedFile {
  /** The file as it should be; absent when nothing changed. */
  bytes?: Uint8Array;
  /** How many findings were repaired, by rule. */
  fixed: ReadonlyMap<string, number>;
  /** The findings that have a repair which could not be made safely. */
  left: readonly Left[];
}

/** A finding whose repair was left out. */
export interface Left {
  rule: string;
  why: LeftReason;
  /** From 1, in the file as it is after the repairs. */
  line: number;
}

/** Repairs can bring about others: after this many rounds it is enough. */
const mostRounds = 5;

/** How often a text is parsed again to find out which of many repairs spoils the others. */
const mostTries = 50;

type Tally = Map<string, number>;

/** A document, and whether the repairs so far have been kept. */
interface Round {
  document: Document;
  locate: ParsedDocument['locate'];
  fixed: Tally;
  left: Left[];
  /** Why fixes were refused where they stand. */
  refused: Map<Fix, Refusal | 'confidential'>;
}

/**
 * Repairs what the findings of a file can have repaired with no doubt, in the author's own text: everything else stays byte
 * for byte. After each kind of repair the text is parsed again, and must say what was meant, or that repair is left out.
 */
export function fixFile(
  input: AnalysisFile,
  options: JudgingOptions = {},
  judge: typeof judgeDocument = judgeDocument,
): FixedFile {
  const fixed: Tally = new Map();
  let left: readonly Left[] = [];
  let bytes = input.bytes;
  for (let round = 0; round <= mostRounds; round++) {
    const parsed = parseDocument(bytes, input.format);
    const judged = judge(parsed, input, options);
    const document = judged.rules.ran.length > 0 ? editable(parsed) : undefined;
    if (!document) break;
    const { locate } = parsed;
    const state: Round = { document, locate, fixed: new Map(), left: [], refused: new Map() };
    const before = new Set(judged.findings.map(placeOf));
    const isSound = ({ text }: Document) =>
      judge(parseDocument(encodeLike(bytes, text), input.format), input, options).findings.every(
        (finding) => finding.severity === 'info' || before.has(placeOf(finding)),
      );
    fixStrings(state, judged.fixes, isSound);
    for (const { ruleId, ...place } of judged.parts ?? []) leave(state, ruleId, 'part', place);
    addSchema(state, input.schemaPath);
    fixKeyOrder(
      state,
      judged.findings.flatMap(({ ruleId, pointer }) => (ruleId === keyOrder.id ? [pointer] : [])),
    );
    left = state.left;
    if (state.document.text === document.text) break;
    if (round === mostRounds) {
      // Repairs that undo each other would go on for ever: what the last round would do is left to the author.
      const undone = [...state.fixed].flatMap(([rule, number]) =>
        Array<Left>(number).fill({ rule, why: 'endless', line: 1 }),
      );
      left = [...left, ...undone];
      break;
    }
    for (const [rule, number] of state.fixed) add(fixed, rule, number);
    bytes = encodeLike(input.bytes, state.document.text);
  }
  return { ...(bytes === input.bytes ? {} : { bytes }), fixed, left };
}

/** The fixes of a string, and the strings that are judged together. */
type Strings = [pointer: string, changes: Fix[]][];

/** Makes the fixes within strings, as far as the verified text bears them out and they bring no error and no warning. */
function fixStrings(state: Round, fixes: readonly Fix[], isSound: (document: Document) => boolean): void {
  const strings = new Map<string, Fix[]>();
  for (const fix of fixes) strings.set(fix.pointer, [...(strings.get(fix.pointer) ?? []), fix]);
  // A question's strings go together: what one repeats of another must be repaired in both.
  const things = new Map<string, Strings>();
  for (const [pointer, changes] of strings) {
    const thing = pointer.split('/', 3).join('/');
    things.set(thing, [...(things.get(thing) ?? []), [pointer, changes]]);
  }
  const made = makeAll(state, [...things.values()], isSound, { left: mostTries });
  for (const fix of fixes) {
    if (made.has(fix)) add(state.fixed, fix.ruleId);
    else leave(state, fix.ruleId, state.refused.get(fix) ?? 'unsound', fix);
  }
}

/** Notes that a finding is left to the author. */
function leave({ left, locate }: Round, rule: string, why: LeftReason, at: Pick<Fix, 'pointer'> & Partial<Fix>): void {
  const { pointer, range } = at;
  left.push({ rule, why, line: locate(pointer, range ? { range } : {}).line });
}

/** Makes the fixes of as many groups of strings as can be; returns those that were made. */
function makeAll(
  state: Round,
  groups: readonly Strings[],
  isSound: (document: Document) => boolean,
  tries: { left: number },
): ReadonlySet<Fix> {
  const { document } = state;
  const expected = structuredClone(document.value);
  const edits: TextEdit[] = [];
  const made = new Set<Fix>();
  for (const [pointer, changes] of groups.flat()) {
    const place = stringAt(expected, pointer);
    if (!place) {
      for (const change of changes) state.refused.set(change, 'confidential');
      continue;
    }
    const changed = changeString(document, pointer, place.value, changes);
    for (const [change, why] of changed.refused) state.refused.set(change, why);
    if (!changed.edit) continue;
    edits.push(changed.edit);
    for (const one of changed.made) made.add(one);
    place.parent[place.key] = changed.value;
  }
  if (edits.length === 0 || tries.left-- <= 0) return new Set();
  const next = rewritten(document, applyEdits(document.text, edits), expected);
  if (next && isSound(next)) {
    state.document = next;
    return made;
  }
  const parts = groups.length > 1 ? groups : (groups[0] ?? []).map((string) => [string]);
  if (parts.length < 2) return new Set();
  const middle = parts.length >> 1;
  const first = makeAll(state, parts.slice(0, middle), isSound, tries);
  return new Set([...first, ...makeAll(state, parts.slice(middle), isSound, tries)]);
}

function placeOf({ ruleId, pointer }: Finding): string {
  return `${ruleId} ${pointer}`;
}

/** The string at a pointer and where it lies; undefined within a confidential source, which no repair may touch. */
function stringAt(
  value: unknown,
  pointer: string,
): { parent: Record<string, unknown>; key: string; value: string } | undefined {
  const source = valueAt(value, /^\/sources\/\d+(?=\/)/.exec(pointer)?.[0] ?? '/none');
  if (isObject(source) && isConfidential(source)) return undefined;
  const found = valueAt(value, pointer);
  const [key = ''] = fromPointer(pointer).slice(-1);
  const parent = valueAt(value, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, unknown>;
  return typeof found === 'string' ? { parent, key, value: found } : undefined;
}

/** Names the schema for editors, unless a comment does so already. */
function addSchema(state: Round, schemaPath: string | undefined): void {
  const { document } = state;
  const { text, value } = document;
  if (schemaPath === undefined || !isObject(value) || '$schema' in value) return;
  if (/^[ \t]*#.*\$schema[=:]/m.test(text)) return;
  const expected = { $schema: schemaPath, ...value };
  const next = rewritten(document, addFirstKey(document, '$schema', schemaPath), expected);
  if (next) state.document = next;
  if (next) add(state.fixed, schemaReference.id);
  else leave(state, schemaReference.id, 'notation', { pointer: '' });
}

/** Brings the keys of objects into order; those that lie in others come after them. */
function fixKeyOrder(state: Round, pointers: readonly string[]): void {
  const objects = pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/')));
  const levels = [...new Set(objects.map((pointer) => fromPointer(pointer).length))].sort((a, b) => a - b);
  for (const level of levels) {
    const tries = { left: mostTries };
    const here = objects.filter((pointer) => fromPointer(pointer).length === level);
    const moved = moveAll(state, here, tries);
    add(state.fixed, keyOrder.id, moved.size);
    for (const pointer of here) if (!moved.has(pointer)) leave(state, keyOrder.id, 'notation', { pointer });
  }
}

/** Brings into order the keys of objects that do not lie in each other, as many as can be; returns which. */
function moveAll(state: Round, objects: readonly string[], tries: { left: number }): ReadonlySet<string> {
  if (objects.length === 0 || tries.left-- <= 0) return new Set();
  const { document } = state;
  const expected = structuredClone(document.value);
  const edits: TextEdit[] = [];
  const moved = new Set<string>();
  for (const pointer of objects) {
    const object = valueAt(document.value, pointer);
    const order = isObject(object) ? orderedKeys(Object.keys(object), pointer) : [];
    const edit = moveKeys(document, pointer, order);
    if (!edit) continue;
    edits.push(edit);
    moved.add(pointer);
    reorder(valueAt(expected, pointer) as Record<string, unknown>, order);
  }
  const next = edits.length > 0 ? rewritten(document, applyEdits(document.text, edits), expected) : undefined;
  if (next) {
    state.document = next;
    return moved;
  }
  if (edits.length < 2) return new Set();
  // One of them spoils the rest: an alias that would come before its anchor.
  const middle = objects.length >> 1;
  const first = moveAll(state, objects.slice(0, middle), tries);
  return new Set([...first, ...moveAll(state, objects.slice(middle), tries)]);
}

function reorder(object: Record<string, unknown>, order: readonly string[]): void {
  for (const key of order) {
    const member = object[key];
    delete object[key];
    object[key] = member;
  }
}

function add(tally: Tally, rule: string, number = 1): void {
  if (number > 0) tally.set(rule, (tally.get(rule) ?? 0) + number);
}
