import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from '../../bytes-to-value/index.ts';
import { type Analysis, statuses, type Translation } from '../../model/index.ts';
import { confinesOf } from './confines.ts';
import { analysisIn, type Input } from './find-inputs.ts';
import { readInput } from './read-inputs.ts';

/** A translation, and the id of the analysis that it is a version of (its own, when it is the original). */
type Version = Translation & { original: string };

/** Finds the language versions of analyses; each folder is looked through once. */
export class TranslationFinder {
  readonly #folders = new Map<string, Promise<readonly Version[]>>();

  /** Versions of an analysis in other languages, at least as far on as it is, in order of language tag. */
  async find(analysis: Pick<Analysis, 'id' | 'status' | 'translationOf'>, path: string): Promise<Translation[]> {
    const folder = dirname(path);
    const versions = this.#folders.get(folder) ?? versionsIn(folder);
    this.#folders.set(folder, versions);
    const original = analysis.translationOf ?? analysis.id;
    const least = statuses.indexOf(analysis.status);
    return (await versions)
      .filter((one) => one.original === original && one.id !== analysis.id && statuses.indexOf(one.status) >= least)
      .map(({ original: _, ...translation }) => translation)
      .sort((a, b) => (a.language === b.language ? order(a.id, b.id) : order(a.language, b.language)));
  }
}

/** Every translation in a folder, and every original of one. */
async function versionsIn(folder: string): Promise<Version[]> {
  const names = (await readdir(folder).catch(() => [])).sort(order);
  const found = names.map((name) => analysisIn(join(folder, name))).filter((one) => one !== undefined);
  if (found.length === 0) return [];
  const within = confinesOf(folder);
  const inputs = found.map((one) => ({ ...one, within }));
  const translations: Version[] = [];
  for (const input of inputs) translations.push(...(await versionIn(input, 'translationOf')));
  const originals = new Set(translations.map(({ original }) => original));
  const versions = [...translations];
  for (const input of inputs) if (originals.has(input.name)) versions.push(...(await versionIn(input)));
  return [...new Map(versions.map((version) => [version.id, version])).values()];
}

/** The version that a file holds, if it does; only a file that has the needle in its bytes is worth parsing. */
async function versionIn(input: Pick<Input, 'path' | 'format' | 'within'>, needle?: string): Promise<Version[]> {
  const read = await readInput(input);
  if (!('bytes' in read) || (needle && !Buffer.from(read.bytes).includes(needle))) return [];
  const parsed = parseDocument(read.bytes, input.format);
  if (!parsed.isReadable) return [];
  const { id, language, title, status, translationOf } = (parsed.value ?? {}) as Partial<Record<string, unknown>>;
  const isWhole = [id, language, title].every((one) => typeof one === 'string' && one !== '');
  if (!isWhole || !statuses.some((one) => one === status) || (needle && typeof translationOf !== 'string')) return [];
  return [{ id, language, title, status, original: translationOf ?? id } as Version];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
