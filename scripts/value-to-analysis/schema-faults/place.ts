import { toPointer } from '../../model/index.ts';

/** Where in the analysis a value stands, and how messages about it may speak. */
export interface Place {
  pointer: string;
  /** `title`, in backticks, or "item 2 of `topics`". */
  name: string;
  /** Whether the value may be left out. */
  optional: boolean;
  /** Whether it lies in a confidential source, so that nothing of it may be quoted. */
  confidential: boolean;
}

export const root: Place = { pointer: '', name: 'the analysis', optional: false, confidential: false };

/** The place of a member with a name that the schema knows. */
export function memberOf(parent: Place, key: string, optional: boolean, confidential: boolean): Place {
  return { pointer: parent.pointer + toPointer([key]), name: `\`${key}\``, optional, confidential };
}

/** The place of an item of a list, counted from 0; people count from 1. */
export function itemOf(parent: Place, index: number): Place {
  const name = `item ${index + 1} of ${parent.name}`;
  return { pointer: `${parent.pointer}/${index}`, name, optional: false, confidential: parent.confidential };
}
