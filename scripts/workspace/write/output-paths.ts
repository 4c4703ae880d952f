import { dirname, join, relative } from 'node:path';
import type { BriefFormat, Edition } from '../../model/index.ts';
import { type Input, isBelow } from '../read/index.ts';

/** Where an analysis's outputs go, without extension: `analyses/2024/x.json` → `<out>/2024/x`, from elsewhere `<out>/x`. */
export function outputBase(input: Pick<Input, 'path' | 'name'>, where: { project: string; out: string }): string {
  const mirrored = join(where.project, 'analyses');
  const folder = isBelow(mirrored, input.path) ? relative(mirrored, dirname(input.path)) : '.';
  return join(where.out, folder, input.name);
}

/** Extension of a format's output in an edition, with the dot. */
export function outputExtension({ extension }: Pick<BriefFormat, 'extension'>, edition: Edition): string {
  return edition === 'review' ? `.review.${extension}` : `.${extension}`;
}

/**
 * The inputs whose outputs an earlier input would write already, each with that earlier one. Names that differ only in
 * case or in the composition of their letters are one name on some systems, so they count as the same.
 */
export function outputClashes(inputs: readonly Input[], where: { project: string; out: string }): Map<Input, Input> {
  const first = new Map<string, Input>();
  const clashes = new Map<Input, Input>();
  for (const input of inputs) {
    const name = outputBase(input, where).normalize('NFC').toLowerCase();
    const earlier = first.get(name);
    if (earlier) clashes.set(input, earlier);
    else first.set(name, input);
  }
  return clashes;
}
