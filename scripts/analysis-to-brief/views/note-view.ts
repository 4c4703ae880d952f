import { fill } from '../../languages/strings.ts';
import type { Citation, Claim, Source } from '../../model/analysis.generated.ts';
import { dateText, standing, withStop } from '../wording.ts';
import type { Desk, View } from './desk.ts';
import { evidenceLink } from './evidence-links.ts';

/** The text of a numbered note: how the cited claim stands, and what it rests on; or one source that prose cites itself. */
export function noteView(desk: Desk, id: string, number: number): Record<string, View> {
  const claim = desk.claims.get(id);
  const source = desk.sources.get(id);
  const none = {
    // A graft, so that the templates of all notes of a kind are one shape.
    number: desk.text(String(number)),
    status: null,
    details: null,
    basis: null,
    sourceHead: null,
    sources: [],
    noSource: null,
    evidence: desk.context.edition === 'review' ? evidence(desk, id) : null,
  };
  if (claim) return { ...none, ...claimNote(desk, claim) };
  return { ...none, sources: source ? [{ ...sourceView(desk, source), last: true }] : [] };
}

function claimNote(desk: Desk, claim: Claim): Record<string, View> {
  const { strings } = desk;
  const { status, details } = standing(claim, strings);
  const words = details.join(strings.join.note);
  const sources = (claim.citations ?? []).flatMap((citation) => {
    const source = desk.sources.get(citation.source);
    return source ? [sourceView(desk, source, citation)] : [];
  });
  const expected = claim.kind === 'fact' || claim.kind === 'reported';
  return {
    status: desk.text(status),
    details: details.length === 0 ? null : desk.text(status === undefined ? capitalised(words, desk) : words),
    basis: desk.text(claim.confidence && withStop(fill(strings.basis, { basis: claim.confidence.basis }))),
    sourceHead:
      sources.length === 0 ? null : desk.text(sources.length === 1 ? strings.source.one : strings.source.other),
    sources: sources.map((source, index) => ({ ...source, last: index === sources.length - 1 })),
    noSource: expected && sources.length === 0 ? desk.text(strings.noSource) : null,
  };
}

/** A source as a reader may see it. Of a confidential one, only its public description: no other field, no locator. */
export function sourceView(desk: Desk, source: Source, citation?: Citation): Record<string, View> {
  const { strings } = desk;
  const bare = { before: null, title: null, url: null, after: null, archived: null, archivedUrl: null };
  if (source.confidential) return { ...bare, title: desk.text(source.publicDescription ?? strings.confidentialSource) };
  const before = [source.author].filter((part) => part !== undefined);
  const after = [
    citation?.descriptor,
    source.publisher,
    source.date && dateText(source.date, strings),
    citation?.locator,
    source.accessed && fill(strings.accessed, { date: dateText(source.accessed, strings) }),
  ].filter((part) => part !== undefined && part !== '');
  return {
    before: before.length === 0 ? null : desk.text(before.join(strings.join.item)),
    title: desk.text(source.title ?? strings.sourceKind[source.kind]),
    url: desk.text(source.url),
    after: after.length === 0 ? null : desk.text(after.join(strings.join.item)),
    archived: source.archivedUrl ? desk.text(strings.archived) : null,
    archivedUrl: desk.text(source.archivedUrl),
  };
}

/** The way from a note to the evidence annex. */
function evidence(desk: Desk, id: string): View {
  return desk.grafts.phrasing(() => [evidenceLink(desk, id)].filter((link) => link !== undefined));
}

/** By the rules of the brief's own language: those of the machine must not matter. */
function capitalised(words: string, { analysis }: Desk): string {
  return words.charAt(0).toLocaleUpperCase(analysis.language) + words.slice(1);
}
