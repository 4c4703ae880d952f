import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode, Failure } from '../model/index.ts';
import { artefacts } from './artefacts.ts';
import { findRoot } from './root.ts';
import { readSchemas } from './schemas.ts';

const help = `Usage: npm run generate -- [--check]

Writes what is made from schema/entities/, the commands' flags and the rules: the schema for
editors, types, text fields, validator, references of fields, commands and rules; and from
package-lock.json and what is bundled: the lists of what is shipped, under which licences.
  --check  write nothing; name what is stale and exit with 1
  --help   show this
`;

/**
 * Generates everything that is made from other files, or checks that it is fresh. Resolves to the exit code.
 * Shows its own failures: it runs alone, since what it makes is missing or stale.
 */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    return await generate(argv);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message} ${error.hint ?? ''}\n`);
    return error.exitCode;
  }
}

async function generate(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write(help);
    return ExitCode.done;
  }
  const unknown = argv.find((flag) => flag !== '--check');
  if (unknown !== undefined) throw new Failure(ExitCode.usage, `generate does not know ${unknown}.`, 'See --help.');

  const root = findRoot(process.cwd());
  const fresh = await artefacts(root, readSchemas(join(root, 'schema/entities')));
  const stale = [...fresh].filter(([path, text]) => current(join(root, path)) !== text);
  if (argv.includes('--check')) {
    for (const [path] of stale) process.stderr.write(`stale: ${path} (npm run generate makes it anew)\n`);
    return stale.length === 0 ? ExitCode.done : ExitCode.findings;
  }
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text);
    process.stderr.write(`written: ${path}\n`);
  }
  process.stderr.write(`${fresh.size - stale.length} of ${fresh.size} files were up to date\n`);
  return ExitCode.done;
}

/** Text of a file with the line ends that Git may have changed put right; undefined when there is none. */
function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
