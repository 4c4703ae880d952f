import { type Rule, rules } from '../analysis-to-findings/index.ts';

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * A rule of the caller's, for the option `rules`; ours are made the same way. Throws a TypeError for an id that is no words with
 * hyphens, or is one of ours.
 */
export function defineRule(rule: Rule): Rule {
  if (!kebab.test(rule.id)) throw new TypeError(`“${rule.id}” is no id for a rule: write it as words-with-hyphens.`);
  if (rules.some(({ id }) => id === rule.id)) throw new TypeError(`There is a rule “${rule.id}” already.`);
  return rule;
}
