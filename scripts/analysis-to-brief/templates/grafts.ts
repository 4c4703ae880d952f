import { foldSpace, type PhrasingContent, type RootContent } from '../../model/index.ts';

// Noncharacters: no analysis may hold them, and the Markdown parser takes them for letters.
const open = '\uFDD0';
const close = '\uFDD1';

/** Finds the tokens of grafts; the group is the number. */
export const graftToken = new RegExp(`${open}(\\d+)${close}`, 'g');

/** The token with a number. */
export function tokenOf(number: number): string {
  return `${open}${number}${close}`;
}

/** A piece of data in a template: prints as a token, which gives way to the data after the Markdown parse. */
export class Graft {
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  /** What Handlebars prints for `{{value}}`, in place of escaping. */
  toHTML(): string {
    return tokenOf(this.#number);
  }

  /** What Handlebars prints for `{{{value}}}`. */
  toString(): string {
    return tokenOf(this.#number);
  }
}

/** What a graft stands for; nodes are made anew for each place where it is used. */
export type GraftedNode =
  | { kind: 'text'; value: string; nodes(): PhrasingContent[] }
  | { kind: 'phrasing'; nodes(): PhrasingContent[] }
  | { kind: 'flow'; nodes(): RootContent[] };

/** All data of one brief on its way through the templates. */
export class Grafts {
  readonly #grafted: GraftedNode[] = [];

  /** What the graft with a number stands for. */
  grafted(number: number): GraftedNode {
    const grafted = this.#grafted[number];
    if (!grafted) throw new RangeError(`There is no graft ${number}.`);
    return grafted;
  }

  /** Plain text: every character means itself; white space is folded. */
  text(value: string, span?: { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' }): Graft {
    const folded = foldSpace(value);
    const text = (): PhrasingContent => ({ type: 'text', value: folded });
    const nodes = span
      ? (): PhrasingContent[] => [{ type: 'span', ...span, children: [text()] }]
      : (): PhrasingContent[] => [text()];
    return this.#add({ kind: 'text', value: folded, nodes });
  }

  /** Inline prose; its nodes are asked for where it is used. */
  phrasing(nodes: () => PhrasingContent[]): Graft {
    return this.#add({ kind: 'phrasing', nodes });
  }

  /** Block prose; its token must stand alone in a paragraph. */
  flow(nodes: () => RootContent[]): Graft {
    return this.#add({ kind: 'flow', nodes });
  }

  #add(grafted: GraftedNode): Graft {
    return new Graft(this.#grafted.push(grafted) - 1);
  }
}
