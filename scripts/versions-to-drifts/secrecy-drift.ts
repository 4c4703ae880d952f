import { isConfidential } from '../secrets/index.ts';
import type { Version } from './version.ts';

/** A source that only one version calls confidential: its index in the translation, and whether that is the one. */
export interface SecrecyDrift {
  index: number;
  isHere: boolean;
}

/** Every such source that both versions have. */
export function* secrecyDrifts(version: Version, original: Version): Generator<SecrecyDrift> {
  for (const [id, index] of version.ids('sources')) {
    const own = version.analysis.sources?.[index];
    const its = original.analysis.sources?.[original.ids('sources').get(id) ?? -1];
    if (!own || !its) continue;
    const isHere = isConfidential({ ...own });
    if (isHere !== isConfidential({ ...its })) yield { index, isHere };
  }
}
