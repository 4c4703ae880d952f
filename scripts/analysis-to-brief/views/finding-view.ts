import type { PhrasingContent } from 'mdast';
import { fill } from '../../languages/strings.ts';
import { foldSpace } from '../../model/words/fold-space.ts';
import type { Graft } from '../templates/graft.ts';
import { dateText, withStop } from '../wording.ts';
import type { Desk, View } from './desk.ts';
import { claimLink, link, sourceLink } from './evidence-links.ts';

/** What the rules find in the analysis and nobody has accepted. */
export function findingViews(desk: Desk): View[] {
  return desk.context.findings.map(({ ruleId, severity, message, pointer, hint }) => ({
    severity: desk.text(desk.strings.annex.severity[severity]),
    rule: desk.text(ruleId),
    place: place(desk, pointer),
    pointer: desk.text(pointer || '/'),
    message: sentence(desk, message),
    hint: hint === undefined ? null : sentence(desk, hint),
  }));
}

/** Findings that somebody accepts, and why. The last day is told as it is written: no output depends on today. */
export function suppressionViews(desk: Desk): View[] {
  return desk.context.suppressed.map(({ finding, suppression }) => {
    const { reason, by, expires } = suppression;
    const date = dateText(expires, desk.strings);
    return {
      rule: desk.text(finding.ruleId),
      place: place(desk, finding.pointer),
      pointer: desk.text(finding.pointer || '/'),
      message: sentence(desk, finding.message),
      accepted: desk.text(fill(desk.strings.annex.accepted, { reason: withStop(reason), by, date })),
    };
  });
}

/** The claim, source or question that a pointer leads to or into. */
function place(desk: Desk, pointer: string): Graft | null {
  const [, kind, index] = pointer.split('/');
  const { claims = [], sources = [], questions } = desk.analysis;
  const thing = { claims, sources, questions }[kind as 'claims' | 'sources' | 'questions']?.[Number(index)];
  if (!thing) return null;
  const target =
    'question' in thing
      ? link(thing.question, `#${thing.id}`)
      : kind === 'claims'
        ? claimLink(desk, thing.id)
        : sourceLink(desk, thing.id);
  return target ? desk.grafts.phrasing(() => [structuredClone(target)]) : null;
}

/** A message; what stands between backquotes in it is code. */
function sentence(desk: Desk, message: string): Graft {
  const parts = foldSpace(message).split(/`([^`]+)`/);
  return desk.grafts.phrasing(() =>
    parts.flatMap((value, index): PhrasingContent[] => {
      if (index % 2 === 1) return [{ type: 'inlineCode', value }];
      return value === '' ? [] : [{ type: 'text', value }];
    }),
  );
}
