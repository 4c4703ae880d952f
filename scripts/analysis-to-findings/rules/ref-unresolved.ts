import type { FootnoteReference } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../model/words/nearest.ts';
import { quoted } from '../../model/words/quoted.ts';
import { confidentialIds } from '../../secrets/confidential-ids.ts';
import type { Reference } from '../rule-context/references.ts';
import type { IdKind, Subject } from '../rule-context/subject.ts';
import type { Rule, RuleFault } from './rule.ts';

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
  *check(subject) {
    for (const reference of subject.references()) {
      if (reference.target === undefined) yield unresolved(subject, reference.found);
    }
    for (const { text, notes, hasOpenNote } of subject.citingTexts()) {
      // Every note that the tree could hold is seen here too; so where all of these resolve, nothing needs parsing.
      if (!hasOpenNote && notes.every(({ id }) => isNote(subject, id))) continue;
      const dangling: FootnoteReference[] = [];
      visit(subject.prose(text), 'footnoteReference', (note) => {
        if (!isNote(subject, note.label ?? note.identifier)) dangling.push(note);
      });
      for (const note of dangling) yield unresolvedNote(subject, text.pointer, note);
    }
  },
};

function isNote(subject: Subject, id: string): boolean {
  return noteKinds.some((kind) => subject.ids(kind).has(id));
}

function unresolved(subject: Subject, { pointer, value: id, field: { kind } }: Reference['found']): RuleFault {
  const name = names[kind] ?? kind;
  if (mayHint(subject, id)) return { pointer, message: `this is not the id of ${name}` };
  const message = `${quoted(id)} is not the id of ${name}`;
  return { pointer, message, ...offer(subject, id, [kind]) };
}

function unresolvedNote(subject: Subject, pointer: string, note: FootnoteReference): RuleFault {
  const id = note.label ?? note.identifier;
  const [start, end] = [note.position?.start.offset, note.position?.end.offset];
  const place = { pointer, ...(start === undefined || end === undefined ? {} : { range: { start, end } }) };
  if (mayHint(subject, id)) return { ...place, message: 'this note cites no claim and no source' };
  const message = `the note ${quoted(`[^${id}]`)} cites no claim and no source`;
  return { ...place, message, ...offer(subject, id, noteKinds) };
}

/** Whether a wrong id, if repeated, could give away the id of a confidential source. */
function mayHint(subject: Subject, id: string): boolean {
  return subject.isSecret(id) || nearest(id, confidentialIds(subject.analysis)) !== undefined;
}

function offer(subject: Subject, id: string, kinds: readonly IdKind[]): { hint?: string } {
  const secret = new Set(confidentialIds(subject.analysis));
  const known = kinds.flatMap((kind) => [...subject.ids(kind).keys()]).filter((other) => !secret.has(other));
  const meant = nearest(id, known);
  return meant === undefined ? {} : { hint: `Did you mean ${quoted(meant)}?` };
}
