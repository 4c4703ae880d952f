import type { FootnoteReference } from 'mdast';
import { visit } from 'unist-util-visit';
import { type IdKind, nearest, quoted } from '../../model/index.ts';
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
    for (const { text, notes, hasOpenNote } of context.citingTexts()) {
      // Every note that the tree could hold is seen here too; so where all of these resolve, nothing needs parsing.
      if (!hasOpenNote && notes.every(({ id }) => isNote(context, id))) continue;
      const dangling: FootnoteReference[] = [];
      visit(context.prose(text), 'footnoteReference', (note) => {
        if (!isNote(context, note.label ?? note.identifier)) dangling.push(note);
      });
      for (const note of dangling) yield unresolvedNote(context, text.pointer, note);
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

function unresolvedNote(context: RuleContext, pointer: string, note: FootnoteReference): RuleFault {
  const id = note.label ?? note.identifier;
  const [start, end] = [note.position?.start.offset, note.position?.end.offset];
  const place = { pointer, ...(start === undefined || end === undefined ? {} : { range: { start, end } }) };
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
  return meant === undefined ? {} : { hint: `Did you mean ${quoted(meant)}?` };
}
