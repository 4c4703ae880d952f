// @ts-check
// Runs tests with another text in the place of one source file, at the request of the process that has started this one.
import { resolve, sep } from 'node:path';
import { createVitest } from 'vitest/node';

/**
 * @typedef {{ file: string, text?: string, tests: readonly string[] }} Request
 * @typedef {{ failed?: string, isOver?: boolean } | { broken: string }} Answer The first file or folder of tests that failed, if any
 *   did; and whether the process is good for nothing more.
 */

/** @type {Request | undefined} */
let current;
const vitest = await createVitest(
  'test',
  {
    ...{ watch: false, bail: 1, silent: true, reporters: [{}] },
    // One thread that is kept: to start others would take most of the time.
    ...{ pool: 'threads', isolate: false, maxWorkers: 1 },
    setupFiles: ['test/property-seed.ts', 'test/mutants/fresh-modules.ts'],
  },
  {
    plugins: [
      {
        name: 'other-text',
        enforce: 'pre',
        transform: (_, id) => (current?.text !== undefined && id === resolve(current.file) ? current.text : undefined),
      },
    ],
  },
);
const all = await vitest.globTestSpecifications();

/** @param {Request} request @returns {Promise<Answer>} */
async function answer(request) {
  current = request;
  vitest.invalidateFile(resolve(request.file));
  for (const test of request.tests) {
    const path = resolve(test);
    const chosen = all.filter(({ moduleId }) => moduleId === path || moduleId.startsWith(path + sep));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
    // Vitest also tells of what ran before.
    const ran = testModules.filter(({ moduleId }) => chosen.some((one) => one.moduleId === moduleId));
    if (unhandledErrors.length > 0 || ran.some((module) => module.state() === 'failed')) return { failed: test };
  }
  return {};
}

process.on('message', async (/** @type {Request} */ request) => {
  process.send?.(await answer(request).catch((error) => ({ broken: String(error) })));
});
