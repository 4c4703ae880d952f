/** The way to a field. */
export interface FieldPath {
  /** Member names from the root; `*` is every item of a list. */
  path: readonly string[];
  /** Only where the object that has the last-named member has this `type`. */
  when?: { readonly type: string };
}

/** A string that stands in a field; most pointers are never asked for, so they are made only then. */
export class FoundString<Field extends FieldPath> {
  readonly value: string;
  readonly field: Field;
  /** Of the items that lead to it, one for each `*`. */
  readonly indexes: readonly number[];

  constructor(value: string, field: Field, indexes: readonly number[]) {
    this.value = value;
    this.field = field;
    this.indexes = indexes;
  }

  get pointer(): string {
    let next = 0;
    return this.field.path.map((segment) => `/${segment === '*' ? this.indexes[next++] : segment}`).join('');
  }
}

/** A place of the schema below which fields lie; `field` is the index of the one that lies right there. */
interface Place {
  field?: number;
  items?: Place;
  members: { name: string; type: string | undefined; place: Place }[];
}

/** Finds the strings in any of the fields, in the order of the fields; `make` says what each becomes. */
export function finder<Field extends FieldPath, Found extends FoundString<Field>>(
  fields: readonly Field[],
  make: new (value: string, field: Field, indexes: readonly number[]) => Found,
): (value: unknown) => Found[] {
  const top = treeOf(fields);
  /** Gathers what stands at a place and below, by field. */
  const collect = (value: unknown, place: Place, indexes: readonly number[], found: readonly Found[][]): void => {
    if (typeof value === 'string') {
      const field = fields[place.field ?? -1];
      if (field) found[place.field ?? -1]?.push(new make(value, field, indexes));
    } else if (Array.isArray(value)) {
      if (!place.items) return;
      for (let index = 0; index < value.length; index++) {
        collect(value[index], place.items, [...indexes, index], found);
      }
    } else if (typeof value === 'object' && value !== null) {
      const members = value as Readonly<Record<string, unknown>>;
      for (const { name, type, place: next } of place.members) {
        const member = members[name];
        if (member === undefined || (type !== undefined && members['type'] !== type)) continue;
        collect(member, next, indexes, found);
      }
    }
  };
  return (value) => {
    const found = fields.map((): Found[] => []);
    collect(value, top, [], found);
    const all: Found[] = [];
    return all.concat(...found);
  };
}

/** All fields as one tree, so that an analysis is gone through once. */
function treeOf(fields: readonly FieldPath[]): Place {
  const top: Place = { members: [] };
  for (const [index, { path, when }] of fields.entries()) {
    const lastNamed = path.findLastIndex((segment) => segment !== '*');
    let place = top;
    for (const [depth, name] of path.entries()) {
      if (name !== '*') place = memberOf(place, name, depth === lastNamed ? when?.type : undefined);
      else {
        place.items ??= { members: [] };
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
  const place: Place = { members: [] };
  members.push({ name, type, place });
  return place;
}
