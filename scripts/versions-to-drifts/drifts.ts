import type { Figure } from '../model/index.ts';
import type { SaidPlace } from './said-numbers.ts';

/** A field of a claim in which a translation differs from its original. */
export interface FieldDrift {
  /** Index of the claim in the translation. */
  index: number;
  /** Names of the fields that lead to it, as far as the translation has them. */
  path: readonly string[];
  /** What either version says; nothing where it has no such field. */
  own: string | Figure | undefined;
  its: string | Figure | undefined;
}

/** Where a translation says another number or date than the original does; one of the two places may be missing. */
export interface SaidDrift {
  /** In the translation. */
  own: SaidPlace | undefined;
  /** In the original. */
  its: SaidPlace | undefined;
}

/** The same with the index of the question in the translation. */
export interface ProseDrift extends SaidDrift {
  index: number;
}
