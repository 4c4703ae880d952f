import type { PhrasingContent } from 'mdast';
import { languageName } from '../../languages/language-names.ts';
import { fill } from '../../languages/strings.ts';
import type { Actor, Dispute, Source } from '../../model/analysis.generated.ts';
import { figureText, speaker } from '../wording.ts';
import { citationWords, claimEntry, factViews } from './claim-entry.ts';
import type { Desk, View } from './desk.ts';
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
import type { Ledger } from './ledger.ts';
import { sourceView } from './note-view.ts';

/** What a reviewer needs to defend the brief: every claim, account, source and actor, and what the rules still find. */
export function annexView(desk: Desk, ledger: Ledger): Record<string, View> {
  const { annex, headings } = desk.strings;
  const section = (heading: string, items: View[]): View => ({ heading: desk.text(heading), items });
  return {
    heading: desk.text(headings.annex),
    lead: desk.text(annex.lead),
    grades: desk.text(gradesLegend(desk)),
    claims: section(
      annex.claims,
      [...desk.claims.values()].map((claim) => claimEntry(desk, ledger, claim)),
    ),
    disputes: section(
      annex.disputes,
      [...desk.disputes.values()].map((dispute) => accountsView(desk, dispute)),
    ),
    sources: section(
      annex.sources,
      [...desk.sources.values()].map((source) => sourceEntry(desk, ledger, source)),
    ),
    actors: section(
      annex.actors,
      [...desk.actors.values()].map((actor) => actorEntry(desk, actor)),
    ),
    findings: section(annex.findings, findingViews(desk)),
    noFindings: desk.text(annex.noFindings),
    suppressions: section(annex.suppressions, suppressionViews(desk)),
  };
}

/** What the numbers of credibility mean that the ledger shows. */
function gradesLegend({ claims, sources, strings }: Desk): string | undefined {
  const meanings: Readonly<Record<string, string>> = strings.annex.credibilities;
  const citations = [...claims.values()].flatMap((claim) => claim.citations ?? []);
  const open = citations.filter(({ source }) => sources.has(source) && !sources.get(source)?.confidential);
  const used = Object.entries(meanings).filter(([number]) => open.some((one) => String(one.credibility) === number));
  const grades = used.map(([number, meaning]) => `${number} ${meaning}`).join(strings.join.item);
  return used.length === 0 ? undefined : fill(strings.annex.grades, { grades });
}

/** Competing accounts side by side, each with its sources. */
function accountsView(desk: Desk, dispute: Dispute): View {
  const { annex, dispute: words, join, status } = desk.strings;
  const accounts = dispute.accounts.flatMap((id) => desk.claims.get(id) ?? []);
  const hasFigures = accounts.some((claim) => claim.figure);
  const figureHead = hasFigures ? [words.figure] : [];
  const heads = [annex.claim, words.who, words.account, ...figureHead, annex.source, words.standing];
  return {
    matter: desk.text(dispute.matter),
    hasFigures,
    heads: heads.map((head) => desk.text(head)),
    accounts: accounts.map((claim) => ({
      number: phrasing(desk, [claimLink(desk, claim.id)]),
      who: desk.text(speaker(claim, desk.strings)),
      statement: annexProse(desk, claim.statement),
      figure: desk.text(claim.figure && figureText(claim.figure, desk.strings)),
      status: desk.text(claim.status && status[claim.status]),
      sources: claim.citations?.length
        ? desk.grafts.phrasing(() =>
            joined(
              (claim.citations ?? []).map((one) => citationWords(desk, one)),
              join.note,
            ),
          )
        : null,
    })),
    verdictHead: desk.text(words.verdict),
    verdict: annexProse(desk, dispute.verdict),
    incomparableHead: desk.text(words.incomparable),
    incomparable: (dispute.incomparable ?? []).map((pair) =>
      desk.grafts.phrasing(() =>
        joined(
          pair.map((id) => present([claimLink(desk, id)])),
          ' / ',
        ),
      ),
    ),
  };
}

/** A source with its reliability in words. Of a confidential one nothing but its public description, and what rests on it. */
function sourceEntry(desk: Desk, ledger: Ledger, source: Source): View {
  const { annex, join, sourceKind } = desk.strings;
  const { confidential, reliability, language } = source;
  const meaning = reliability && annex.reliabilities[reliability];
  const claims = ledger.claimsOn(source.id).map((id) => present([claimLink(desk, id)]));
  const places = ledger.placesOf(source.id);
  const own = confidential
    ? ([[annex.shown, annex.confidentialNote]] as const)
    : ([
        [annex.reliability, meaning ? fill(annex.grade, { grade: reliability, words: meaning }) : annex.notGraded],
        [annex.bias, source.biasNote],
        [annex.language, language && languageName(language)],
      ] as const);
  return {
    anchor: desk.text(sourceAnchor(desk, source.id)),
    number: desk.text(sourceLabel(desk, source.id)),
    kind: desk.text(confidential ? annex.confidential : sourceKind[source.kind]),
    source: sourceView(desk, source),
    id: desk.text(shownId(desk, source.id)),
    facts: factViews(desk, [
      ...own,
      [annex.usedBy, claims.length + places.length > 0 ? joined(claims, join.item) : annex.noSource],
      [annex.directly, joined(places, join.note)],
    ]),
  };
}

function actorEntry(desk: Desk, actor: Actor): View {
  const { annex, join } = desk.strings;
  const others = (actor.distinctFrom ?? []).flatMap((id) => {
    const other = desk.actors.get(id);
    return other ? [[link(other.name, `#${actorAnchor(desk, id)}`)]] : [];
  });
  const claims = [...desk.claims.values()].filter((claim) => claim.actors?.includes(actor.id));
  return {
    anchor: desk.text(actorAnchor(desk, actor.id)),
    name: desk.text(actor.name),
    nativeName: desk.foreign(actor.nativeName),
    acronym: desk.text(actor.acronym),
    description: desk.text(actor.description),
    facts: factViews(desk, [
      [annex.distinctFrom, joined(others, join.item)],
      [
        annex.usedBy,
        joined(
          claims.map(({ id }) => present([claimLink(desk, id)])),
          join.item,
        ),
      ],
    ]),
  };
}

function phrasing(desk: Desk, nodes: readonly (PhrasingContent | undefined)[]): View {
  return desk.grafts.phrasing(() => present(nodes));
}

function present(nodes: readonly (PhrasingContent | undefined)[]): PhrasingContent[] {
  return nodes.filter((node) => node !== undefined);
}
