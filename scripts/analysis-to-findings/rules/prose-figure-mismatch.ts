import {
  type Languages,
  type NumberExpression,
  type NumberLanguage,
  numberExpressions,
  numbersIn,
  type Units,
} from '../../languages/index.ts';
import { type Claim, quoted } from '../../model/index.ts';
import { agrees, figureText, hasUnitOf, type Kind, kindOf } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { type CitedSentence, claimName, type RuleContext } from '../rule-context/index.ts';

/** Most numbers of a sentence that are looked at: nobody reads a sentence with more. */
const most = 50;

export const proseFigureMismatch: Rule = {
  id: 'prose-figure-mismatch',
  level: 'warning',
  wants: 'A number in a sentence that cites a claim is the figure of that claim.',
  why: 'A figure that changes between the claim and the prose is the slip that readers quote.',
  *check(context) {
    const { numbers: language } = context.language;
    if (!language) return;
    const words = wordsOfClaims(language, context.languages);
    for (const sentence of context.citedSentences()) {
      if (sentence.claims.some(({ claim }) => claim.figure)) yield* mismatches(context, sentence, language, words);
    }
  },
};

/** What is known of a claim from its words: the other numbers of its statement, those of its figure's source, and what it counts. */
interface ClaimWords {
  units: Units;
  stated: (claim: Claim) => ReadonlySet<number>;
  verbatim: (claim: Claim) => ReadonlySet<number>;
  kind: (claim: Claim) => Kind;
}

function wordsOfClaims(language: NumberLanguage, { units }: Languages): ClaimWords {
  const values = (text: string) => new Set(numbersIn(text, language).map(({ value }) => value));
  return {
    units,
    stated: remembered(({ statement, figure }) => {
      const stated = values(statement);
      // How the figure's own numbers may stand in prose is for the figure to say: not each as a minimum or a maximum.
      for (const own of [figure?.low, figure?.best, figure?.high]) if (own !== undefined) stated.delete(own);
      return stated;
    }),
    verbatim: remembered(({ figure }) => values(figure?.verbatim ?? '')),
    kind: remembered((claim) => kindOf(claim, language, units)),
  };
}

function remembered<T>(make: (claim: Claim) => T): (claim: Claim) => T {
  const known = new Map<Claim, T>();
  return (claim) => {
    const value = known.get(claim) ?? make(claim);
    known.set(claim, value);
    return value;
  };
}

function* mismatches(
  context: RuleContext,
  { claims, ...sentence }: CitedSentence,
  language: NumberLanguage,
  words: ClaimWords,
): Generator<RuleFault> {
  const numbers = numberExpressions(sentence.words, language, words.units);
  if (numbers.length === 0 || numbers.length > most) return;
  const counted = claims.filter(({ claim }) => claim.figure);
  const right = new Set<NumberExpression>();
  const silent = counted.filter(({ claim }) => {
    const own = numbers.filter((number) => states(claim, number, words));
    for (const number of own) right.add(number);
    return own.length === 0;
  });
  if (silent.length === 0) return;
  // The claims of one sentence share its numbers: what one of them says is no slip of another.
  const open = numbers.filter(
    (number) => !right.has(number) && !claims.some(({ claim }) => holds(words.stated(claim), number)),
  );
  if (open.length === 0) return;
  for (const { claim, index } of silent) {
    const slip = open.find((number) => isOfKind(number, claim, words));
    if (slip) yield fault(context, sentence, slip, index);
  }
}

/** Whether a number is the claim's figure, or stands in the words of the figure's source. */
function states(claim: Claim, number: NumberExpression, words: ClaimWords): boolean {
  const { figure } = claim;
  if (figure && hasUnitOf(number, figure, words.units) && agrees(number, figure)) return true;
  return holds(words.verbatim(claim), number);
}

function holds(values: ReadonlySet<number>, { from, to }: NumberExpression): boolean {
  return values.has(from) && values.has(to);
}

function isOfKind(number: NumberExpression, claim: Claim, words: ClaimWords): boolean {
  if (!claim.figure || !hasUnitOf(number, claim.figure, words.units)) return false;
  if (number.unit !== undefined) return true;
  const named = words.kind(claim)(number);
  return named === 'yes' || (named === 'open' && !number.weak);
}

function fault(
  context: RuleContext,
  { text, span }: Pick<CitedSentence, 'text' | 'span'>,
  { start, end }: NumberExpression,
  index: number,
): RuleFault {
  const range = { start: span.start + start, end: span.start + end };
  const figure = context.analysis.claims?.[index]?.figure;
  const words = text.value.slice(range.start, range.end);
  const name = claimName(context, index);
  const own = figure && (figureText(figure) ?? figure.verbatim);
  const says = own === undefined ? 'gives no number' : `says ${unquoted(own)}`;
  const message = context.isSecret(words)
    ? `this number is not the figure of the claim ${name}`
    : `the sentence says ${quoted(words)}, the claim ${name} ${says}`;
  const hint = 'Correct one, or put the note after the clause that it belongs to.';
  return { pointer: text.pointer, range, message, hint };
}

/** An author's words as a message may hold them, without marks around them. */
function unquoted(words: string): string {
  return quoted(words).slice(1, -1);
}
