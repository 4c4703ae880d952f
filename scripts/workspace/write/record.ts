import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { sha256 } from '../../model/index.ts';
import type { Output } from './write-outputs.ts';

/**
 * What an earlier run wrote for one analysis: lies at `<out>/.briefwright/<as the outputs>.json` and holds nothing but
 * hashes and the outputs' own file names.
 */
export interface BuildRecord {
  key: string;
  /** SHA-256 of each output, by file name. */
  outputs: Record<string, string>;
}

/** Where the record of outputs lies that are written at a path without extension. */
export function recordPath(out: string, base: string, infix: string): string {
  return join(out, '.briefwright', `${relative(out, base)}${infix}.json`);
}

/** Reads a record; one that is missing or broken is as good as none. */
export async function readRecord(path: string): Promise<BuildRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as Partial<BuildRecord> | null;
    return typeof record?.key === 'string' && isStringRecord(record.outputs) ? (record as BuildRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether these outputs were made under this key and still lie there, unchanged. */
export async function isUpToDate(
  record: BuildRecord | undefined,
  key: string,
  paths: readonly string[],
): Promise<boolean> {
  if (record?.key !== key) return false;
  for (const path of paths) {
    const expected = record.outputs[basename(path)];
    const content = expected && (await readFile(path).catch(() => undefined));
    if (!content || sha256(content) !== expected) return false;
  }
  return true;
}

/** The record to write with outputs; other outputs made under the same key stay in it. */
export function newRecord(
  path: string,
  key: string,
  outputs: readonly Output[],
  earlier: BuildRecord | undefined,
): Output {
  const made = outputs.map(({ path: name, content }) => [basename(name), sha256(content)]);
  const kept = earlier?.key === key ? earlier.outputs : {};
  const all = Object.entries({ ...kept, ...Object.fromEntries(made) }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { path, content: `${JSON.stringify({ key, outputs: Object.fromEntries(all) }, null, 2)}\n` };
}

function isStringRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
}
