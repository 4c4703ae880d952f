import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Outcome } from '../../scripts/model/outcome.ts';
import type { Thread } from '../../scripts/run/thread-pool.ts';
import { validateAll } from '../../scripts/run/validate-all.ts';
import { type OpenThread, openValidatingPool } from '../../scripts/run/validating-pool.ts';
import { findInputs, type Input } from '../../scripts/workspace/read/find-inputs.ts';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';

const { signal } = new AbortController();
const accepted = { pointer: '/title', reason: 'As it was said.', by: 'A. Writer' };
const suppressions = [
  { ...accepted, rule: 'dash-style', expires: '2999-01-01' },
  { ...accepted, rule: 'quote-style', expires: '2024-01-01' },
];

/** Much to read, so that threads pay, and little to judge. */
const padded = (id: string, changes?: Record<string, unknown>) =>
  `${analysisJson(id, changes)}${' '.repeat(3_000_000)}`;

/** Inputs of all kinds, in the order of their names. */
async function mixed() {
  const cwd = await tempFolder({
    'a.json': padded('a'),
    'b.json': padded('b', { status: 'nonsense', published: 'soon' }),
    'c.json': `${padded('c')}{`,
    'd.json': padded('d', { title: 'A "strike" - or so', suppressions }),
    'f.json': padded('f', { hero: { src: 'gone.png', alt: 'Smoke.', credit: 'AFP' } }),
    'g.json': padded('another'),
    'h.yaml': `title: [\n${' #'.repeat(100)}`,
    'i.json': `\ufeff${padded('i')}`,
    'j.json': padded('j', { standfirst: 'Some say.' }),
    'k.yaml': analysisJson('k'),
    'l.json': padded('l'),
    'm.json': padded('m'),
    'n.json': padded('n'),
    'o.json': padded('o'),
    'p.json': padded('p'),
    'q.json': padded('q', { translationOf: 'a', claims: [{ id: 'new', kind: 'assessment', statement: 'It is.' }] }),
    'r.json': padded('r', { translationOf: 'e' }),
  });
  await symlink(join(cwd, 'nowhere'), join(cwd, 'e.json'));
  // Whoever has all rights may read it all the same.
  await chmod(join(cwd, 'p.json'), 0);
  return findInputs(['.'], { cwd });
}

/** Opens threads that run what the bundle runs in them, built from the sources as they are. */
async function threadOpener() {
  const file = join(await tempFolder(), 'thread.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../scripts/run/validating-thread.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  });
  const answers = new Map<Thread, number>();
  const up: Promise<unknown>[] = [];
  const open: OpenThread = (workerData) => {
    const worker = new Worker(file, { workerData });
    worker.on('message', () => answers.set(worker, (answers.get(worker) ?? -1) + 1));
    up.push(new Promise((done) => worker.once('message', done)));
    return worker;
  };
  return { open, up: () => Promise.all(up), answers };
}

const unopened: OpenThread = () => {
  throw new Error('No thread was wanted.');
};

describe('openValidatingPool', () => {
  it('comes to the same outcomes in every thread', async () => {
    const once = await mixed();
    const inputs = [...once, ...once];
    const options = { jobs: 3, signal, today: '2024-06-01', status: 'review', excerpts: true } as const;
    const seen: Outcome[] = [];
    const alone = await validateAll(inputs, { ...options, jobs: 1 }, (outcome) => seen.push(outcome), unopened);
    expect(seen).toEqual(alone);
    const rules = new Set(alone.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
    const kinds = ['encoding', 'file-outside', 'id-filename', 'picture-missing', 'quote-style', 'schema'];
    expect([...rules].sort()).toEqual([...kinds, 'suppression-stale', 'syntax', 'translation-drift', 'unused']);
    const finding = { ruleId: 'dash-style' };
    expect(alone.flatMap(({ suppressed }) => suppressed)).toMatchObject([{ finding }, { finding }]);

    const { open, up, answers } = await threadOpener();
    const { run, close } = openValidatingPool(inputs, options, open);
    onTestFinished(close);
    await up();
    expect(await Promise.all(inputs.map(run))).toEqual(alone);
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(inputs.length / 2);
    expect(answers.size).toBe(2);

    const together: Outcome[] = [];
    const inOrder = await validateAll(inputs, options, (outcome) => together.push(outcome), open);
    expect([together, inOrder]).toEqual([alone, alone]);
  });

  it('opens a thread for every 32 MB that there are, up to as many as are wanted, and no more than three', async () => {
    const [input] = await findInputs(['.'], { cwd: await tempFolder({ 'a.json': padded('a') }) });
    const opened = async (jobs: number, count: number, fix = false) => {
      const threads: Thread[] = [];
      const open = () => {
        const thread = { on() {}, once() {}, postMessage() {}, terminate: async () => 0 } as unknown as Thread;
        threads.push(thread);
        return thread;
      };
      const inputs = Array.from({ length: count }, () => input as Input);
      const { close } = openValidatingPool(inputs, { jobs, signal, fix }, open);
      close();
      return threads.length;
    };
    expect([await opened(8, 10), await opened(8, 11), await opened(2, 11), await opened(1, 11)]).toEqual([0, 1, 1, 0]);
    expect([await opened(2, 60), await opened(8, 60)]).toEqual([1, 3]);
    expect(await opened(8, 60, true)).toBe(0);
  });

  it.each([
    ['for (const all = []; ; ) all.push(new Array(1e5).fill(0))', 'The memory was not enough to judge the file.'],
    ['throw new TypeError("Secret.")', /^a fault in Briefwright itself \(TypeError at .+\) came in the way$/],
    ['process.exit(0)', 'a fault in Briefwright itself (Error) came in the way'],
  ])('tells of a thread that dies, and goes on (%s)', async (deed, message) => {
    const inputs = await mixed();
    const options = { jobs: 2, signal };
    const alone = await validateAll(inputs, options, () => undefined, unopened);
    const code = `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', () => { ${deed} });
      parentPort.postMessage('up');`;
    let up: Promise<void> | undefined;
    const { run, close } = openValidatingPool(inputs, options, () => {
      const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
      up = new Promise((done) => worker.once('message', () => done()));
      return worker;
    });
    onTestFinished(close);
    await up;
    const [first, second, ...rest] = await Promise.all(inputs.map(run));
    expect([first, ...rest]).toEqual([alone[0], ...alone.slice(2)]);
    const finding = { ruleId: 'not-built', severity: 'error', file: 'b.json', line: 1, column: 1, pointer: '' };
    expect(second).toMatchObject({ file: 'b.json', state: 'failed', environment: true, findings: [finding] });
    expect(second?.findings[0]?.message).toMatch(message);
    expect(JSON.stringify(second)).not.toContain('Secret');
  });
});
