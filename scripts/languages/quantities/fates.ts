/** What may happen to people: who counts as the one is not the other. */
export const fates: ReadonlySet<string> = new Set(['dead', 'hurt', 'missing', 'taken', 'held', 'displaced', 'freed']);
