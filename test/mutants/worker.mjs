// @ts-check
// Runs tests on one source file without one of its entries, at the request of who has started this process.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/**
 * @typedef {{ file: string, text: string | undefined, tests: readonly string[] }} Request A file, its text without an entry, the tests in order.
 * @typedef {{ failed: string | undefined } | { broken: string }} Answer The first test that failed.
 */

/** @type {Request | undefined} */
let current;
const vitest = await createVitest(
  'test',
  // One worker that is kept: most of the time would go into starting others.
  { watch: false, bail: 1, pool: 'threads', isolate: false, maxWorkers: 1, reporters: [{}], silent: true, setupFiles: ['test/property-seed.ts', 'test/mutants/fresh-modules.ts'] },
  {
    plugins: [
      {
        name: 'without-entry',
        enforce: 'pre',
        transform: (_, id) => (current?.text !== undefined && id === resolve(current.file) ? current.text : undefined),
      },
    ],
  },
);
const specifications = await vitest.globTestSpecifications();

/** @param {Request} request @returns {Promise<Answer>} */
async function run(request) {
  current = request;
  vitest.invalidateFile(resolve(request.file));
  for (const test of request.tests) {
    const path = resolve(test);
    const chosen = specifications.filter(({ moduleId }) => moduleId === path || moduleId.startsWith(`${path}/`));
    if (chosen.length === 0) continue;
    const result = await vitest.runTestSpecifications(chosen);
    const { unhandledErrors } = result;
    // Vitest also tells of those that ran before.
    const testModules = result.testModules.filter(({ moduleId }) => chosen.some((one) => one.moduleId === moduleId));
    const failed = testModules.find((module) => module.state() === 'failed');
    if (failed || unhandledErrors.length > 0) return { failed: failed ? [...failed.children.allTests('failed')].map(t=>t.fullName+' '+(t.result().errors?.[0]?.message??'')).join(';').slice(0,300)+failed.errors().map(e=>e.message) : unhandledErrors.map(String).join() };
    const notRun = testModules.find((m)=>m.state()!=='passed');
    if (notRun) return { broken: notRun.relativeModuleId+notRun.state() };
  }
  return { failed: undefined };
}

process.on('message', async (/** @type {Request} */ request) => {
  process.send?.(await run(request).catch((error) => ({ broken: String(error) })));
});
process.on('disconnect', () => process.exit());
process.send?.({ failed: undefined });
