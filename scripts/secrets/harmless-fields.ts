import type { Members } from '../model/index.ts';

/**
 * What becomes of a field of a confidential source, or of a citation of it: `shown` to everybody; `vague`, since its values name nobody; or
 * `common`, a value that much else has too, so that no text is refused for it. What is not listed is hidden and looked for. The only such table.
 */
const harmless: ReadonlyMap<string, 'shown' | 'vague' | 'common'> = new Map([
  ['confidential', 'shown'],
  ['publicDescription', 'shown'],
  ['kind', 'vague'],
  ['language', 'vague'],
  ['reliability', 'vague'],
  ['credibility', 'vague'],
  ['date', 'common'],
  ['accessed', 'common'],
]);

/** What everybody may see of a confidential source, in one order. */
export function shownOf(source: object): Members {
  const shown = Object.entries(source).filter(([field]) => harmless.get(field) === 'shown');
  return Object.fromEntries(shown.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether the value of a field must not be told, wherever it stands. */
export function isHidden(field: string): boolean {
  return !harmless.has(field) || isCommon(field);
}

/** Whether the value of a hidden field says nothing by itself, as a day does. */
export function isCommon(field: string): boolean {
  return harmless.get(field) === 'common';
}
