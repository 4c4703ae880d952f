import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { exitCodeOf, type Io, paint, parseFlags, progress, readingWidth, wantsColour } from '../cli/index.ts';
import { buildCounts, buildJson, closingCounts, prettyFindings } from '../findings-to-report/index.ts';
import { type Edition, formats, type PageSize } from '../model/index.ts';
import { buildAll, ourFormats } from '../run/index.ts';
import { findInputs } from '../workspace/index.ts';
import { buildBriefTable } from './build-brief-flags.ts';

/** `build-brief`: validates analyses, and writes their briefs. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths, booleans, strings, numbers, lists } = parseFlags(buildBriefTable, argv);
  const out = folderFor(strings.get('out'), io);
  const quiet = booleans.has('quiet');
  const inputs = await findInputs(paths, { cwd: io.cwd, project: io.project, out });
  const bar = progress(inputs.length, io, quiet);
  const say = (text: string) => {
    bar.clear();
    io.err(text);
  };

  const request = {
    out,
    formats: formats.filter((id) => lists.get('format')?.includes(id)).map((id) => ourFormats[id]),
    edition: strings.get('edition') as Edition,
    page: strings.get('page') as PageSize,
    force: booleans.has('force'),
    jobs: numbers.get('jobs') ?? Math.max(2, availableParallelism()),
    cwd: io.cwd,
    project: io.project,
    env: io.env,
    signal: io.signal,
    onNotice: (message: string) => (quiet ? undefined : say(`${message}\n`)),
  };
  const outcomes = await buildAll(inputs, request, bar.step).finally(bar.clear);

  const colours = paint(wantsColour(io.env, io.errIsTerminal));
  const shown = quiet ? outcomes.filter(({ state }) => state === 'failed') : outcomes;
  if (booleans.has('json')) io.out(buildJson(outcomes));
  else if (!quiet)
    io.out(
      outcomes
        .flatMap(({ state, outputs }) => (state === 'built' ? outputs : []))
        .map((path) => `${path}\n`)
        .join(''),
    );
  io.err(prettyFindings(shown, colours, readingWidth(io.errIsTerminal, io.columns)));
  if (!quiet) io.err(buildCounts(outcomes) + closingCounts(outcomes, colours));
  return exitCodeOf(outcomes);
}

/** The folder for the outputs, absolute. */
function folderFor(given: string | undefined, { cwd, project }: Io): string {
  return given === undefined ? join(project, 'out') : resolve(cwd, given);
}
