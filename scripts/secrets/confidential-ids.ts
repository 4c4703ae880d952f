import type { Analysis } from '../model/index.ts';
import { isConfidential } from './confidential.ts';

/** Ids of the sources that must not be named. */
export function confidentialIds({ sources = [] }: Analysis): string[] {
  return sources.filter((source) => isConfidential({ ...source })).map(({ id }) => id);
}
