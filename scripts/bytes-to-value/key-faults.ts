import { type Fault, toPointer } from '../model/index.ts';
import type { Place } from './lines.ts';
import { children, members, type Outline, resolveAlias } from './outline.ts';
import type { PlacedFault } from './placed-fault.ts';

type Path = (string | number)[];

/** Most faults of keys that are told one by one. */
const most = 100;

/** Faults of a file's keys, each at its place: a key given twice in one object, and a key that is not a string. */
export function keyFaults(outline: Outline, place: (start: number, end: number) => Place): PlacedFault[] {
  const faults: PlacedFault[] = [];
  let untold = 0;
  const add = (node: number, path: Path, fault: Pick<Fault, 'ruleId' | 'message' | 'hint'>) => {
    if (faults.length === most) {
      untold++;
      return;
    }
    const at = place(outline.starts[node] ?? 0, outline.ends[node] ?? 0);
    faults.push({ severity: 'error', pointer: toPointer(path), place: at, ...fault });
  };
  const visit = (node: number, path: Path): void => {
    if (outline.kinds[node] === 'sequence') {
      let index = 0;
      for (const item of children(outline, node)) visit(item, [...path, index++]);
    }
    if (outline.kinds[node] !== 'mapping') return;
    const seen = new Set<string>();
    for (const { key, value } of members(outline, node)) {
      const name = outline.key(key);
      if (name === undefined) {
        // Nothing follows the rest of a number that was written with a comma.
        const isRest = outline.starts[value] === outline.ends[value];
        const hint = isRest
          ? 'Within braces a comma begins another entry: write a number without it, such as `18359`.'
          : 'Put the key in quotation marks, or the whole, if it is a text with a colon in it.';
        add(key, path, { ruleId: 'key-not-text', message: `a key is ${keyKind(outline, key)}, not text`, hint });
        continue;
      }
      const memberPath = [...path, name];
      if (seen.has(name)) {
        const quoted = /^[\w$.-]{1,40}$/.test(name) ? `the key \`${name}\`` : 'a key';
        const message = `${quoted} is given twice in one object`;
        add(key, memberPath, { ruleId: 'key-duplicate', message, hint: 'Keep one of the two.' });
      }
      seen.add(name);
      visit(value, memberPath);
    }
  };
  visit(0, []);
  const last = faults.at(-1);
  if (last && untold > 0) {
    const { hint: _, ...rest } = last;
    faults.push({ ...rest, message: `${untold} more faults of keys are not listed` });
  }
  return faults;
}

function keyKind(outline: Outline, key: number): string {
  const kind = outline.kinds[resolveAlias(outline, key)];
  return kind === 'mapping' ? 'an object' : kind === 'sequence' ? 'a list' : 'a number, true, false or null';
}
