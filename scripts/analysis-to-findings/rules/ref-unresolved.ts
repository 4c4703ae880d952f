import { type IdKind, type Note, nearest, quoted } from '../../model/index.ts';
import { confidentialIds } from '../../secrets/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { Reference, RuleContext } from '../rule-context/index.ts';

const names: Partial<Record<IdKind, string>> = {
  questions: 'a question',
  sources: 'a source',
  claims: 'a claim',
  disputes: 'a dispute',
  actors: 'an actor',
  places: 'a place',
};
const noteKinds = ['claims', 'sources'] as const;
/** Most ids that a hint lists. */
const mostOffered = 8;

export const refUnresolved: Rule = {
  id: 'ref-unresolved',
  level: 'error',
  firm: true,
  wants:
    'Every id that something refers to belongs to a claim, source, actor, place, dispute or question of the analysis.',
  why: 'A reference to nothing leaves a statement without its ground, and a reader without the note.',
  *check(context) {
    for (const reference of context.references()) {
      if (reference.target === undefined) yield unresolved(context, reference.found);
    }
    for (const { text, notes } of context.citingTexts()) {
      for (const note of notes) {
        if (!isNote(context, note.id)) yield unresolvedNote(context, text.pointer, note);
      }
    }
  },
};

function isNote(context: RuleContext, id: string): boolean {
  return noteKinds.some((kind) => context.ids(kind).has(id));
}

function unresolved(context: RuleContext, { pointer, value: id, field: { kind } }: Reference['found']): RuleFault {
  const name = names[kind] ?? kind;
  if (mayHint(context, id)) return { pointer, message: `this is not the id of ${name}` };
  const message = `${quoted(id)} is not the id of ${name}`;
  return { pointer, message, ...offer(context, id, [kind]) };
}

function unresolvedNote(context: RuleContext, pointer: string, { id, index, end }: Note): RuleFault {
  const place = { pointer, range: { start: index, end } };
  if (mayHint(context, id)) return { ...place, message: 'this note cites no claim and no source' };
  const message = `the note ${quoted(`[^${id}]`)} cites no claim and no source`;
  return { ...place, message, ...offer(context, id, noteKinds) };
}

/** Whether a wrong id, if repeated, could give away the id of a confidential source. */
function mayHint(context: RuleContext, id: string): boolean {
  return context.isSecret(id) || nearest(id, confidentialIds(context.analysis)) !== undefined;
}

function offer(context: RuleContext, id: string, kinds: readonly IdKind[]): { hint?: string } {
  const secret = new Set(confidentialIds(context.analysis));
  const known = kinds.flatMap((kind) => [...context.ids(kind).keys()]).filter((other) => !secret.has(other));
  const meant = nearest(id, known);
  if (meant !== undefined) return { hint: `Did you mean ${quoted(meant)}?` };
  const shown = known.filter((other) => !context.isSecret(other)).slice(0, mostOffered);
  const more = known.length - shown.length;
  if (shown.length === 0) return {};
  return { hint: `There are ${shown.map(quoted).join(', ')}${more > 0 ? ` and ${more} more` : ''}.` };
}
