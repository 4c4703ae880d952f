import { fill } from '../../languages/index.ts';
import type { Citation, Claim, Source } from '../../model/index.ts';
import type { View } from '../templates/index.ts';
import { dateText, standing, withStop } from '../wording.ts';
import { evidenceLink } from './evidence-links.ts';
import type { ViewContext } from './view-context.ts';

/** The text of a numbered note: how the cited claim stands, and what it rests on; or one source that prose cites itself. */
export function noteView(context: ViewContext, id: string, number: number): Record<string, View> {
  const claim = context.claims.get(id);
  const source = context.sources.get(id);
  const none = {
    // A graft, so that the templates of all notes of a kind are one shape.
    number: context.text(String(number)),
    status: null,
    details: null,
    basis: null,
    sourceHead: null,
    sources: [],
    noSource: null,
    evidence: context.brief.edition === 'review' ? evidence(context, id) : null,
  };
  if (claim) return { ...none, ...claimNote(context, claim) };
  return { ...none, sources: source ? [{ ...sourceView(context, source), last: true }] : [] };
}

function claimNote(context: ViewContext, claim: Claim): Record<string, View> {
  const { strings } = context;
  const { status, details } = standing(claim, strings);
  const words = details.join(strings.join.note);
  const sources = (claim.citations ?? []).flatMap((citation) => {
    const source = context.sources.get(citation.source);
    return source ? [sourceView(context, source, citation)] : [];
  });
  const expected = claim.kind === 'fact' || claim.kind === 'reported';
  return {
    status: context.text(status),
    details: details.length === 0 ? null : context.text(status === undefined ? capitalised(words, context) : words),
    basis: context.text(claim.confidence && withStop(fill(strings.basis, { basis: claim.confidence.basis }))),
    sourceHead:
      sources.length === 0 ? null : context.text(sources.length === 1 ? strings.source.one : strings.source.other),
    sources: sources.map((source, index) => ({ ...source, last: index === sources.length - 1 })),
    noSource: expected && sources.length === 0 ? context.text(strings.noSource) : null,
  };
}

/** A source as a reader may see it. Of a confidential one, only its public description: no other field, no locator. */
export function sourceView(context: ViewContext, source: Source, citation?: Citation): Record<string, View> {
  const { strings } = context;
  const bare = { before: null, title: null, url: null, after: null, archived: null, archivedUrl: null };
  if (source.confidential)
    return { ...bare, title: context.text(source.publicDescription ?? strings.confidentialSource) };
  const before = [source.author].filter((part) => part !== undefined);
  const after = [
    citation?.descriptor,
    source.publisher,
    source.date && dateText(source.date, strings),
    citation?.locator,
    source.accessed && fill(strings.accessed, { date: dateText(source.accessed, strings) }),
  ].filter((part) => part !== undefined && part !== '');
  return {
    before: before.length === 0 ? null : context.text(before.join(strings.join.item)),
    title: context.text(source.title ?? strings.sourceKind[source.kind]),
    url: context.text(source.url),
    after: after.length === 0 ? null : context.text(after.join(strings.join.item)),
    archived: source.archivedUrl ? context.text(strings.archived) : null,
    archivedUrl: context.text(source.archivedUrl),
  };
}

/** The way from a note to the evidence annex. */
function evidence(context: ViewContext, id: string): View {
  return context.grafts.phrasing(() => [evidenceLink(context, id)].filter((link) => link !== undefined));
}

/** By the rules of the brief's own language: those of the machine must not matter. */
function capitalised(words: string, { analysis }: ViewContext): string {
  return words.charAt(0).toLocaleUpperCase(analysis.language) + words.slice(1);
}
