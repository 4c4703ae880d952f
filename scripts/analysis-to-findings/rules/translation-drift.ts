import { count, type Figure, quoted } from '../../model/index.ts';
import {
  type FieldDrift,
  fieldDrifts,
  idDrift,
  type LonelyIds,
  type ProseDrift,
  proseDrifts,
  secrecyDrifts,
} from '../../versions-to-drifts/index.ts';
import { figureText } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, type RuleContext, ruleContextOf } from '../rule-context/index.ts';

/** So many ids of one kind are named. */
const mostNamed = 5;

export const translationDrift: Rule = {
  id: 'translation-drift',
  level: 'error',
  needsOriginal: true,
  wants:
    'A translation gives the figures, dates, likelihoods and statuses of its original, and the same numbers in the answer to each question.',
  why: 'Readers of two languages who compare notes must not find two accounts, and nobody can tell which of them is right.',
  *check(context) {
    if (!context.original) return;
    const { analysis } = context.original;
    const original = ruleContextOf(analysis, analysis.id, undefined, context.languages);
    const ids = idFault(context, original);
    if (ids) yield ids;
    for (const { index, isHere } of secrecyDrifts(context, original)) {
      const name = nameOf(context);
      const [one, other] = isHere ? ['here', `in ${name}`] : [`in ${name}`, 'here'];
      const message = `source ${index + 1} is confidential ${one}, but not ${other}`;
      const hint =
        'What one version hides, the other must not name: give it `confidential` and a `publicDescription` in both.';
      yield { pointer: `/sources/${index}`, message, hint };
    }
    for (const drift of fieldDrifts(context, original)) yield fieldFault(context, drift);
    for (const drift of proseDrifts(context, original)) yield proseFault(context, drift);
  },
};

/** A number within the words that qualify it. */
const number = /\p{Nd}+(?:[ .,’\u00a0\u202f]\p{Nd}+)*/gu;

const hint = 'The original is taken for right: correct this version, or both.';

/** The original as a message names it; what it costs to know whether that is a secret is spent only where something was found. */
function nameOf({ original, isSecret }: RuleContext): string {
  const file = original?.file ?? '';
  return isSecret(file) ? 'the original' : `the original (${quoted(file)})`;
}

function fieldFault(context: RuleContext, { index, path, ...drift }: FieldDrift): RuleFault {
  const name = nameOf(context);
  const [own, its] = [saidOf(drift.own), saidOf(drift.its)];
  const field = quoted((path[0] === 'figure' && path[1] === 'counts' ? path[1] : path[0]) ?? '');
  const claim = claimName(context, index);
  const has = context.analysis.claims?.[index]?.[path[0] as 'figure'] !== undefined;
  const pointer = `/claims/${index}${has ? `/${path.join('/')}` : ''}`;
  const isSecret = [own, its].some((said) => said !== undefined && context.isSecret(said));
  const says = (said: string | undefined) => (said === undefined ? 'not given' : quoted(said));
  const message = isSecret
    ? `the ${field} of ${claim} is not that of ${name}`
    : `the ${field} of ${claim} is ${says(own)}, but ${says(its)} in ${name}`;
  return { pointer, message, hint };
}

function saidOf(value: string | Figure | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return `${value.approximate ? 'about ' : ''}${figureText(value) ?? value.verbatim ?? 'no number'}`;
}

function proseFault(context: RuleContext, { own, its, index }: ProseDrift): RuleFault {
  const name = nameOf(context);
  const words = (place: typeof own) => place?.text.value.slice(place.start, place.end) ?? '';
  const [ours, theirs] = [words(own), words(its)];
  const isSecret = [ours, theirs].some((said) => [said, ...(said.match(number) ?? [])].some(context.isSecret));
  if (!own) {
    const message = isSecret
      ? `${name} says a number that this answer does not`
      : `${name} says ${quoted(theirs)}, but this answer does not`;
    return { pointer: `/questions/${index}/answer`, message, hint };
  }
  const place = { pointer: own.text.pointer, range: { start: own.start, end: own.end }, hint };
  if (isSecret) return { ...place, message: `this number is not that of ${name}` };
  const message = its
    ? `the text says ${quoted(ours)}, but ${name} says ${quoted(theirs)}`
    : `the text says ${quoted(ours)}, but ${name} does not in this answer`;
  return { ...place, message };
}

function idFault(context: RuleContext, original: RuleContext): RuleFault | undefined {
  const { own, its } = idDrift(context, original);
  const parts = [
    ...(own.length > 0 ? [`only this version has ${listed(own, context)}`] : []),
    ...(its.length > 0 ? [`only ${nameOf(context)} has ${listed(its, context)}`] : []),
  ];
  if (parts.length === 0) return undefined;
  const way =
    'Bring both to the same state; where this version is of an older one, `updated` and `informationCutoff` say so.';
  return { pointer: '/translationOf', message: parts.join('; '), hint: way };
}

/** Ids in a list, kind by kind; those that would give a source away, and those that are too many, are counted. */
function listed(lonely: readonly LonelyIds[], context: RuleContext): string {
  return lonely
    .map(({ kind, ids }) => {
      const noun = kind.slice(0, -1);
      const named = ids.filter((id) => !context.isSecret(id)).slice(0, mostNamed);
      const more = ids.length - named.length;
      const names = `the ${noun}${named.length === 1 ? '' : 's'} ${named.map(quoted).join(', ')}`;
      if (named.length === 0) return `${count(more, noun)} that ${more === 1 ? 'is' : 'are'} not named here`;
      return more === 0 ? names : `${names} and ${more} more`;
    })
    .join(' and ');
}
