import { type IdKind, idKinds, quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../rule-context/index.ts';

const names: Readonly<Record<IdKind, string>> = {
  questions: 'question',
  sources: 'source',
  claims: 'claim',
  disputes: 'dispute',
  recommendations: 'recommendation',
  actors: 'actor',
  places: 'place',
  scenarios: 'scenario',
};
const hint = 'Give one of them another id, and change what refers to it.';

export const idDuplicate: Rule = {
  id: 'id-duplicate',
  level: 'error',
  firm: true,
  wants: 'Things of one kind have different ids, and no claim has the id of a source.',
  why: 'A reference to an id that two things share could mean either.',
  *check(context) {
    for (const kind of idKinds) {
      const things = context.analysis[kind] ?? [];
      const ids = context.ids(kind);
      if (ids.size === things.length) continue;
      for (const [index, { id }] of things.entries()) {
        const first = ids.get(id);
        if (first === undefined || first === index) continue;
        const message = `${names[kind]}s ${first + 1} and ${index + 1} share ${sharedId(context, id)}`;
        yield { pointer: `/${kind}/${index}/id`, message, hint };
      }
    }
    const sources = context.ids('sources');
    for (const [id, claim] of context.ids('claims')) {
      const source = sources.get(id);
      if (source === undefined) continue;
      const message = `claim ${claim + 1} and source ${source + 1} share ${sharedId(context, id)}, so a note could mean either`;
      yield { pointer: `/claims/${claim}/id`, message, hint };
    }
  },
};

function sharedId(context: RuleContext, id: string): string {
  return context.isSecret(id) ? 'one id' : `the id ${quoted(id)}`;
}
