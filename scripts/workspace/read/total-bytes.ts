import { statSync } from 'node:fs';
import type { Input } from './find-inputs.ts';

/** How much there is to read; what cannot be looked at counts nothing. */
export function totalBytes(inputs: readonly Pick<Input, 'path'>[]): number {
  return inputs.reduce((sum, { path }) => sum + sizeOf(path), 0);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
