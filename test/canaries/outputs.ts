import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { runCommand } from '../../scripts/commands/main.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { png } from '../pictures/picture-makers.ts';
import { tempFolder } from '../temp-folder.ts';
import { type Canary, found } from './canary.ts';

/** A folder of analyses with the pictures that they name, half as YAML. */
export async function folderOf(analyses: readonly { id: string }[], texts: Readonly<Record<string, string>> = {}) {
  const written = analyses.map((analysis, index): [string, string] =>
    index % 2 === 0
      ? [`analyses/${analysis.id}.yaml`, dump(analysis)]
      : [`analyses/${analysis.id}.json`, JSON.stringify(analysis, null, 2)],
  );
  const pictures = ['dawn', 'runway'].map((name) => [`analyses/images/${name}.png`, png()] as const);
  return tempFolder({ ...Object.fromEntries(written), ...texts, ...Object.fromEntries(pictures) });
}

/** What a command says and writes: its two streams, and every file below a folder, names included. */
export async function outputsOf(
  argv: readonly string[],
  cwd: string,
  folder = 'out',
  env: Record<string, string> = {},
): Promise<Map<string, Uint8Array | string>> {
  const io = fakeIo({ cwd, env });
  const code = await runCommand(argv, io);
  const outputs = new Map<string, Uint8Array | string>([
    ['stdout', io.stdout],
    ['stderr', io.stderr],
    ['code', String(code)],
  ]);
  for (const [name, bytes] of await filesIn(join(cwd, folder))) outputs.set(name, bytes);
  return outputs;
}

/** Every file below a folder. */
export async function filesIn(folder: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (path) => [path, await readFile(path)]));
}

/** Where canaries are: outputs with the fields that they hold. */
export function leaks(canaries: readonly Canary[], outputs: ReadonlyMap<string, Uint8Array | string>) {
  return [...outputs]
    .map(([name, content]) => ({ name, fields: [...found(canaries, content), ...found(canaries, name)] }))
    .filter(({ fields }) => fields.length > 0);
}
