import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './command.ts';

const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];

/** What the compiler says of files in a folder. */
export function typeFaults(folder: string, files: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [tsc, ...strict, ...files], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
