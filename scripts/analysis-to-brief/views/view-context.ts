import { type Strings, stringsFor } from '../../languages/index.ts';
import type { Actor, Analysis, BriefContext, Claim, Dispute, Place, Source } from '../../model/index.ts';
import { citeAtEnd, flowProse, phrasingProse, reference } from '../author-prose.ts';
import { type Graft, Grafts } from '../templates/index.ts';

/** What every view is written with: the analysis, its things by id, the words of its language, and the grafts. */
export class ViewContext {
  readonly analysis: Analysis;
  readonly brief: BriefContext;
  readonly strings: Strings;
  readonly grafts = new Grafts();
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly disputes: ReadonlyMap<string, Dispute>;

  constructor(analysis: Analysis, brief: BriefContext) {
    this.analysis = analysis;
    this.brief = brief;
    this.strings = stringsFor(brief.templates, analysis.language);
    this.claims = byId(analysis.claims);
    this.sources = byId(analysis.sources);
    this.actors = byId(analysis.actors);
    this.places = byId(analysis.places);
    this.disputes = byId(analysis.disputes);
  }

  /** Plain text, or null when there is none. */
  text(value: string | undefined): Graft | null {
    return value === undefined ? null : this.grafts.text(value);
  }

  /** A mark between words, with the spaces that belong to it. */
  sign(value: string): Graft {
    return this.grafts.phrasing(() => [{ type: 'text', value }]);
  }

  /** A name in another script or language: its direction is found from its letters. */
  foreign(value: string | undefined): Graft | null {
    return value === undefined ? null : this.grafts.text(value, { dir: 'auto' });
  }

  /** Inline prose, or null when there is none. */
  inline(prose: string | undefined): Graft | null {
    return prose === undefined ? null : this.grafts.phrasing(() => phrasingProse(prose));
  }

  /** Block prose with references to `claims` that it does not cite itself. */
  flow(prose: string, claims: readonly string[] = []): Graft {
    return this.grafts.flow(() => citeAtEnd(flowProse(prose), claims));
  }

  /** References to claims or sources, as numbered notes; null when there are none. */
  notes(ids: readonly string[] | undefined): Graft | null {
    return ids === undefined || ids.length === 0 ? null : this.grafts.phrasing(() => [...new Set(ids)].map(reference));
  }
}

function byId<Thing extends { id: string }>(things: readonly Thing[] | undefined): Map<string, Thing> {
  return new Map((things ?? []).map((thing) => [thing.id, thing]));
}
