import type { Rule, RuleFault } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

/** Relations by which one claim is a reason to hold another. */
const reasons: ReadonlySet<string> = new Set(['supports', 'entails']);
/** Longest circle that a message names whole, in claims. */
const longest = 8;

export const claimCycle: Rule = {
  id: 'claim-cycle',
  level: 'error',
  wants: 'Claims that support or entail each other form no circle.',
  why: 'In a circle, each claim is in the end its own evidence, however many claims stand between.',
  *check(context) {
    const claims = context.analysis.claims ?? [];
    const seen = new Set<number>();
    for (const start of claims.keys()) {
      if (seen.has(start) || !claims[start]?.relations) continue;
      seen.add(start);
      // The way down to the claim at hand, and how many relations of each claim on it are done; no recursion, as chains can be long.
      const path = [{ claim: start, done: 0 }];
      const steps = new Map([[start, 0]]);
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const relation = claims[top.claim]?.relations?.[top.done];
        if (!relation) {
          path.pop();
          steps.delete(top.claim);
          continue;
        }
        top.done += 1;
        const target = reasons.has(relation.type) ? context.ids('claims').get(relation.claim) : undefined;
        if (target === undefined) continue;
        const step = steps.get(target);
        if (step !== undefined) {
          const pointer = `/claims/${top.claim}/relations/${top.done - 1}/claim`;
          yield circle(context, pointer, path, step);
        } else if (!seen.has(target)) {
          seen.add(target);
          steps.set(target, path.length);
          path.push({ claim: target, done: 0 });
        }
      }
    }
  },
};

/** The circle from a step of the path down to its end, and back. */
function circle(context: RuleContext, pointer: string, path: readonly { claim: number }[], from: number): RuleFault {
  const length = path.length - from;
  const hint = 'Take out the relation that says least; what a claim rests on cannot rest on that claim.';
  const name = (step: number) => claimName(context, path[step]?.claim ?? 0);
  if (length === 1) return { pointer, message: `${name(from)} is given as a reason for itself`, hint };
  const shown = Array.from({ length: Math.min(length, longest) }, (_, index) => name(from + index));
  if (length > longest) shown.splice(-1, 1, `${length - longest} more`, name(path.length - 1));
  shown.push(name(from));
  return { pointer, message: `claims support each other in a circle: ${shown.join(' → ')}`, hint };
}
