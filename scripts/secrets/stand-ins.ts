import { type Analysis, match, mayCite, type Source } from '../model/index.ts';

/** What is published as soon as it is there, so that nobody can ask afterwards to stay unnamed in it. */
const published: ReadonlySet<string> = new Set<Source['kind']>(['press-release', 'media', 'report', 'dataset']);

/** Which fields tell that a source under one id is the same in both versions. */
const telling = ['title', 'author', 'url', 'publicDescription'] as const;

/**
 * Open sources that give way to a confidential one, or take its place: they may be the same under another id and of another kind, with a
 * name on one side only. The ids of the confidential ones by theirs.
 */
export function standInsIn(old: Analysis | undefined, fresh: Analysis | undefined): Map<string, string> {
  if (!old || !fresh) return new Map();
  const [before, after] = [missingIn(fresh, old), missingIn(old, fresh)];
  if (![...before, ...after].some(({ confidential }) => confidential === true)) return new Map();
  const citedBefore = citersIn(old, renamedClaims(old, fresh));
  const citedAfter = citersIn(fresh, new Map());
  const mayBeSame = (source: Source, other: Source) =>
    // Who spoke in an interview that is gone may speak elsewhere now.
    [source, other].some(({ confidential, kind }) => !confidential && kind === 'interview') ||
    (citedBefore.get(source.id) ?? []).some((citer) => citedAfter.get(other.id)?.includes(citer));
  return new Map([
    ...standIns(before, after, mayBeSame),
    ...standIns(after, before, (source, other) => mayBeSame(other, source)),
  ]);
}

function standIns(
  open: readonly Source[],
  secret: readonly Source[],
  mayBeSame: (source: Source, other: Source) => boolean,
): [string, string][] {
  const hidden = secret.filter(({ confidential }) => confidential === true);
  const named = open.filter(({ confidential }) => confidential !== true);
  return named.flatMap((source): [string, string][] => {
    const isOfKind = ({ kind }: Source) => kind === source.kind;
    const twins = hidden.filter(
      (other) => (isOfKind(other) || !published.has(source.kind)) && mayBeSame(source, other),
    );
    const twin = twins.find(isOfKind) ?? twins[0];
    return twin ? [[source.id, twin.id]] : [];
  });
}

/** The sources of the second version that the first does not know; another one under the same id is not known. */
function missingIn({ sources = [] }: Analysis, { sources: all = [] }: Analysis): Source[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  return all.filter((source) => {
    const namesake = known.get(source.id);
    return !namesake || isAnother(source, namesake);
  });
}

function isAnother(source: Source, namesake: Source): boolean {
  const told = telling.filter((field) => source[field] !== undefined || namesake[field] !== undefined);
  return told.length > 0 && told.every((field) => source[field] !== namesake[field]);
}

/** The new ids of claims that go on under another, by the old ones. */
function renamedClaims({ claims: old = [] }: Analysis, { claims: fresh = [] }: Analysis): Map<string, string> {
  const { pairs } = match(old, fresh, { keyOf: ({ id }) => id, wordsOf: ({ statement }) => statement });
  return new Map(pairs.map((pair) => [pair.old.id, pair.fresh.id]));
}

/** Which claims and questions cite a source, by its id. */
function citersIn({ claims = [], questions }: Analysis, renamed: ReadonlyMap<string, string>): Map<string, string[]> {
  const citers = new Map<string, string[]>();
  const add = (source: string, citer: string) => {
    const known = citers.get(source);
    if (known) known.push(citer);
    else citers.set(source, [citer]);
  };
  for (const { id, citations = [] } of claims) {
    for (const { source } of citations) add(source, `claim ${renamed.get(id) ?? id}`);
  }
  for (const { id, answer } of questions) {
    for (const [, source = ''] of JSON.stringify(answer).matchAll(mayCite)) add(source.toLowerCase(), `question ${id}`);
  }
  return citers;
}
