import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The path below a folder that is another one once both are folded, step by step, with `/`; undefined where there is none, or more than
 * one. It is for names that look the same, and that one program writes with accents of their own (NFD) and another without (NFC).
 */
export async function pathAsSeen(
  folder: string,
  path: string,
  fold: (name: string) => string,
): Promise<string | undefined> {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') return undefined;
    if (step === '' || step === '.') continue;
    const names: string[] = await readdir(join(folder, ...steps)).catch(() => []);
    const same = names.includes(step) ? [step] : names.filter((name) => fold(name) === fold(step));
    if (same[0] === undefined || same.length > 1) return undefined;
    steps.push(same[0]);
  }
  return steps.join('/');
}
