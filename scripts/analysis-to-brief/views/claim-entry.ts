import type { PhrasingContent, Text } from 'mdast';
import { fill, type Strings } from '../../languages/index.ts';
import {
  asSeen,
  bandOf,
  type Citation,
  type Claim,
  type Figure,
  foldSpace,
  type Relation,
  scaleOf,
  type When,
} from '../../model/index.ts';
import type { View } from '../templates/index.ts';
import { bandWords, dateText, figureText, likelihoodText, whenText } from '../wording.ts';
import type { Backlinks } from './backlinks.ts';
import {
  actorAnchor,
  annexProse,
  claimAnchor,
  claimLabel,
  claimLink,
  inLines,
  joined,
  link,
  shownId,
  sourceLink,
} from './evidence-links.ts';
import type { ViewContext } from './view-context.ts';

/** One line of an entry: its head, and what it says; lines without anything to say are left out. */
export type Fact = readonly [head: string, says: PhrasingContent[] | string | undefined];

/** Facts as templates get them. */
export function factViews(context: ViewContext, facts: readonly Fact[]): View[] {
  return facts.flatMap(([head, says]) => {
    if (says === undefined || says.length === 0) return [];
    const value = typeof says === 'string' ? context.text(says) : context.grafts.phrasing(() => structuredClone(says));
    return { head: context.text(head), value };
  });
}

/** A claim with all that is known of it, and links to what it rests on, bears on and is cited by. */
export function claimEntry(context: ViewContext, backlinks: Backlinks, claim: Claim): View {
  return {
    anchor: context.text(claimAnchor(context, claim.id)),
    number: context.text(claimLabel(context, claim.id)),
    kind: context.text(context.strings.kind[claim.kind]),
    status: context.text(claim.status && context.strings.status[claim.status]),
    statement: annexProse(context, claim.statement),
    id: context.text(shownId(context, claim.id)),
    facts: factViews(context, [...standingFacts(context, claim), ...evidenceFacts(context, backlinks, claim)]),
  };
}

function standingFacts(context: ViewContext, claim: Claim): Fact[] {
  const { strings } = context;
  const head = strings.annex;
  const { confidence, likelihood, when } = claim;
  const basis = confidence && fill(strings.basis, { basis: confidence.basis });
  return [
    [head.attributedTo, claim.attributedTo],
    [head.figure, claim.figure && figureWords(claim.figure, strings)],
    [head.asOf, claim.asOf && dateText(claim.asOf, strings)],
    [head.when, when && momentWords(when, context)],
    [head.place, claim.place && context.places.get(claim.place)?.name],
    [head.confidence, confidence && `${strings.confidence[confidence.level]}. ${basis}`],
    [head.likelihood, likelihood === undefined ? undefined : likelihoodWords(context, likelihood)],
    [head.horizon, claim.horizon],
    [head.condition, claim.condition],
  ];
}

/** A figure, and the words of its source where the figure's text does not hold them. */
function figureWords(figure: Figure, strings: Strings): string {
  const text = figureText(figure, strings);
  const quoted = figure.verbatim && fill(strings.bounds.quoted, { words: figure.verbatim });
  return quoted && !asSeen(text).includes(asSeen(quoted)) ? `${text}${strings.join.note}${quoted}` : text;
}

/** The author's words for a time, and the dates that they stand for. */
function momentWords({ text, ...when }: When, { strings }: ViewContext): string {
  const dates = whenText(when, strings);
  return text && !isSame(text, dates) ? `${text} (${dates})` : dates;
}

/** Whether an author's words are the dates themselves, or the same figures with other signs between them: 2015-2017. */
function isSame(text: string, dates: string): boolean {
  const figures = (words: string) => words.replace(/\P{Nd}+/gu, ' ').trim();
  return text === dates || (!/\p{L}/u.test(text) && figures(text) === figures(dates));
}

function likelihoodWords({ analysis, strings }: ViewContext, likelihood: NonNullable<Claim['likelihood']>): string {
  const text = likelihoodText(likelihood, strings);
  const band = typeof likelihood === 'string' ? bandOf(scaleOf(analysis), likelihood) : undefined;
  return band ? `${text} (${bandWords(band, strings)})` : text;
}

function evidenceFacts(context: ViewContext, backlinks: Backlinks, claim: Claim): Fact[] {
  const { annex, join } = context.strings;
  const citations = (claim.citations ?? []).map((citation) => citationWords(context, citation));
  const actors = (claim.actors ?? []).flatMap((id) => {
    const actor = context.actors.get(id);
    return actor ? [[link(actor.name, `#${actorAnchor(context, id)}`)]] : [];
  });
  const relations = [
    ...relationWords(context, annex.relation, claim.relations ?? []),
    ...relationWords(context, annex.inverse, backlinks.relationsTo(claim)),
  ];
  const places = backlinks.placesOf(claim.id);
  return [
    [annex.actorsOf, joined(actors, join.item)],
    [annex.source, citations.length > 0 ? inLines(citations, join.note) : annex.noSource],
    [annex.relations, joined(relations, join.note)],
    [annex.citedIn, places.length > 0 ? joined(places, join.note) : annex.notCited],
  ];
}

/** Relations by their type: `supports C7, C32`. */
function relationWords(
  context: ViewContext,
  phrases: Readonly<Record<Relation['type'], string>>,
  relations: readonly Relation[],
): PhrasingContent[][] {
  const byType = new Map<Relation['type'], PhrasingContent[][]>();
  for (const { type, claim } of relations) {
    const target = claimLink(context, claim);
    if (target) byType.set(type, [...(byType.get(type) ?? []), [target]]);
  }
  return [...byType].map(([type, targets]) => [
    { type: 'text', value: `${phrases[type]} ` },
    ...joined(targets, context.strings.join.item),
  ]);
}

/** A source of a claim: number, grade, name and place in it. Of a confidential one, nothing but its public description. */
export function citationWords(context: ViewContext, citation: Citation): PhrasingContent[] {
  const source = context.sources.get(citation.source);
  const number = sourceLink(context, citation.source);
  if (!source || !number) return [];
  const { annex, confidentialSource, join, sourceKind } = context.strings;
  if (source.confidential) return [number, plain(` ${foldSpace(source.publicDescription ?? confidentialSource)}`)];
  const letters = gradeOf(source.reliability, citation.credibility);
  const grade = letters === undefined ? annex.notGraded : fill(annex.graded, { grade: letters });
  const name = source.publisher ?? source.author ?? source.title ?? sourceKind[source.kind];
  const details = [name, citation.descriptor, citation.locator].filter(Boolean).join(join.item);
  return [number, plain(' ('), { type: 'strong', children: [plain(grade)] }, plain(`) ${foldSpace(details)}`)];
}

/** The Admiralty grade of a piece of information, such as B2; one half alone where the other is not given. */
export function gradeOf(reliability: string | undefined, credibility: number | undefined): string | undefined {
  return reliability === undefined && credibility === undefined
    ? undefined
    : `${reliability ?? ''}${credibility ?? ''}`;
}

function plain(value: string): Text {
  return { type: 'text', value };
}
