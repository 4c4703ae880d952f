import { basename } from 'node:path';
import { Failure } from '../model/index.ts';
import type { OriginalFile } from '../run/index.ts';
import { analysisIn, type NamedVersion, readVersion } from '../workspace/index.ts';

/** An analysis: the path of its file, or what the file holds. */
export type AnalysisInput = string | AnalysisBytes;

/** The file of an analysis that lies in memory. */
export interface AnalysisBytes {
  /** The file's name, such as `mali.yaml`; its extension tells the notation, the rest is the analysis's `id`. Findings name it. */
  name: string;
  /** UTF-8, or a text. */
  content: Uint8Array | string;
  /** The files of the pictures that it names, by `src`. */
  pictures?: Readonly<Record<string, Uint8Array>>;
  /** The file of what it is a translation of, by `translationOf`. Default: it is compared with nothing. */
  original?: Pick<AnalysisBytes, 'name' | 'content'>;
}

/** What is known of a file from its name. Throws a usage failure (2) when it is none of an analysis. */
export function fileOf({ name, content }: AnalysisBytes): NamedVersion & { read: { bytes: Uint8Array } } {
  const kind = analysisIn(name);
  if (!kind) {
    throw new Failure(2, `“${name}” is not the name of an analysis.`, 'An analysis ends in .json, .yaml or .yml.');
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { file: name.replaceAll('\\', '/'), name: basename(kind.name), format: kind.format, read: { bytes } };
}

/** The file of an original that lies in memory. */
export function givenOriginal(original: AnalysisBytes): OriginalFile {
  const { file, format, read } = fileOf(original);
  return { file: basename(file), format, bytes: read.bytes };
}

/** One side of a comparison, read: the path of a file, `REV:path` of a Git repository, or what a file holds. */
export async function versionOf(input: AnalysisInput, signal: AbortSignal): Promise<NamedVersion | undefined> {
  if (typeof input !== 'string') return fileOf(input);
  return readVersion(input, { cwd: process.cwd(), env: process.env, signal });
}
