import { join } from 'node:path';
import { type Io, parseFlags } from '../cli/index.ts';
import { ExitCode, Failure, isId } from '../model/index.ts';
import { createAnalysis, displayPath, schemaPathFrom } from '../workspace/index.ts';
import { firstAnalysis } from './first-analysis.ts';
import { newTable } from './new-flags.ts';

const longest = 100;

/** `new`: writes a first analysis. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths } = parseFlags(newTable, argv);
  const [given, ...more] = paths;
  if (given === undefined || more.length > 0) {
    throw new Failure(2, `new takes one NAME, but got ${paths.length}.`, 'Call it as: new my-brief.');
  }
  const { steps, extension } = named(given);
  const path = join(io.project, 'analyses', ...steps) + extension;
  const schema = schemaPathFrom(path);
  const id = steps.at(-1) ?? '';
  const content = firstAnalysis({
    id,
    notation: extension === '.json' ? 'json' : 'yaml',
    ...(schema ? { schema } : {}),
  });
  await createAnalysis(path, content, { root: io.project, cwd: io.cwd });
  const shown = displayPath(path, io.cwd);
  io.err(
    `Next: open ${shown} in an editor and write. \`validate\` shows what is wrong with it, \`build-brief\` makes the brief.\n`,
  );
  io.out(`${shown}\n`);
  return ExitCode.done;
}

/** Folders and id in `analyses/`, and the extension. Throws a usage failure (2) with the nearest name that is valid. */
function named(given: string): { steps: string[]; extension: string } {
  const slashed = given.replaceAll('\\', '/').replace(/^\.\//, '');
  const extension = /\.(yaml|yml|json)$/i.exec(slashed)?.[0] ?? '';
  const bare = slashed.slice(0, slashed.length - extension.length);
  const steps = bare.replace(/^analyses\//, '').split('/');
  if (steps.every((step) => isId(step) && step.length <= longest)) {
    return { steps, extension: extension.toLowerCase() || '.yaml' };
  }
  const near = steps.map(nearestSlug).filter((step) => step !== '');
  const hint = near.length > 0 ? `Try: new ${near.join('/')}${extension.toLowerCase()}.` : 'Such as: new my-brief.';
  throw new Failure(2, `“${given}” is no name: small letters a-z and digits, joined by single hyphens.`, hint);
}

/** The words of a name as the schema wants them, as far as they have Latin letters. */
function nearestSlug(name: string): string {
  // As a capital, ß is SS.
  const letters = name.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.join('-').slice(0, longest).replace(/-$/, '');
}
