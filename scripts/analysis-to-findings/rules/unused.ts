import { type IdKind, quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../rule-context/index.ts';

const names = { sources: 'source', claims: 'claim', actors: 'actor', places: 'place' } as const;
const kinds = ['sources', 'claims', 'actors', 'places'] as const satisfies readonly IdKind[];
type Kind = (typeof kinds)[number];

export const unused: Rule = {
  id: 'unused',
  level: 'warning',
  wants: 'Every source, claim, actor and place is used by something else.',
  why: 'What nothing uses is left over from an earlier version, or is missing where it belongs.',
  *check(context) {
    const used = usedThings(context);
    for (const kind of kinds) {
      const ids = context.ids(kind);
      for (const { index, thing } of context.things(kind)) {
        const { id } = thing;
        if (used[kind].has(ids.get(id))) continue;
        const name = context.isSecret(id) ? `${names[kind]} ${index + 1}` : `the ${names[kind]} ${quoted(id)}`;
        const isCited = kind === 'claims' || kind === 'sources';
        const hint = isCited ? 'Cite it as `[^id]` in an answer, or remove it.' : 'Name it in a claim, or remove it.';
        yield { pointer: `/${kind}/${index}/id`, message: `nothing uses ${name}`, hint };
      }
    }
  },
};

/** Indexes of the things to which something other than themselves refers; of things that share an id, of the first. */
function usedThings(context: RuleContext) {
  const used: Partial<Record<IdKind, Set<number | undefined>>> & Record<Kind, Set<number | undefined>> = {
    sources: new Set(),
    claims: new Set(),
    actors: new Set(),
    places: new Set(),
  };
  for (const { found, target, isOwn } of context.references()) if (!isOwn) used[found.field.kind]?.add(target);
  const [claims, sources] = [context.ids('claims'), context.ids('sources')];
  for (const { notes } of context.citingTexts()) {
    for (const { id } of notes) {
      used.claims.add(claims.get(id));
      used.sources.add(sources.get(id));
    }
  }
  return used;
}
