import type { PhrasingContent, Text } from 'mdast';
import { fill, type Strings } from '../../languages/strings.ts';
import type { Citation, Claim, Figure, Relation, When } from '../../model/analysis.generated.ts';
import { scaleOf } from '../../model/likelihoods.ts';
import { bandOf } from '../../model/vocabularies.ts';
import { foldSpace } from '../../model/words/fold-space.ts';
import { bandWords, dateText, figureText, likelihoodText, whenText } from '../wording.ts';
import type { Desk, View } from './desk.ts';
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
import type { Ledger } from './ledger.ts';

/** One line of an entry: its head, and what it says; lines without anything to say are left out. */
export type Fact = readonly [head: string, says: PhrasingContent[] | string | undefined];

/** Facts as templates get them. */
export function factViews(desk: Desk, facts: readonly Fact[]): View[] {
  return facts.flatMap(([head, says]) => {
    if (says === undefined || says.length === 0) return [];
    const value = typeof says === 'string' ? desk.text(says) : desk.grafts.phrasing(() => structuredClone(says));
    return { head: desk.text(head), value };
  });
}

/** A claim with all that is known of it, and links to what it rests on, bears on and is cited by. */
export function claimEntry(desk: Desk, ledger: Ledger, claim: Claim): View {
  return {
    anchor: desk.text(claimAnchor(desk, claim.id)),
    number: desk.text(claimLabel(desk, claim.id)),
    kind: desk.text(desk.strings.kind[claim.kind]),
    status: desk.text(claim.status && desk.strings.status[claim.status]),
    statement: annexProse(desk, claim.statement),
    id: desk.text(shownId(desk, claim.id)),
    facts: factViews(desk, [...standingFacts(desk, claim), ...evidenceFacts(desk, ledger, claim)]),
  };
}

function standingFacts(desk: Desk, claim: Claim): Fact[] {
  const { strings } = desk;
  const head = strings.annex;
  const { confidence, likelihood, when } = claim;
  const basis = confidence && fill(strings.basis, { basis: confidence.basis });
  return [
    [head.attributedTo, claim.attributedTo],
    [head.figure, claim.figure && figureWords(claim.figure, strings)],
    [head.asOf, claim.asOf && dateText(claim.asOf, strings)],
    [head.when, when && momentWords(when, desk)],
    [head.place, claim.place && desk.places.get(claim.place)?.name],
    [head.confidence, confidence && `${strings.confidence[confidence.level]}. ${basis}`],
    [head.likelihood, likelihood === undefined ? undefined : likelihoodWords(desk, likelihood)],
    [head.horizon, claim.horizon],
    [head.condition, claim.condition],
  ];
}

/** A figure, and the words of its source where the figure's text does not hold them. */
function figureWords(figure: Figure, strings: Strings): string {
  const text = figureText(figure, strings);
  const quoted = figure.verbatim && fill(strings.bounds.quoted, { words: figure.verbatim });
  return quoted && !text.includes(quoted) ? `${text}${strings.join.note}${quoted}` : text;
}

/** The author's words for a time, and the dates that they stand for. */
function momentWords({ text, ...when }: When, { strings }: Desk): string {
  const dates = whenText(when, strings);
  return text && !isSame(text, dates) ? `${text} (${dates})` : dates;
}

/** Whether an author's words are the dates themselves, or the same figures with other signs between them: 2015-2017. */
function isSame(text: string, dates: string): boolean {
  const figures = (words: string) => words.replace(/\P{Nd}+/gu, ' ').trim();
  return text === dates || (!/\p{L}/u.test(text) && figures(text) === figures(dates));
}

function likelihoodWords({ analysis, strings }: Desk, likelihood: NonNullable<Claim['likelihood']>): string {
  const text = likelihoodText(likelihood, strings);
  const band = typeof likelihood === 'string' ? bandOf(scaleOf(analysis), likelihood) : undefined;
  return band ? `${text} (${bandWords(band, strings)})` : text;
}

function evidenceFacts(desk: Desk, ledger: Ledger, claim: Claim): Fact[] {
  const { annex, join } = desk.strings;
  const citations = (claim.citations ?? []).map((citation) => citationWords(desk, citation));
  const actors = (claim.actors ?? []).flatMap((id) => {
    const actor = desk.actors.get(id);
    return actor ? [[link(actor.name, `#${actorAnchor(desk, id)}`)]] : [];
  });
  const relations = [
    ...relationWords(desk, annex.relation, claim.relations ?? []),
    ...relationWords(desk, annex.inverse, ledger.relationsTo(claim)),
  ];
  const places = ledger.placesOf(claim.id);
  return [
    [annex.actorsOf, joined(actors, join.item)],
    [annex.source, citations.length > 0 ? inLines(citations, join.note) : annex.noSource],
    [annex.relations, joined(relations, join.note)],
    [annex.citedIn, places.length > 0 ? joined(places, join.note) : annex.notCited],
  ];
}

/** Relations by their type: `supports C7, C32`. */
function relationWords(
  desk: Desk,
  phrases: Readonly<Record<Relation['type'], string>>,
  relations: readonly Relation[],
): PhrasingContent[][] {
  const byType = new Map<Relation['type'], PhrasingContent[][]>();
  for (const { type, claim } of relations) {
    const target = claimLink(desk, claim);
    if (target) byType.set(type, [...(byType.get(type) ?? []), [target]]);
  }
  return [...byType].map(([type, targets]) => [
    { type: 'text', value: `${phrases[type]} ` },
    ...joined(targets, desk.strings.join.item),
  ]);
}

/** A source of a claim: number, grade, name and place in it. Of a confidential one, nothing but its public description. */
export function citationWords(desk: Desk, citation: Citation): PhrasingContent[] {
  const source = desk.sources.get(citation.source);
  const number = sourceLink(desk, citation.source);
  if (!source || !number) return [];
  const { annex, confidentialSource, join, sourceKind } = desk.strings;
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
