import { dirname, join } from 'node:path';
import { type Status, sha256 } from '../model/index.ts';
import { type Input, originalStamps, type RecordedFacts, stampOf } from '../workspace/index.ts';
import type { BuildRun } from './build-run.ts';

/**
 * SHA-256 over what the files look like from outside that an analysis's outputs are made from, and its versions in other languages;
 * undefined when that tells nothing. No content is hashed: even a hash of a name would let a guess be confirmed.
 */
export type Look = (facts: RecordedFacts) => Promise<string | undefined>;

/** Takes the look of an input: of the file itself at once, so that a change while it is read is seen the next time. */
export function lookOf(input: Input, { translations, edition }: Pick<BuildRun, 'translations' | 'edition'>): Look {
  const own = stampOf(input.path);
  return async ({ status, original, pictures }) => {
    const stamps = [own, ...pictures.map((src) => stampOf(join(dirname(input.path), src)))];
    // A translation is compared with its original.
    if (original !== input.name) stamps.push(...originalStamps(input.path, original));
    if (stamps.includes(undefined)) return undefined;
    const version = { id: input.name, status: status as Status, translationOf: original };
    return sha256(JSON.stringify([stamps, edition, await translations.find(version, input.path)]));
  };
}
