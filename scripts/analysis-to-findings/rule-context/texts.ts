import { type Analysis, type TextField, textFields } from '../../model/index.ts';
import { FoundString, finder } from './field-tree.ts';
import type { FieldText, Text } from './rule-context.ts';

/** A text that was found in an analysis, with its field. */
export class FoundText extends FoundString<TextField> implements Text {
  get kind() {
    return this.field.text;
  }
}

/** Every text of an analysis that people read, in the order of the schema. */
export const textsOf: (analysis: Analysis) => FieldText[] = finder(textFields, FoundText);
