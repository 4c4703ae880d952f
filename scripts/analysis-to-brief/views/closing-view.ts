import { fill } from '../../languages/strings.ts';
import type { Recommendation, Scenario } from '../../model/analysis.generated.ts';
import { dateText, likelihoodText } from '../wording.ts';
import type { Desk, View } from './desk.ts';
import { disputeView } from './dispute-view.ts';

/** Everything but the header and the questions; a section without items leaves no heading. */
export function closingView(desk: Desk): Record<string, View> {
  const { analysis } = desk;
  const { headings } = desk.strings;
  const section = (heading: string, items: View[]): View => ({ heading: desk.text(heading), items });
  const links = (list: { title: string; url: string }[] | undefined) =>
    (list ?? []).map(({ title, url }) => ({ title: desk.text(title), url: desk.text(url) }));
  return {
    corrections: section(headings.corrections, correctionViews(desk)),
    recommendations: section(headings.recommendations, recommendationViews(desk)),
    disputes: section(headings.disputes, unplacedDisputes(desk)),
    scenarios: section(
      headings.scenarios,
      (analysis.scenarios ?? []).map((scenario) => scenarioView(desk, scenario)),
    ),
    glossary: section(
      headings.glossary,
      (analysis.glossary ?? []).map(({ term, meaning }) => ({ term: desk.text(term), meaning: desk.inline(meaning) })),
    ),
    furtherReading: section(headings.furtherReading, links(analysis.furtherReading)),
    related: section(headings.related, links(analysis.related)),
  };
}

function correctionViews(desk: Desk): View[] {
  return (desk.analysis.corrections ?? []).map(({ date, kind, note }) => ({
    kind: desk.text(desk.strings.correction[kind]),
    date: desk.text(dateText(date, desk.strings)),
    note: desk.inline(note),
  }));
}

/** Disputes that no comparison in an answer shows already. */
function unplacedDisputes(desk: Desk): View[] {
  const placed = new Set<string>();
  for (const { answer } of desk.analysis.questions) {
    for (const block of typeof answer === 'string' ? [] : answer) {
      if (typeof block !== 'string' && block.type === 'comparison') placed.add(block.dispute);
    }
  }
  return (desk.analysis.disputes ?? [])
    .filter(({ id }) => !placed.has(id))
    .map((dispute) => disputeView(desk, dispute));
}

function recommendationViews(desk: Desk): View[] {
  const byAddressee = new Map<string | undefined, Recommendation[]>();
  for (const recommendation of desk.analysis.recommendations ?? []) {
    const list = byAddressee.get(recommendation.addressee) ?? [];
    byAddressee.set(recommendation.addressee, [...list, recommendation]);
  }
  // What is addressed to nobody has no heading of its own, so it comes before those that have one.
  const groups = [...byAddressee].sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined));
  return groups.map(([id, list]) => {
    const actor = id === undefined ? undefined : desk.actors.get(id)?.name;
    return {
      addressee: desk.text(actor && fill(desk.strings.recommendation.to, { actor })),
      recommendations: list.map((recommendation) => recommendationView(desk, recommendation)),
    };
  });
}

function recommendationView(desk: Desk, recommendation: Recommendation): View {
  const words = desk.strings.recommendation;
  const details = [
    words.modality[recommendation.modality],
    words.strength[recommendation.strength],
    words.horizon[recommendation.horizon],
    recommendation.condition && fill(words.onCondition, { condition: recommendation.condition }),
  ];
  return {
    against: recommendation.direction === 'against' ? desk.text(words.against) : null,
    action: desk.text(recommendation.action),
    details: desk.text(details.filter(Boolean).join(desk.strings.join.note)),
    justification: desk.text(recommendation.justification),
    notes: desk.notes(recommendation.basedOn),
  };
}

function scenarioView(desk: Desk, scenario: Scenario): View {
  const words = desk.strings.scenario;
  const { likelihood, horizon, against } = scenario;
  const facts = [
    likelihood !== undefined && { head: words.likelihood, value: likelihoodText(likelihood, desk.strings) },
    horizon !== undefined && { head: words.horizon, value: horizon },
    against !== undefined && { head: words.against, value: against },
  ].filter((fact) => fact !== false);
  return {
    trigger: desk.text(scenario.trigger),
    steps: scenario.steps.map((step) => desk.text(step)),
    facts: facts.map(({ head, value }) => ({ head: desk.text(head), value: desk.text(value) })),
  };
}
