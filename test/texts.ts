import type { Analysis } from '../scripts/model/analysis.generated.ts';
import type { TextKind } from '../scripts/model/schema.ts';
import { textFields } from '../scripts/model/text-fields.generated.ts';

/** A text of an analysis and where it stands. */
export interface Occurrence {
  /** As in the table of text fields: `questions.*.answer.*.text (box)`. */
  field: string;
  at: readonly (string | number)[];
  kind: TextKind;
  value: string;
}

/** Every text of an analysis for which the schema has a text field. */
export function textsOf(analysis: Analysis): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { path, when, text: kind } of textFields) {
    const field = path.join('.') + (when ? ` (${when.type})` : '');
    const last = path.findLastIndex((segment) => segment !== '*');
    const walk = (value: unknown, depth: number, at: (string | number)[]): void => {
      const segment = path[depth];
      if (segment === undefined) {
        if (typeof value === 'string') found.push({ field, at, kind, value });
      } else if (segment === '*') {
        if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, depth + 1, [...at, index]);
      } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const members = value as Record<string, unknown>;
        if (when && depth === last && members['type'] !== when.type) return;
        walk(members[segment], depth + 1, [...at, segment]);
      }
    };
    walk(analysis, 0, []);
  }
  return found;
}

/** A copy of an analysis with other texts at some places. */
export function withTexts(
  analysis: Analysis,
  texts: readonly (readonly [at: Occurrence['at'], value: string])[],
): Analysis {
  const copy = structuredClone(analysis);
  for (const [at, value] of texts) {
    // biome-ignore lint/suspicious/noExplicitAny: a place can lie anywhere in the analysis
    const parent = at.slice(0, -1).reduce((object: any, key) => object[key], copy);
    parent[at.at(-1) as string] = value;
  }
  return copy;
}
