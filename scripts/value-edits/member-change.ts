import { isObject, toPointer } from '../model/index.ts';

/** A change of one member or item of a document, at its JSON Pointer before the change. */
export type MemberChange = { at: string } & (
  | { kind: 'rename'; to: string }
  /** Puts another text into the place of a text. */
  | { kind: 'set'; text: string }
  /** Makes a value the only member of an object. */
  | { kind: 'wrap'; key: string }
  /** Makes a value the only member of an object, which is the only item of a list. */
  | { kind: 'enlist'; key: string }
  /** Turns an object with one member into `true`, and its member into a sibling with another name. */
  | { kind: 'hoist'; key: string; to: string }
  /** Adds a member, a text, behind this one. */
  | { kind: 'follow'; key: string; text: string }
);

/** What a value is after changes; those at places that it does not have do nothing. */
export function changedValue(value: unknown, changes: readonly MemberChange[]): unknown {
  const byPlace = new Map<string, MemberChange[]>();
  for (const change of changes) byPlace.set(change.at, [...(byPlace.get(change.at) ?? []), change]);
  return changedAt('', value, byPlace);
}

function changedAt(pointer: string, value: unknown, byPlace: ReadonlyMap<string, MemberChange[]>): unknown {
  const changes = byPlace.get(pointer) ?? [];
  let changed = value;
  if (Array.isArray(value)) changed = value.map((item, index) => changedAt(`${pointer}/${index}`, item, byPlace));
  else if (isObject(value)) changed = Object.fromEntries(membersOf(pointer, value, byPlace));
  for (const change of changes) {
    if (change.kind === 'set') changed = change.text;
    if (change.kind === 'wrap') changed = { [change.key]: changed };
    if (change.kind === 'enlist') changed = [{ [change.key]: changed }];
  }
  return changed;
}

function* membersOf(
  pointer: string,
  object: Readonly<Record<string, unknown>>,
  byPlace: ReadonlyMap<string, MemberChange[]>,
): Generator<[string, unknown]> {
  for (const [key, member] of Object.entries(object)) {
    const at = pointer + toPointer([key]);
    const changes = byPlace.get(at) ?? [];
    const hoist = changes.find((change) => change.kind === 'hoist');
    const name = changes.find((change) => change.kind === 'rename')?.to ?? key;
    const changed = changedAt(at, member, byPlace);
    if (hoist && isObject(changed)) yield* [[name, true] as [string, unknown], [hoist.to, changed[hoist.key]]];
    else yield [name, changed];
    for (const change of changes) if (change.kind === 'follow') yield [change.key, change.text];
  }
}
