import { quoted } from '../quoted.ts';
import type { IdKind, Subject } from '../subject.ts';
import type { Rule } from './rule.ts';

const names = { sources: 'source', claims: 'claim', actors: 'actor', places: 'place' } as const;
const kinds = ['sources', 'claims', 'actors', 'places'] as const satisfies readonly IdKind[];

export const unused: Rule = {
  id: 'unused',
  level: 'warning',
  wants: 'Every source, claim, actor and place is used by something else.',
  why: 'What nothing uses is left over from an earlier version, or is missing where it belongs.',
  *check(subject) {
    const used = usedIds(subject);
    for (const kind of kinds) {
      for (const [index, { id }] of (subject.analysis[kind] ?? []).entries()) {
        if (used[kind].has(id)) continue;
        const name = subject.isSecret(id) ? `${names[kind]} ${index + 1}` : `the ${names[kind]} ${quoted(id)}`;
        const isCited = kind === 'claims' || kind === 'sources';
        const hint = isCited ? 'Cite it as `[^id]` in an answer, or remove it.' : 'Name it in a claim, or remove it.';
        yield { pointer: `/${kind}/${index}/id`, message: `nothing uses ${name}`, hint };
      }
    }
  },
};

/** Ids that something other than their own thing refers to. */
function usedIds(subject: Subject): Readonly<Record<(typeof kinds)[number], ReadonlySet<string>>> {
  const used: Partial<Record<IdKind, Set<string>>> & Record<(typeof kinds)[number], Set<string>> = {
    sources: new Set(),
    claims: new Set(),
    actors: new Set(),
    places: new Set(),
  };
  for (const { pointer, id, kind } of subject.references()) {
    if (!used[kind]?.has(id) && !isOwn(subject, kind, pointer, id)) used[kind]?.add(id);
  }
  for (const { value } of subject.proses()) {
    if (!value.includes('[^')) continue;
    for (const [, id = ''] of value.matchAll(/\[\^([a-z0-9-]+)\]/g)) {
      used.claims.add(id);
      used.sources.add(id);
    }
  }
  return used;
}

/** Whether what refers to an id is the very thing that has it. */
function isOwn({ analysis }: Subject, wanted: IdKind, pointer: string, id: string): boolean {
  const [, kind, index] = /^\/(claims|actors)\/([0-9]+)\//.exec(pointer) ?? [];
  return kind === wanted && analysis[kind as 'claims' | 'actors']?.[Number(index)]?.id === id;
}
