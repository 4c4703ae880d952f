import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isId } from '../../model/index.ts';
import { confinesOf } from './confines.ts';
import { analysisIn, type Input } from './find-inputs.ts';
import { type ReadInput, readInput } from './read-inputs.ts';
import { stampOf } from './stamp.ts';

/** What may be the file of an analysis. */
const extensions = ['.json', '.yaml', '.yml'];

/** The paths at which the original of a translation may lie: beside it. What is no id leads nowhere. */
function originalPaths(path: string, id: string): string[] {
  return isId(id)
    ? extensions.map((extension) => join(dirname(path), id + extension)).filter((one) => one !== path)
    : [];
}

/** The file of the original that lies beside a translation; none where there are several, or where a link leads out of the folder. */
export async function readOriginal(
  path: string,
  id: string,
): Promise<(Pick<Input, 'name' | 'format'> & { path: string; bytes: Uint8Array }) | undefined> {
  const found = originalPaths(path, id).flatMap((one) => analysisIn(one) ?? []);
  if (found.length === 0) return undefined;
  const within = confinesOf(dirname(path));
  const read: { input: (typeof found)[number]; content: ReadInput }[] = [];
  for (const input of found) read.push({ input, content: await readInput({ ...input, within }) });
  const [only, ...more] = read.flatMap(({ input, content }) => ('bytes' in content ? [{ ...input, ...content }] : []));
  return more.length === 0 ? only : undefined;
}

/** What the files look like from outside that may hold the original of a translation, as far as there are any. */
export function originalStamps(path: string, id: string): (string | undefined)[] {
  return originalPaths(path, id)
    .filter((one) => existsSync(one))
    .map(stampOf);
}
