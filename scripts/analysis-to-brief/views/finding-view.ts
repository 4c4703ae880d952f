import type { PhrasingContent } from 'mdast';
import { fill } from '../../languages/index.ts';
import { foldSpace } from '../../model/index.ts';
import type { Graft, View } from '../templates/index.ts';
import { dateText, withStop } from '../wording.ts';
import { claimLink, link, sourceLink } from './evidence-links.ts';
import type { ViewContext } from './view-context.ts';

/** What the rules find in the analysis and nobody has accepted. */
export function findingViews(context: ViewContext): View[] {
  return context.brief.findings.map(({ ruleId, severity, message, pointer, hint }) => ({
    severity: context.text(context.strings.annex.severity[severity]),
    rule: context.text(ruleId),
    place: place(context, pointer),
    pointer: context.text(pointer || '/'),
    message: sentence(context, message),
    hint: hint === undefined ? null : sentence(context, hint),
  }));
}

/** Findings that somebody accepts, and why. The last day is told as it is written: no output depends on today. */
export function suppressionViews(context: ViewContext): View[] {
  return context.brief.suppressed.map(({ finding, suppression }) => {
    const { reason, by, expires } = suppression;
    const date = dateText(expires, context.strings);
    return {
      rule: context.text(finding.ruleId),
      place: place(context, finding.pointer),
      pointer: context.text(finding.pointer || '/'),
      message: sentence(context, finding.message),
      accepted: context.text(fill(context.strings.annex.accepted, { reason: withStop(reason), by, date })),
    };
  });
}

/** The claim, source or question that a pointer leads to or into. */
function place(context: ViewContext, pointer: string): Graft | null {
  const [, kind, index] = pointer.split('/');
  const { claims = [], sources = [], questions } = context.analysis;
  const thing = { claims, sources, questions }[kind as 'claims' | 'sources' | 'questions']?.[Number(index)];
  if (!thing) return null;
  const target =
    'question' in thing
      ? link(thing.question, `#${thing.id}`)
      : kind === 'claims'
        ? claimLink(context, thing.id)
        : sourceLink(context, thing.id);
  return target ? context.grafts.phrasing(() => [structuredClone(target)]) : null;
}

/** A message; what stands between backquotes in it is code. */
function sentence(context: ViewContext, message: string): Graft {
  const parts = foldSpace(message).split(/`([^`]+)`/);
  return context.grafts.phrasing(() =>
    parts.flatMap((value, index): PhrasingContent[] => {
      if (index % 2 === 1) return [{ type: 'inlineCode', value }];
      return value === '' ? [] : [{ type: 'text', value }];
    }),
  );
}
