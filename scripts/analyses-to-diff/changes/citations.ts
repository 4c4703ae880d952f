import { type Change, type Citation, type Claim, match, type Source, type Weight } from '../../model/index.ts';
import { isLeftOut } from '../../secrets/index.ts';
import { about, type ChangedThing, type FieldKind, fieldChanges } from '../fields.ts';

const table: Readonly<Record<string, FieldKind>> = {
  credibility: { topic: 'evidence', severity: worseNumber, judgement: true },
};
const usual: FieldKind = { topic: 'evidence', severity: 'low', judgement: false };

/** The sources that a claim has won or lost, and how the information from them is graded. */
export function citationChanges(
  old: Claim,
  fresh: Claim,
  claim: ChangedThing,
  nameOf: (source: string) => string,
): Change[] {
  const { pairs, dropped, added } = match(old.citations ?? [], fresh.citations ?? [], {
    keyOf: ({ source }) => source,
  });
  const subject: ChangedThing = { ...claim, entity: 'citation' };
  const base = { topic: 'evidence', judgement: true } as const;
  return [
    ...dropped.map(({ thing, index }): Change => {
      const place = about(subject, `citations/${index}`);
      return { kind: 'citation-dropped', ...base, severity: 'high', ...place, from: shownCitation(thing, nameOf) };
    }),
    ...added.map(({ thing, index }): Change => {
      const place = about(subject, undefined, `citations/${index}`);
      return { kind: 'citation-added', ...base, severity: 'medium', ...place, to: shownCitation(thing, nameOf) };
    }),
    ...pairs.flatMap(({ old: before, fresh: after, oldIndex, freshIndex }) => {
      const both = {
        ...subject,
        pointerOld: `${claim.pointerOld}/citations/${oldIndex}`,
        pointerNew: `${claim.pointerNew}/citations/${freshIndex}`,
      };
      const note = `source: ${nameOf(after.source)}`;
      return fieldChanges(before, after, both, table, usual).map((change) => ({ ...discreet(change), note }));
    }),
  ];
}

/** A change of what must not be shown, nor how it is called. */
function discreet(change: Change): Change {
  if (!isHidden(change.from) && !isHidden(change.to)) return change;
  const { from: _, to: __, ...rest } = change;
  return { ...rest, kind: 'citation-changed', severity: 'medium' };
}

function isHidden(value: unknown): boolean {
  return typeof value === 'string' && isLeftOut(value);
}

/** A citation with the name of its source, and without what must not be shown. */
export function shownCitation({ descriptor, ...citation }: Citation, nameOf: (source: string) => string): object {
  const visible = descriptor !== undefined && !isLeftOut(descriptor) ? { descriptor } : {};
  return { ...citation, ...visible, name: nameOf(citation.source) };
}

/** A higher number is a worse grade; 6, cannot be judged, is no grade. */
function worseNumber(from: unknown, to: unknown): Weight {
  return typeof from === 'number' && typeof to === 'number' && to > from && to < 6 ? 'high' : 'medium';
}

/** What readers may know a source by. */
export function sourceName({ confidential, publicDescription, title, publisher, author, id }: Source): string {
  if (confidential) return publicDescription ?? 'a source that cannot be named';
  return title ?? publisher ?? author ?? id;
}
