import { fill } from '../../languages/index.ts';
import { blocksIn, type Recommendation, type Scenario } from '../../model/index.ts';
import type { View } from '../templates/index.ts';
import { dateText, likelihoodText } from '../wording.ts';
import { disputeView } from './dispute-view.ts';
import type { ViewContext } from './view-context.ts';

/** Everything but the header and the questions; a section without items leaves no heading. */
export function closingView(context: ViewContext): Record<string, View> {
  const { analysis } = context;
  const { headings } = context.strings;
  const section = (heading: string, items: View[]): View => ({ heading: context.text(heading), items });
  const links = (list: { title: string; url: string }[] | undefined) =>
    (list ?? []).map(({ title, url }) => ({ title: context.text(title), url: context.text(url) }));
  return {
    corrections: section(headings.corrections, correctionViews(context)),
    recommendations: section(headings.recommendations, recommendationViews(context)),
    disputes: section(headings.disputes, unplacedDisputes(context)),
    scenarios: section(
      headings.scenarios,
      (analysis.scenarios ?? []).map((scenario) => scenarioView(context, scenario)),
    ),
    glossary: section(
      headings.glossary,
      (analysis.glossary ?? []).map(({ term, meaning }) => ({
        term: context.text(term),
        meaning: context.inline(meaning),
      })),
    ),
    furtherReading: section(headings.furtherReading, links(analysis.furtherReading)),
    related: section(headings.related, links(analysis.related)),
  };
}

function correctionViews(context: ViewContext): View[] {
  return (context.analysis.corrections ?? []).map(({ date, kind, note }) => ({
    kind: context.text(context.strings.correction[kind]),
    date: context.text(dateText(date, context.strings)),
    note: context.inline(note),
  }));
}

/** Disputes that no comparison in an answer shows already. */
function unplacedDisputes(context: ViewContext): View[] {
  const placed = new Set<string>();
  for (const block of context.analysis.questions.flatMap(blocksIn)) {
    if (typeof block !== 'string' && block.type === 'comparison') placed.add(block.dispute);
  }
  return (context.analysis.disputes ?? [])
    .filter(({ id }) => !placed.has(id))
    .map((dispute) => disputeView(context, dispute));
}

function recommendationViews(context: ViewContext): View[] {
  const byAddressee = new Map<string | undefined, Recommendation[]>();
  for (const recommendation of context.analysis.recommendations ?? []) {
    const list = byAddressee.get(recommendation.addressee) ?? [];
    byAddressee.set(recommendation.addressee, [...list, recommendation]);
  }
  // What is addressed to nobody has no heading of its own, so it comes before those that have one.
  const groups = [...byAddressee].sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined));
  return groups.map(([id, list]) => {
    const actor = id === undefined ? undefined : context.actors.get(id)?.name;
    return {
      addressee: context.text(actor && fill(context.strings.recommendation.to, { actor })),
      recommendations: list.map((recommendation) => recommendationView(context, recommendation)),
    };
  });
}

function recommendationView(context: ViewContext, recommendation: Recommendation): View {
  const words = context.strings.recommendation;
  const details = [
    words.modality[recommendation.modality],
    words.strength[recommendation.strength],
    words.horizon[recommendation.horizon],
    recommendation.condition && fill(words.onCondition, { condition: recommendation.condition }),
  ];
  return {
    against: recommendation.direction === 'against' ? context.text(words.against) : null,
    action: context.text(recommendation.action),
    details: context.text(details.filter(Boolean).join(context.strings.join.note)),
    justification: context.text(recommendation.justification),
    notes: context.notes(recommendation.basedOn),
  };
}

function scenarioView(context: ViewContext, scenario: Scenario): View {
  const words = context.strings.scenario;
  const { likelihood, horizon, against } = scenario;
  const facts = [
    likelihood !== undefined && { head: words.likelihood, value: likelihoodText(likelihood, context.strings) },
    horizon !== undefined && { head: words.horizon, value: horizon },
    against !== undefined && { head: words.against, value: against },
  ].filter((fact) => fact !== false);
  return {
    trigger: context.text(scenario.trigger),
    steps: scenario.steps.map((step) => context.text(step)),
    facts: facts.map(({ head, value }) => ({ head: context.text(head), value: context.text(value) })),
  };
}
