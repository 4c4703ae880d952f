import type { PhrasingContent } from 'mdast';
import type { Claim, Relation } from '../../model/index.ts';
import { reference } from '../author-prose.ts';
import type { CitingFrame } from '../notes.ts';
import { link } from './evidence-links.ts';
import type { ViewContext } from './view-context.ts';

/** Relations that are the same from either side. */
const mutual = new Set<Relation['type']>(['contrary-to', 'contradicts']);

/** What the evidence annex knows besides the analysis: who cites what, and where the brief does. */
export class Backlinks {
  readonly #context: ViewContext;
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #frames: ReadonlyMap<string, readonly CitingFrame[]>;
  readonly #bySource = new Map<string, Set<string>>();
  readonly #byTarget = new Map<string, Relation[]>();

  /** `cited` holds the ids behind the notes, the first of number 1; `frames` the parts of the brief that cite each number. */
  constructor(context: ViewContext, cited: readonly string[], frames: ReadonlyMap<string, readonly CitingFrame[]>) {
    this.#context = context;
    this.#frames = frames;
    this.#numbers = new Map(cited.map((id, index) => [id, String(index + 1)]));
    for (const { id, citations = [], relations = [] } of context.claims.values()) {
      for (const { source } of citations) this.#bySource.set(source, (this.#bySource.get(source) ?? new Set()).add(id));
      for (const { type, claim } of relations)
        this.#byTarget.set(claim, [...(this.#byTarget.get(claim) ?? []), { type, claim: id }]);
    }
  }

  /** Ids of the claims that rest on a source. */
  claimsOn(source: string): string[] {
    return [...(this.#bySource.get(source) ?? [])];
  }

  /** Relations of other claims to this one, each with the other claim; what the claim says itself is not said again. */
  relationsTo({ id, relations = [] }: Claim): readonly Relation[] {
    const isSaid = (one: Relation) =>
      mutual.has(one.type) && relations.some(({ type, claim }) => type === one.type && claim === one.claim);
    return (this.#byTarget.get(id) ?? []).filter((one) => !isSaid(one));
  }

  /** The parts of the brief that cite a claim or source, each as a piece of a line, and then the note; none when nothing does. */
  placesOf(id: string): PhrasingContent[][] {
    const number = this.#numbers.get(id);
    if (number === undefined) return [];
    const places = (this.#frames.get(number) ?? []).map((frame) => [this.#place(frame)]);
    const last = places.pop() ?? [];
    return [...places, [...last, reference(number)]];
  }

  /** A link to the part; on a page and in its print, to the very citation. */
  #place({ frame: { name, id }, citation }: CitingFrame): PhrasingContent {
    const { analysis, strings } = this.#context;
    const question = name === 'question' ? analysis.questions.find((one) => one.id === id) : undefined;
    const headings: Readonly<Record<string, string>> = { ...strings.headings, masthead: strings.annex.masthead };
    const part = link(question?.question ?? headings[name] ?? '', `#${id}`);
    return { ...part, data: { hProperties: { href: `#${citation}` } } };
  }
}
