import { type Fault, toPointer } from '../model/index.ts';
import { forbiddenCharacters } from './characters.ts';
import { maxDepth } from './parsed-file.ts';

type Path = (string | number)[];

/** Most faults of values that are told one by one. */
const most = 100;

/** What is wrong with a value. */
export interface ValueFaults {
  /** None where the value nests too deeply. */
  faults: Fault[];
  /** Of all objects. */
  members: number;
  isTooDeep: boolean;
}

/**
 * Faults of a parsed value that neither JSON nor YAML minds: numbers that JavaScript cannot hold exactly and, where
 * `escapes` says that the text has any, forbidden characters written as escapes. Also counts the members of all objects.
 */
export function valueFaults(value: unknown, escapes: boolean): ValueFaults {
  const { members, hasFault, isTooDeep } = survey(value);
  return { faults: !isTooDeep && (escapes || hasFault) ? faultsIn(value, escapes) : [], members, isTooDeep };
}

/** The members of all objects, and whether a number is at fault; without paths, which cost more than all else and are seldom needed. */
function survey(value: unknown): Omit<ValueFaults, 'faults'> & { hasFault: boolean } {
  let members = 0;
  let hasFault = false;
  let isTooDeep = false;
  const visit = (item: unknown, depth: number): void => {
    if (typeof item === 'number') hasFault ||= numberFault(item) !== undefined;
    if (typeof item !== 'object' || item === null) return;
    if (depth > maxDepth) {
      isTooDeep = true;
      return;
    }
    const isList = Array.isArray(item);
    for (const one of isList ? item : Object.values(item)) {
      if (!isList) members++;
      visit(one, depth + 1);
    }
  };
  visit(value, 1);
  return { members, hasFault, isTooDeep };
}

function faultsIn(value: unknown, escapes: boolean): Fault[] {
  const faults: Fault[] = [];
  let untold = 0;
  const add = (ruleId: string, path: Path, fault: Omit<Fault, 'ruleId' | 'severity' | 'pointer'>) => {
    if (faults.length === most) untold++;
    else faults.push({ ruleId, severity: 'error', pointer: toPointer(path), ...fault });
  };
  const visit = (item: unknown, path: Path): void => {
    if (typeof item === 'string') {
      if (!escapes) return;
      for (const character of forbiddenCharacters(item)) add('character-forbidden', path, character);
    } else if (typeof item === 'number') {
      const fault = numberFault(item);
      if (fault) add('number-range', path, fault);
    } else if (Array.isArray(item)) {
      for (let index = 0; index < item.length; index++) {
        path.push(index);
        visit(item[index], path);
        path.pop();
      }
    } else if (typeof item === 'object' && item !== null) {
      for (const key of Object.keys(item)) {
        path.push(key);
        if (escapes) {
          for (const { message, hint } of forbiddenCharacters(key)) {
            add('character-forbidden', path, { message, hint, atKey: true });
          }
        }
        visit((item as Record<string, unknown>)[key], path);
        path.pop();
      }
    }
  };
  visit(value, []);
  const last = faults.at(-1);
  if (last && untold > 0) {
    const { ruleId, severity, pointer } = last;
    faults.push({ ruleId, severity, pointer, message: `${untold} more faults of values are not listed` });
  }
  return faults;
}

function numberFault(number: number): { message: string; hint: string } | undefined {
  if (!Number.isFinite(number)) {
    return { message: 'a number must be finite', hint: 'Leave the member out: unknown is absent.' };
  }
  if (!Number.isInteger(number) || Number.isSafeInteger(number)) return undefined;
  return { message: 'the number is too large to be kept exactly', hint: 'Put it in quotation marks, as text.' };
}
