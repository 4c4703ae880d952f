import {
  asCompared,
  bagOf,
  type Change,
  foldSpace,
  hasWords,
  similarity,
  type Topic,
  type Weight,
} from '../model/index.ts';
import { isLeftOut } from '../secrets/index.ts';
import { markWords } from './mark-words.ts';

/** What a change of a field is, as far as it does not follow from the values. */
export interface FieldKind {
  /** The word after the entity in `kind`; the field's name, with hyphens, when left out. */
  word?: string;
  topic: Topic;
  severity: Weight | ((from: unknown, to: unknown) => Weight);
  judgement: boolean;
  note?: (from: unknown, to: unknown) => string | undefined;
}

/** The entity that changes are about. */
export interface ChangedThing {
  entity: string;
  id?: string | undefined;
  name?: string | undefined;
  pointerOld?: string | undefined;
  pointerNew?: string | undefined;
  /** What is said of it with each of its changes. */
  always?: Partial<Change> | undefined;
}

type Members = Readonly<Record<string, unknown>>;

/** The changes of all members of an entity, but those that are compared elsewhere; what the table does not know is of the `usual` kind. */
export function fieldChanges(
  old: object,
  fresh: object,
  subject: ChangedThing,
  table: Readonly<Record<string, FieldKind>>,
  usual: FieldKind,
  elsewhere: readonly string[] = [],
): Change[] {
  const [before, after] = [old as Members, fresh as Members];
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((field) => field !== 'id' && !elsewhere.includes(field))
    .flatMap((field) => {
      return fieldChange(
        before[field],
        after[field],
        field,
        subject,
        Object.hasOwn(table, field) ? (table[field] ?? usual) : usual,
      );
    });
}

/** The change of one member, if there is any. */
export function fieldChange(
  from: unknown,
  to: unknown,
  field: string,
  subject: ChangedThing,
  { word = kebab(field), topic, severity, judgement, note }: FieldKind,
): Change[] {
  if (isSame(from, to)) return [];
  const said = note?.(from, to);
  return [
    {
      kind: `${subject.entity}-${word}`,
      topic,
      severity: typeof severity === 'function' ? severity(from, to) : severity,
      judgement,
      ...about(subject, from === undefined ? undefined : field, to === undefined ? undefined : field),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(said === undefined ? {} : { note: said }),
      ...marked(from, to),
    },
  ];
}

function kebab(name: string): string {
  return name.replace(/^\$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** An entity's id, name, what is always said of it, and pointers, which lead to a member of it where one is given. */
export function about(
  { id, name, pointerOld, pointerNew, always }: ChangedThing,
  oldField?: string,
  freshField?: string,
): Partial<Change> {
  const below = (pointer: string, field: string | undefined) => (field === undefined ? pointer : `${pointer}/${field}`);
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...always,
    ...(pointerOld === undefined ? {} : { pointerOld: below(pointerOld, oldField) }),
    ...(pointerNew === undefined ? {} : { pointerNew: below(pointerNew, freshField) }),
  };
}

/** Texts much alike, with their marks. */
function marked(from: unknown, to: unknown): Pick<Change, 'words'> {
  if (typeof from !== 'string' || typeof to !== 'string' || isLeftOut(from) || isLeftOut(to)) return {};
  if (!hasWords(from) || !hasWords(to) || similarity(bagOf(from), bagOf(to)) < 0.4) return {};
  return { words: markWords(from, to) };
}

/**
 * Whether two values say the same: white space within texts, what nobody can see, and the order of members make no difference, and what is
 * empty or false is as good as left out.
 */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, member: unknown) => {
    // An address with something invisible in it is another address.
    if (typeof member === 'string') return /^[a-z]+:\/\//i.test(member) ? foldSpace(member) : asCompared(member);
    if (member === false) return undefined;
    if (Array.isArray(member)) return member.length === 0 ? undefined : member;
    if (typeof member !== 'object' || member === null) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
