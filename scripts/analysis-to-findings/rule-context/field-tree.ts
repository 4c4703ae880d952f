/** The way to a field. */
export interface FieldPath {
  /** Member names from the root; `*` is every item of a list. */
  path: readonly string[];
  /** Only where the object that has the last-named member has this `type`. */
  when?: { readonly type: string };
}

/** The items of lists on the way to a value, the last one first. */
export interface Trail {
  readonly index: number;
  readonly before: Trail | undefined;
}

/** A string that stands in a field; most pointers are never asked for, so they are made only then. */
export class FoundString<Field extends FieldPath> {
  readonly value: string;
  readonly field: Field;
  readonly trail: Trail | undefined;
  /** No private name, which would cost each of a thousand strings an initialiser. */
  private known: string | undefined;

  constructor(value: string, field: Field, trail: Trail | undefined) {
    this.value = value;
    this.field = field;
    this.trail = trail;
    this.known = undefined;
  }

  /** Of the items that lead to it, one for each `*`. */
  get indexes(): number[] {
    const indexes: number[] = [];
    for (let trail = this.trail; trail; trail = trail.before) indexes.unshift(trail.index);
    return indexes;
  }

  get pointer(): string {
    this.known ??= pointerOf(this.field, this.indexes);
    return this.known;
  }
}

function pointerOf({ path }: FieldPath, indexes: readonly number[]): string {
  let next = 0;
  return path.map((segment) => `/${segment === '*' ? indexes[next++] : segment}`).join('');
}

/** A place of the schema below which fields lie; `field` is the index of the one that lies right there, or -1. */
interface Place {
  field: number;
  items: Place | undefined;
  members: { name: string; type: string | undefined; place: Place }[];
}

/** Finds the strings in any of the fields, in the order of the fields; `make` says what each becomes. */
export function finder<Field extends FieldPath, Found extends FoundString<Field>>(
  fields: readonly Field[],
  make: new (value: string, field: Field, trail: Trail | undefined) => Found,
): (value: unknown) => Found[] {
  const top = treeOf(fields);
  /** Gathers what stands at a place and below, by field; loops over indexes, since every value of every file comes through here. */
  const collect = (value: unknown, place: Place, trail: Trail | undefined, found: readonly Found[][]): void => {
    if (typeof value === 'string') {
      const field = fields[place.field];
      if (field) found[place.field]?.push(new make(value, field, trail));
    } else if (Array.isArray(value)) {
      const { items } = place;
      if (!items) return;
      for (let index = 0; index < value.length; index++) collect(value[index], items, { index, before: trail }, found);
    } else if (typeof value === 'object' && value !== null) {
      const given = value as Readonly<Record<string, unknown>>;
      const { members } = place;
      for (let at = 0; at < members.length; at++) {
        const member = members[at] as Place['members'][number];
        const next = given[member.name];
        if (next === undefined || (member.type !== undefined && given['type'] !== member.type)) continue;
        collect(next, member.place, trail, found);
      }
    }
  };
  return (value) => {
    const found = fields.map((): Found[] => []);
    collect(value, top, undefined, found);
    const all: Found[] = [];
    return all.concat(...found);
  };
}

/** All fields as one tree, so that an analysis is gone through once. */
function treeOf(fields: readonly FieldPath[]): Place {
  const top = emptyPlace();
  for (const [index, { path, when }] of fields.entries()) {
    const lastNamed = path.findLastIndex((segment) => segment !== '*');
    let place = top;
    for (const [depth, name] of path.entries()) {
      if (name !== '*') place = memberOf(place, name, depth === lastNamed ? when?.type : undefined);
      else {
        place.items ??= emptyPlace();
        place = place.items;
      }
    }
    place.field = index;
  }
  return top;
}

function memberOf({ members }: Place, name: string, type: string | undefined): Place {
  const known = members.find((member) => member.name === name && member.type === type);
  if (known) return known.place;
  const place = emptyPlace();
  members.push({ name, type, place });
  return place;
}

function emptyPlace(): Place {
  return { field: -1, items: undefined, members: [] };
}
