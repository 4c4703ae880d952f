import type { Analysis } from '../../model/analysis.generated.ts';
import { type TextField, textFields } from '../../model/text-fields.generated.ts';
import { FoundString, finder } from './field-tree.ts';
import type { Text } from './subject.ts';

/** A text with the field of the schema that it stands in. */
export class FieldText extends FoundString<TextField> implements Text {
  get kind() {
    return this.field.text;
  }
}

/** Every text of an analysis that people read, in the order of the schema. */
export const textsOf: (analysis: Analysis) => FieldText[] = finder(textFields, FieldText);
