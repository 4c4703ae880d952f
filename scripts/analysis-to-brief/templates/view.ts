import type { Graft } from './grafts.ts';

/** What templates get: data only as grafts, so that nothing in it can be taken for Markdown. */
export type View = Graft | boolean | number | null | readonly View[] | { readonly [name: string]: View };
