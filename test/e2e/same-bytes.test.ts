import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot, run } from './command.ts';
import { copyOfProject } from './copy-of-project.ts';

/** Puts the clock forward by an hour in the process that loads it. */
const anHourLater = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  const now = () => Real.now() + 3_600_000;
  globalThis.Date = class extends Real {
    constructor(...args) { super(...(args.length ? args : [now()])); }
    static now() { return now(); }
  };`)}`;

/** Every output of a build of all examples, by name, from a clone and a current folder of its own. */
async function outputs(env: Record<string, string>, ...files: string[]): Promise<Record<string, string>> {
  const root = await copyOfProject();
  const cwd = join(root, 'some', 'where');
  await mkdir(cwd, { recursive: true });
  await cp(join(projectRoot, 'analyses'), join(cwd, 'analyses'), { recursive: true });
  const { code, stderr } = await run(['build-brief', ...files], cwd, env, root);
  expect(code, stderr).toBe(0);
  const names = (await readdir(join(cwd, 'out'))).filter((name) => !name.startsWith('.')).sort();
  const contents = names.map(async (name) => [name, await readFile(join(cwd, 'out', name), 'latin1')]);
  return Object.fromEntries(await Promise.all(contents));
}

it('gives the same bytes in another clone, folder, time zone and locale, in another order, one after the other, an hour later', async () => {
  const here = await outputs({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' });
  const there = await outputs(
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', NODE_OPTIONS: `--import=${anHourLater}` },
    '--jobs',
    '1',
    'analyses/minimal.json',
    'analyses/mali-bamako-attack.yaml',
    'analyses/every-block.yaml',
  );
  expect(Object.keys(here)).toHaveLength(11);
  expect(Object.keys(there)).toEqual(Object.keys(here));
  for (const [name, content] of Object.entries(here)) expect(there[name] === content, name).toBe(true);
});
