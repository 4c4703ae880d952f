import type { Claim, Figure } from '../../model/index.ts';
import { figureText, subjectMatter } from '../figures/index.ts';
import type { Rule } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

/** Most claims about one thing that are compared with each other; nobody lists more accounts of it. */
const mostAlike = 50;

export const figuresDisagree: Rule = {
  id: 'figures-disagree',
  level: 'warning',
  wants:
    'Claims that count the same thing at the same place on the same day give numbers that can both be true, or are accounts of a dispute.',
  why: 'Two numbers for one thing are either a slip or a contradiction, and readers have to be told which.',
  *check(context) {
    const alike = new Map<string, number[]>();
    const counted = context.things('claims').filter(({ thing }) => thing.figure && thing.place !== undefined);
    const kinds = new Set<string>();
    const shared = new Set<string>();
    for (const { thing } of counted) {
      const kind = kindOf(thing);
      if (kinds.has(kind)) shared.add(kind);
      kinds.add(kind);
    }
    for (const { index, thing } of counted) {
      const subject = shared.has(kindOf(thing)) ? subjectOf(thing) : undefined;
      if (subject === undefined) continue;
      const others = alike.get(subject);
      if (!others) alike.set(subject, [index]);
      else if (others.length < mostAlike) others.push(index);
    }
    for (const indexes of alike.values()) {
      for (const [position, second] of indexes.entries()) {
        const first = indexes.slice(0, position).find((one) => disagree(context, one, second));
        if (first === undefined) continue;
        const says = (index: number) => {
          const figure = context.analysis.claims?.[index]?.figure;
          return `${claimName(context, index)} says ${(figure && figureText(figure)) ?? 'another number'}`;
        };
        const message = `${says(first)}, but ${says(second)}, of the same thing at the same place and time, and no dispute holds them`;
        const hint =
          'Correct one; or make both accounts of one of the `disputes`; or tell them apart, by `counts`, `actors`, `when` or `asOf`.';
        yield { pointer: `/claims/${second}/figure`, message, hint };
      }
    }
  },
};

/** What is counted and where: most claims share it with no other, and need no closer look. */
function kindOf({ figure, place }: Claim): string {
  return `${place} ${figure?.counts}`;
}

/** What a claim that settles a number is about; nothing where it is not said what, where and when. */
function subjectOf(claim: Claim): string | undefined {
  const { figure, place, when, asOf, kind, status } = claim;
  if (!figure || place === undefined || (when ?? asOf) === undefined) return undefined;
  return kind === 'forecast' || status === 'refuted' ? undefined : subjectMatter(claim);
}

function disagree({ analysis }: RuleContext, first: number, second: number): boolean {
  const [one, other] = [analysis.claims?.[first], analysis.claims?.[second]];
  if (!one?.figure || !other?.figure || one.id === other.id) return false;
  const [a, b] = [spanOf(one.figure), spanOf(other.figure)];
  if (!a || !b || (a.most >= b.least && b.most >= a.least)) return false;
  const isDisputed = (analysis.disputes ?? []).some(({ accounts }) =>
    [one.id, other.id].every((id) => accounts.includes(id)),
  );
  return !isDisputed && !isRelated(one, other) && !isRelated(other, one);
}

/** Whether a claim says how it stands to another. */
function isRelated({ relations = [] }: Claim, { id }: Claim): boolean {
  return relations.some(({ claim }) => claim === id);
}

/** What a figure leaves open: all from its least to its most; an approximate one as much as people round. */
function spanOf({ low, best, high, approximate }: Figure): { least: number; most: number } | undefined {
  const [least, most] = [
    low ?? (high === undefined ? best : 0),
    high ?? (low === undefined ? best : Number.POSITIVE_INFINITY),
  ];
  if (least === undefined || most === undefined) return undefined;
  const slack = approximate ? 0.1 : 0;
  return { least: least * (1 - slack), most: most * (1 + slack) };
}
