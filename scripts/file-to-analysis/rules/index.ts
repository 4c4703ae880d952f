import { idDuplicate } from './id-duplicate.ts';
import { idFilename } from './id-filename.ts';
import { markupForbidden } from './markup-forbidden.ts';
import { pullquoteDrift } from './pullquote-drift.ts';
import { refUnresolved } from './ref-unresolved.ts';
import type { Rule } from './rule.ts';
import { urlUnsafe } from './url-unsafe.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  idFilename,
  idDuplicate,
  refUnresolved,
  markupForbidden,
  urlUnsafe,
  pullquoteDrift,
];
