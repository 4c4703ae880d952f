import { existsSync, readFileSync } from 'node:fs';
import type { Original } from '../../scripts/analysis-to-findings/rule-context/rule-context.ts';
import { parseDocument } from '../../scripts/bytes-to-value/parse-document.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';

/** What a fixture is a translation of, which lies in its folder. */
export function originalFor(value: unknown, folder: URL): Original | undefined {
  const { translationOf: id } = (value ?? {}) as Partial<Analysis>;
  const file = `${id}.yaml`;
  if (id === undefined || !existsSync(new URL(file, folder))) return undefined;
  return { file, analysis: parseDocument(readFileSync(new URL(file, folder)), 'yaml').value as Analysis };
}
