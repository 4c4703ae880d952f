import type { Analysis } from '../model/analysis.generated.ts';
import { type TextField, textFields } from '../model/text-fields.generated.ts';
import type { Text } from './subject.ts';

/** A text with the field of the schema that it stands in. */
export interface FieldText extends Text {
  field: TextField;
}

/** A text as it is found; most pointers are never asked for, so they are made only then. */
class FoundText implements FieldText {
  readonly value: string;
  readonly field: TextField;
  readonly #indexes: readonly number[];

  constructor(value: string, field: TextField, indexes: readonly number[]) {
    this.value = value;
    this.field = field;
    this.#indexes = indexes;
  }

  get kind() {
    return this.field.text;
  }

  get pointer() {
    let next = 0;
    return this.field.path.map((segment) => `/${segment === '*' ? this.#indexes[next++] : segment}`).join('');
  }
}

/** A place of the schema below which texts stand; `field` is the index of the one that stands right there. */
interface Place {
  field?: number;
  items?: Place;
  members: { name: string; type: string | undefined; place: Place }[];
}

/** All fields as one tree, so that an analysis is gone through once. */
const top: Place = { members: [] };
for (const [index, { path, when }] of textFields.entries()) {
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

function memberOf({ members }: Place, name: string, type: string | undefined): Place {
  const known = members.find((member) => member.name === name && member.type === type);
  if (known) return known.place;
  const place: Place = { members: [] };
  members.push({ name, type, place });
  return place;
}

/** Every text that people read, in the order of the schema. */
export function textsOf(analysis: Analysis): FieldText[] {
  const found = textFields.map((): FieldText[] => []);
  collect(analysis, top, [], found);
  const all: FieldText[] = [];
  return all.concat(...found);
}

/** Gathers the texts at a place and below, by field. */
function collect(value: unknown, place: Place, indexes: readonly number[], found: readonly FieldText[][]): void {
  if (typeof value === 'string') {
    const field = textFields[place.field ?? -1];
    if (field) found[place.field ?? -1]?.push(new FoundText(value, field, indexes));
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
}
