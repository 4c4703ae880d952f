import type { PhrasingContent } from 'mdast';
import { fill } from '../../languages/index.ts';
import type { Actor, Dispute, Source } from '../../model/index.ts';
import type { View } from '../templates/index.ts';
import { figureText, speaker } from '../wording.ts';
import type { Backlinks } from './backlinks.ts';
import { citationWords, claimEntry, factViews } from './claim-entry.ts';
import {
  actorAnchor,
  annexProse,
  claimLink,
  joined,
  link,
  shownId,
  sourceAnchor,
  sourceLabel,
} from './evidence-links.ts';
import { findingViews, suppressionViews } from './finding-view.ts';
import { sourceView } from './note-view.ts';
import type { ViewContext } from './view-context.ts';

/** What a reviewer needs to defend the brief: every claim, account, source and actor, and what the rules still find. */
export function annexView(context: ViewContext, backlinks: Backlinks): Record<string, View> {
  const { annex, headings } = context.strings;
  const section = (heading: string, items: View[]): View => ({ heading: context.text(heading), items });
  return {
    heading: context.text(headings.annex),
    lead: context.text(annex.lead),
    grades: context.text(gradesLegend(context)),
    claims: section(
      annex.claims,
      [...context.claims.values()].map((claim) => claimEntry(context, backlinks, claim)),
    ),
    disputes: section(
      annex.disputes,
      [...context.disputes.values()].map((dispute) => accountsView(context, dispute)),
    ),
    sources: section(
      annex.sources,
      [...context.sources.values()].map((source) => sourceEntry(context, backlinks, source)),
    ),
    actors: section(
      annex.actors,
      [...context.actors.values()].map((actor) => actorEntry(context, actor)),
    ),
    findings: section(annex.findings, findingViews(context)),
    noFindings: context.text(annex.noFindings),
    suppressions: section(annex.suppressions, suppressionViews(context)),
  };
}

/** What the numbers of credibility mean that the backlinks shows. */
function gradesLegend({ claims, sources, strings }: ViewContext): string | undefined {
  const meanings: Readonly<Record<string, string>> = strings.annex.credibilities;
  const citations = [...claims.values()].flatMap((claim) => claim.citations ?? []);
  const open = citations.filter(({ source }) => sources.has(source) && !sources.get(source)?.confidential);
  const used = Object.entries(meanings).filter(([number]) => open.some((one) => String(one.credibility) === number));
  const grades = used.map(([number, meaning]) => `${number} ${meaning}`).join(strings.join.item);
  return used.length === 0 ? undefined : fill(strings.annex.grades, { grades });
}

/** Competing accounts side by side, each with its sources. */
function accountsView(context: ViewContext, dispute: Dispute): View {
  const { annex, dispute: words, join, status } = context.strings;
  const accounts = dispute.accounts.flatMap((id) => context.claims.get(id) ?? []);
  const hasFigures = accounts.some((claim) => claim.figure);
  const figureHead = hasFigures ? [words.figure] : [];
  const heads = [annex.claim, words.who, words.account, ...figureHead, annex.source, words.standing];
  return {
    matter: context.text(dispute.matter),
    hasFigures,
    heads: heads.map((head) => context.text(head)),
    accounts: accounts.map((claim) => ({
      number: phrasing(context, [claimLink(context, claim.id)]),
      who: context.text(speaker(claim, context.strings)),
      statement: annexProse(context, claim.statement),
      figure: context.text(claim.figure && figureText(claim.figure, context.strings)),
      status: context.text(claim.status && status[claim.status]),
      sources: claim.citations?.length
        ? context.grafts.phrasing(() =>
            joined(
              (claim.citations ?? []).map((one) => citationWords(context, one)),
              join.note,
            ),
          )
        : null,
    })),
    verdictHead: context.text(words.verdict),
    verdict: annexProse(context, dispute.verdict),
    incomparableHead: context.text(words.incomparable),
    incomparable: (dispute.incomparable ?? []).map((pair) =>
      context.grafts.phrasing(() =>
        joined(
          pair.map((id) => present([claimLink(context, id)])),
          ' / ',
        ),
      ),
    ),
  };
}

/** A source with its reliability in words. Of a confidential one nothing but its public description, and what rests on it. */
function sourceEntry(context: ViewContext, backlinks: Backlinks, source: Source): View {
  const { annex, join, sourceKind } = context.strings;
  const { confidential, reliability, language } = source;
  const meaning = reliability && annex.reliabilities[reliability];
  const claims = backlinks.claimsOn(source.id).map((id) => present([claimLink(context, id)]));
  const places = backlinks.placesOf(source.id);
  const own = confidential
    ? ([[annex.shown, annex.confidentialNote]] as const)
    : ([
        [annex.reliability, meaning ? fill(annex.grade, { grade: reliability, words: meaning }) : annex.notGraded],
        [annex.bias, source.biasNote],
        [annex.language, language && context.brief.languages.nameOf(language)],
      ] as const);
  return {
    anchor: context.text(sourceAnchor(context, source.id)),
    number: context.text(sourceLabel(context, source.id)),
    kind: context.text(confidential ? annex.confidential : sourceKind[source.kind]),
    source: sourceView(context, source),
    id: context.text(shownId(context, source.id)),
    facts: factViews(context, [
      ...own,
      [annex.usedBy, claims.length + places.length > 0 ? joined(claims, join.item) : annex.noSource],
      [annex.directly, joined(places, join.note)],
    ]),
  };
}

function actorEntry(context: ViewContext, actor: Actor): View {
  const { annex, join } = context.strings;
  const others = (actor.distinctFrom ?? []).flatMap((id) => {
    const other = context.actors.get(id);
    return other ? [[link(other.name, `#${actorAnchor(context, id)}`)]] : [];
  });
  const claims = [...context.claims.values()].filter((claim) => claim.actors?.includes(actor.id));
  return {
    anchor: context.text(actorAnchor(context, actor.id)),
    name: context.text(actor.name),
    nativeName: context.foreign(actor.nativeName),
    acronym: context.text(actor.acronym),
    description: context.text(actor.description),
    facts: factViews(context, [
      [annex.distinctFrom, joined(others, join.item)],
      [
        annex.usedBy,
        joined(
          claims.map(({ id }) => present([claimLink(context, id)])),
          join.item,
        ),
      ],
    ]),
  };
}

function phrasing(context: ViewContext, nodes: readonly (PhrasingContent | undefined)[]): View {
  return context.grafts.phrasing(() => present(nodes));
}

function present(nodes: readonly (PhrasingContent | undefined)[]): PhrasingContent[] {
  return nodes.filter((node) => node !== undefined);
}
