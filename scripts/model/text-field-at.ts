import { fromPointer, toPointer, valueAt } from './pointer.ts';
import { type TextField, textFields } from './text-fields.generated.ts';

/** Whether a text for readers stands, or should stand, at a pointer of a value that may be an analysis. */
export function isTextField(value: unknown, pointer: string): boolean {
  const segments = fromPointer(pointer);
  return textFields.some((field) => isAt(field, segments) && hasType(field, segments, value));
}

function isAt({ path }: TextField, segments: readonly string[]): boolean {
  return (
    path.length === segments.length &&
    path.every((name, index) => (name === '*' ? /^\d+$/.test(segments[index] ?? '') : name === segments[index]))
  );
}

function hasType({ path, when }: TextField, segments: readonly string[], value: unknown): boolean {
  if (!when) return true;
  const lastNamed = path.findLastIndex((name) => name !== '*');
  return valueAt(value, `${toPointer(segments.slice(0, lastNamed))}/type`) === when.type;
}
