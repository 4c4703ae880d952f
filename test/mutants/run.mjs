// @ts-check
// npm run mutants: takes one entry at a time out of the tables, and tells of which no test notices.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entriesOf, without } from './entries.mjs';
import { spared, tables } from './tables.mjs';
import { endless, Tester } from './tester.mjs';

const help = `Usage: npm run mutants -- [--changed] [--minutes N] [PATH...]

Takes one entry at a time out of the tables, and runs the tests that should miss it. PATH: files or folders below scripts/.
Exits with 1 when an entry is missed by no test, unless test/mutants/tables.mjs says why.
  --changed    only the tables that differ from the main branch, or else from the commit before
  --minutes N  stop after so many, and say how many entries are left; that is no failure
  --help       show this
`;

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values, positionals } = parseArgs({
  options: { changed: { type: 'boolean' }, minutes: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.help) process.stdout.write(help);
else process.exitCode = await run();

async function run() {
  const changed = values.changed ? changedFiles() : undefined;
  const isChosen = (/** @type {string} */ file) =>
    (!changed || changed.includes(file)) &&
    (positionals.length === 0 || positionals.some((path) => file.startsWith(path)));
  const chosen = tables.filter(({ file }) => isChosen(file));
  const mutants = chosen.flatMap(({ file, tests, inFunctions = false }) => {
    const text = readFileSync(file, 'utf8');
    return entriesOf(text, { inFunctions }).map((entry) => ({
      ...{ file, tests, text: without(text, entry), name: `${file}: ${entry.name}` },
    }));
  });
  if (mutants.length === 0) {
    process.stdout.write(changed ? 'No table has changed.\n' : 'No table lies there.\n');
    return changed ? 0 : 2;
  }
  const end = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  const results = await tryAll(chosen, mutants, end);
  return report(mutants.length, results);
}

/**
 * The files that differ from where the branch left the main one, or on that, from the commit before; none where neither is known, as in
 * a clone of one commit.
 */
function changedFiles() {
  const git = (/** @type {string[]} */ ...args) => {
    try {
      return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      return undefined;
    }
  };
  const head = git('rev-parse', 'HEAD');
  const bases = ['origin/main', 'main'].map((branch) => git('merge-base', branch, 'HEAD'));
  const base =
    bases.find((commit) => commit !== undefined && commit !== head) ?? git('rev-parse', '--verify', 'HEAD~1');
  if (base === undefined) process.stdout.write('This clone does not know what it is a change of.\n');
  return base === undefined ? [] : (git('diff', '--name-only', '--diff-filter=d', base)?.split('\n') ?? []);
}

/** @typedef {{ file: string, tests: readonly string[], text: string, name: string }} Mutant */

/**
 * Tries the mutants, as many at once as there are processors, until the time is over.
 * @param {readonly import('./tables.mjs').Table[]} chosen
 * @param {readonly Mutant[]} mutants
 * @param {number} end
 */
async function tryAll(chosen, mutants, end) {
  /** @type {{ mutant: Mutant, isMissed: boolean }[]} */
  const results = [];
  const queue = mutants.values();
  const testers = Array.from({ length: availableParallelism() }, () => new Tester());
  try {
    // Where tests fail anyway, they would seem to miss every entry.
    for (const { file, tests } of chosen) {
      const failed = await testers[0]?.failed({ file, tests });
      // A machine so busy says nothing of the tables.
      if (failed === endless || Date.now() > end) return results;
      if (failed) throw new Error(`${failed} fails with all entries in place.`);
    }
    const work = async (/** @type {Tester} */ tester) => {
      for (const mutant of queue) {
        if (Date.now() > end) return;
        results.push({ mutant, isMissed: (await tester.failed(mutant)) !== undefined });
      }
    };
    await Promise.all(testers.map(work));
  } finally {
    for (const tester of testers) tester.stop();
  }
  return results;
}

/**
 * Tells what came out. Returns the exit code.
 * @param {number} all
 * @param {Awaited<ReturnType<typeof tryAll>>} results
 */
function report(all, results) {
  const unmissed = results.filter(({ isMissed }) => !isMissed).map(({ mutant }) => mutant.name);
  const unexplained = unmissed.filter((name) => !(name in spared)).sort();
  const needless = results.filter(({ mutant, isMissed }) => isMissed && mutant.name in spared);
  for (const name of unexplained) process.stdout.write(`no test misses ${name}\n`);
  for (const { mutant } of needless) process.stdout.write(`a test does miss ${mutant.name}\n`);
  const share = (100 * (results.length - unmissed.length)) / Math.max(1, results.length);
  const explained = unmissed.length - unexplained.length;
  process.stdout.write(
    `${results.length - unmissed.length} of ${results.length} entries are missed by a test (${share.toFixed(1)} per cent); ${explained} of the others are explained.\n`,
  );
  if (results.length < all) process.stdout.write(`${all - results.length} entries are left: the time was over.\n`);
  return unexplained.length + needless.length > 0 ? 1 : 0;
}
