import { stat } from 'node:fs/promises';
import type { Input } from './find-inputs.ts';

/** How much there is to read; what cannot be looked at counts nothing. */
export async function totalBytes(inputs: readonly Pick<Input, 'path'>[]): Promise<number> {
  const sizes = await Promise.all(
    inputs.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
