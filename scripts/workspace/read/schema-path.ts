import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { schemaFile } from '../../model/index.ts';

/** Where a project has the schema: a copy of its own, or that of the package installed in it. */
const places = [join('schema', schemaFile), join('node_modules', 'briefwright', 'schema', schemaFile)];

/** The way from a file (absolute) to the nearest schema in a folder above it, as a relative address; undefined if none. */
export function schemaPathFrom(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = places.map((place) => join(folder, place)).find((place) => existsSync(place));
    if (found !== undefined) return address(relative(dirname(path), found));
    if (folder === dirname(folder)) return undefined;
  }
}

function address(path: string): string {
  const steps = path.split(sep).map(encodeURIComponent);
  return steps[0] === '..' ? steps.join('/') : `./${steps.join('/')}`;
}
