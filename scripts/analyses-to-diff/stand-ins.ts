import type { Analysis, Source } from '../model/analysis.generated.ts';

/**
 * Open sources that give way to a confidential one of the same kind, or take its place, in a claim or an answer: they may be the same under
 * another id, with a name on one side only. The ids of the confidential ones by theirs.
 */
export function standInsIn(one: Analysis | undefined, other: Analysis | undefined): Map<string, string> {
  if (!one || !other) return new Map();
  return new Map([...standIns(one, other), ...standIns(other, one)]);
}

function standIns(secretive: Analysis, open: Analysis): [string, string][] {
  const secret = missingIn(open, secretive).filter(({ confidential }) => confidential === true);
  const named = missingIn(secretive, open).filter(({ confidential }) => confidential !== true);
  if (secret.length === 0 || named.length === 0) return [];
  const [of, citedBy] = [citersIn(secretive), citersIn(open)];
  return named.flatMap(({ id, kind }): [string, string][] => {
    const citers = citedBy.get(id) ?? [];
    const twin = secret.find(
      (source) => source.kind === kind && citers.some((citer) => of.get(source.id)?.includes(citer)),
    );
    return twin ? [[id, twin.id]] : [];
  });
}

/** The sources of the second version that the first does not know. */
function missingIn({ sources = [] }: Analysis, { sources: all = [] }: Analysis): Source[] {
  const known = new Set(sources.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}

/** Which claims and questions cite a source, by its id. */
function citersIn({ claims = [], questions }: Analysis): Map<string, string[]> {
  const citers = new Map<string, string[]>();
  const add = (source: string, citer: string) => {
    const known = citers.get(source);
    if (known) known.push(citer);
    else citers.set(source, [citer]);
  };
  for (const { id, citations = [] } of claims) for (const { source } of citations) add(source, `claim ${id}`);
  for (const { id, answer } of questions) {
    for (const [, source = ''] of JSON.stringify(answer).matchAll(/\[\^([^\]\s]+)\]/g))
      add(source.toLowerCase(), `question ${id}`);
  }
  return citers;
}
