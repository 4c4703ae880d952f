import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { load } from 'js-yaml';
import { judge, ruleContextOf, rules } from './analysis-to-findings/index.ts';
import type { Analysis } from './model/index.ts';
import { findProject } from './workspace/index.ts';

const example = 'mali-bamako-attack';
const rounds = 5;

/** `benchmark`: prints what the commands cost on the Mali example, whole processes and rule by rule. Needs a quiet machine. */
export async function run(): Promise<number> {
  const { root } = findProject();
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-benchmark-'));
  try {
    const yaml = readFileSync(join(root, 'analyses', `${example}.yaml`), 'utf8');
    cpSync(join(root, 'analyses/images'), join(folder, 'one/images'), { recursive: true });
    cpSync(join(root, 'analyses/images'), join(folder, 'fifty/images'), { recursive: true });
    writeCopies(join(folder, 'one'), yaml, 'yaml', 1);
    writeCopies(join(folder, 'fifty'), yaml, 'yaml', 50);
    writeCopies(join(folder, 'yaml'), withoutHero(yaml), 'yaml', 1000);
    writeCopies(join(folder, 'json'), JSON.stringify(load(withoutHero(yaml)), null, 2), 'json', 1000);
    const command = (name: string, ...args: string[]) => [join(root, 'scripts/launch.mjs'), name, ...args];
    const build = (name: string) => command('build-brief', name, '--out', join(folder, 'out'), '--force', '--quiet');
    print('one brief, whole process', [folder, build('one')], 1);
    print('fifty briefs, each', [folder, build('fifty')], 50);
    print('validate 1,000 as JSON', [folder, command('validate', 'json')], 1);
    print('validate 1,000 as YAML', [folder, command('validate', 'yaml')], 1);
    printRules(load(yaml) as Analysis);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCopies(folder: string, text: string, extension: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const name = `copy-${number}`;
    writeFileSync(join(folder, `${name}.${extension}`), text.replace(example, name));
  }
}

function withoutHero(yaml: string): string {
  return yaml.replace(/^hero:\n(?: .*\n)+/m, '');
}

/** Prints the median and the extremes of a command's time in milliseconds, divided by the number of things it did. */
function print(what: string, [cwd, args]: [string, string[]], things: number): void {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begin = performance.now();
    execFileSync(process.execPath, args, { cwd, stdio: 'ignore' });
    // The first round warms caches.
    if (round > 0) times.push((performance.now() - begin) / things);
  }
  times.sort((a, b) => a - b);
  const [least, middle, most] = [times[0], times[rounds >> 1], times.at(-1)].map((time) => Math.round(time ?? 0));
  process.stdout.write(`${what.padEnd(32)} ${middle} ms (${least}-${most})\n`);
}

/** Prints the mean time of each rule in microseconds, the slowest first. */
function printRules(analysis: Analysis): void {
  const runs = 200;
  const times = new Map(rules.map(({ id }) => [id, 0]));
  const timed = rules.map((rule) => ({
    ...rule,
    *check(...args: Parameters<typeof rule.check>) {
      const begin = performance.now();
      const found = [...rule.check(...args)];
      times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - begin);
      yield* found;
    },
  }));
  for (let index = 0; index < runs; index += 1) judge(ruleContextOf(analysis, example), timed);
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([id, time]) => [id, Math.round((time / runs) * 1000)] as const);
  for (const [id, time] of rows) process.stdout.write(`${id.padEnd(32)} ${time} µs\n`);
  process.stdout.write(`${'all rules'.padEnd(32)} ${rows.reduce((sum, [, time]) => sum + time, 0)} µs\n`);
}
