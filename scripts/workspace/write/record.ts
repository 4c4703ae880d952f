import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { sha256 } from '../../model/index.ts';
import type { Output } from './write-outputs.ts';

/** What is known of an output that was written. */
export interface RecordedOutput {
  /** Of what it was made from. */
  key: string;
  /** Of the files that were read for it; absent when they must be read again, whatever they look like. */
  look?: string;
  /** Of its content. */
  sha256: string;
}

/** What of an analysis decides where its look is taken; all of it stands in outputs too. */
export interface RecordedFacts {
  language: string;
  status: string;
  /** Id of the analysis that it is a version of. */
  original: string;
  /** Its pictures, as it names them. */
  pictures: readonly string[];
}

/**
 * What earlier runs wrote for one analysis: lies at `<out>/.briefwright/<as the outputs>.json` and holds nothing but hashes, the
 * outputs' own file names and what they say themselves.
 */
export interface BuildRecord {
  facts: RecordedFacts;
  /** By file name. */
  outputs: Readonly<Record<string, RecordedOutput>>;
}

/** Where the record of outputs lies that are written at a path without extension. */
export function recordPath(out: string, base: string, infix: string): string {
  return join(out, '.briefwright', `${relative(out, base)}${infix}.json`);
}

/** Reads a record; one that is missing or broken is as good as none. */
export async function readRecord(path: string): Promise<BuildRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as Partial<BuildRecord> | null;
    return areFacts(record?.facts) && areOutputs(record?.outputs) ? (record as BuildRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an output still lies there as it was written, made from what these hashes stand for. */
export async function isUpToDate(
  record: BuildRecord | undefined,
  path: string,
  made: Pick<RecordedOutput, 'key'> | { look: string | undefined },
): Promise<boolean> {
  const recorded = record?.outputs[basename(path)];
  if (!recorded) return false;
  const isSame = 'key' in made ? recorded.key === made.key : recorded.look !== undefined && recorded.look === made.look;
  const content = isSame ? await readFile(path).catch(() => undefined) : undefined;
  return content !== undefined && sha256(content) === recorded.sha256;
}

/** The record as a file to write with its outputs. */
export function recordFile(path: string, { facts, outputs }: BuildRecord): Output {
  const sorted = Object.entries(outputs).sort(([a], [b]) => (a < b ? -1 : 1));
  return { path, content: `${JSON.stringify({ facts, outputs: Object.fromEntries(sorted) }, null, 2)}\n` };
}

function areFacts(value: unknown): boolean {
  const { language, status, original, pictures } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [language, status, original].every(isString) && Array.isArray(pictures) && pictures.every(isString);
}

function areOutputs(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value as Readonly<Record<string, unknown>>).every((output) => {
    const { key, look = '', sha256: hash } = (output ?? {}) as Readonly<Record<string, unknown>>;
    return [key, look, hash].every(isString);
  });
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
