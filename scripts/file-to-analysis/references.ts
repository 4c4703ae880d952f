import type { Analysis } from '../model/analysis.generated.ts';
import type { IdKind } from './subject.ts';

/** A field that holds the id of something, and the kind of thing that it must be. */
export interface Reference {
  pointer: string;
  id: string;
  kind: IdKind;
}

/** Every reference of an analysis, apart from the notes in its prose. */
export function* referencesOf(analysis: Analysis): Generator<Reference> {
  const { questions, claims = [], disputes = [], recommendations = [], actors = [] } = analysis;
  for (const [index, { answer }] of questions.entries()) {
    if (typeof answer === 'string') continue;
    for (const [position, block] of answer.entries()) {
      const at = `/questions/${index}/answer/${position}`;
      if (typeof block === 'string') continue;
      if ('claims' in block) yield* list(`${at}/claims`, block.claims, 'claims');
      if (block.type === 'map') yield* list(`${at}/places`, block.places, 'places');
      if (block.type === 'comparison') yield* one(`${at}/dispute`, block.dispute, 'disputes');
    }
  }
  for (const [index, claim] of claims.entries()) {
    const at = `/claims/${index}`;
    for (const [position, { source }] of (claim.citations ?? []).entries()) {
      yield* one(`${at}/citations/${position}/source`, source, 'sources');
    }
    yield* one(`${at}/place`, claim.place, 'places');
    yield* list(`${at}/actors`, claim.actors, 'actors');
    for (const [position, relation] of (claim.relations ?? []).entries()) {
      yield* one(`${at}/relations/${position}/claim`, relation.claim, 'claims');
    }
  }
  for (const [index, { accounts, incomparable = [] }] of disputes.entries()) {
    yield* list(`/disputes/${index}/accounts`, accounts, 'claims');
    for (const [position, pair] of incomparable.entries()) {
      yield* list(`/disputes/${index}/incomparable/${position}`, pair, 'claims');
    }
  }
  for (const [index, { addressee, basedOn, question }] of recommendations.entries()) {
    yield* one(`/recommendations/${index}/addressee`, addressee, 'actors');
    yield* list(`/recommendations/${index}/basedOn`, basedOn, 'claims');
    yield* one(`/recommendations/${index}/question`, question, 'questions');
  }
  for (const [index, { distinctFrom }] of actors.entries()) {
    yield* list(`/actors/${index}/distinctFrom`, distinctFrom, 'actors');
  }
}

function* one(pointer: string, id: string | undefined, kind: IdKind): Generator<Reference> {
  if (id !== undefined) yield { pointer, id, kind };
}

function* list(pointer: string, ids: readonly string[] | undefined, kind: IdKind): Generator<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { pointer: `${pointer}/${index}`, id, kind };
}
