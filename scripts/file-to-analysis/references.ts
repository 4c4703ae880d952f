import type { IdKind, Subject } from './subject.ts';

/** A field that holds the id of something, and the kind of thing that it must be. */
export interface Reference {
  pointer: string;
  id: string;
  kind: IdKind;
  /** Index of the first thing that has the id. */
  target: number | undefined;
  /** A thing refers to itself. */
  isOwn: boolean;
}

/** Every reference of an analysis, apart from the notes in its prose. */
export function referencesOf({ analysis, ids }: Pick<Subject, 'analysis' | 'ids'>): Reference[] {
  const { questions, claims = [], disputes = [], recommendations = [], actors = [] } = analysis;
  const found: Reference[] = [];
  const one = (at: string, field: string, id: string | undefined, kind: IdKind, own?: string) => {
    if (id !== undefined) found.push({ pointer: at + field, id, kind, target: ids(kind).get(id), isOwn: id === own });
  };
  const list = (at: string, field: string, all: readonly string[] | undefined, kind: IdKind, own?: string) => {
    for (const [index, id] of all?.entries() ?? []) one(at, `${field}/${index}`, id, kind, own);
  };
  for (const [index, { answer }] of questions.entries()) {
    if (typeof answer === 'string') continue;
    for (const [position, block] of answer.entries()) {
      if (typeof block === 'string') continue;
      const at = `/questions/${index}/answer/${position}`;
      if ('claims' in block) list(at, '/claims', block.claims, 'claims');
      if (block.type === 'map') list(at, '/places', block.places, 'places');
      if (block.type === 'comparison') one(at, '/dispute', block.dispute, 'disputes');
    }
  }
  for (const [index, { id, citations = [], place, actors: involved, relations = [] }] of claims.entries()) {
    const at = `/claims/${index}`;
    for (const [position, { source }] of citations.entries()) {
      one(at, `/citations/${position}/source`, source, 'sources');
    }
    one(at, '/place', place, 'places');
    list(at, '/actors', involved, 'actors');
    for (const [position, { claim }] of relations.entries()) {
      one(at, `/relations/${position}/claim`, claim, 'claims', id);
    }
  }
  for (const [index, { accounts, incomparable = [] }] of disputes.entries()) {
    const at = `/disputes/${index}`;
    list(at, '/accounts', accounts, 'claims');
    for (const [position, pair] of incomparable.entries()) list(at, `/incomparable/${position}`, pair, 'claims');
  }
  for (const [index, { addressee, basedOn, question }] of recommendations.entries()) {
    const at = `/recommendations/${index}`;
    one(at, '/addressee', addressee, 'actors');
    list(at, '/basedOn', basedOn, 'claims');
    one(at, '/question', question, 'questions');
  }
  for (const [index, { id, distinctFrom }] of actors.entries()) {
    list(`/actors/${index}`, '/distinctFrom', distinctFrom, 'actors', id);
  }
  return found;
}
