// @ts-check
// npm run mutants: takes out one entry of a table at a time, and runs the tests that should miss it.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { entriesOf, without } from './entries.mjs';
import { tables } from './tables.mjs';

const { values, positionals } = parseArgs({ options: { jobs: { type: 'string' } }, allowPositionals: true });
const chosen = tables.filter(({ file }) => positionals.length === 0 || positionals.some((path) => file.startsWith(path)));
const mutants = chosen.flatMap(({ file, tests, inFunctions }) => {
  const text = readFileSync(file, 'utf8');
  return entriesOf(text, { inFunctions: inFunctions ?? false }).map((entry) => ({ file, tests, entry, text: without(text, entry) }));
});
const survivors = [];
let next = 0, done = 0;
async function work() {
  let child;
  const ask = (request) => new Promise((res) => {
    const timer = setTimeout(() => { child.kill('SIGKILL'); child = undefined; res({ failed: 'timeout' }); }, 120_000);
    child.once('message', (m) => { clearTimeout(timer); res(m); });
    if (request) child.send(request);
  });
  for (let m; (m = mutants[next++]); ) {
    if (!child) { child = fork('test/mutants/worker.mjs'); await ask(); }
    const answer = await ask({ file: m.file, text: m.text, tests: m.tests });
    done++;
    if (answer.broken) console.log('BROKEN', answer.broken);
    if (answer.failed === undefined) { survivors.push(m); console.log(`${m.file}: ${m.entry.name}`); }
    else if (process.env.V) console.log('  killed', m.entry.name, answer.failed);
  }
  child?.disconnect();
}
await Promise.all(Array.from({ length: Number(values.jobs ?? availableParallelism()) }, work));
console.log(done, survivors.length);
