import { type Kind, kindOf } from '../../scripts/analysis-to-findings/figures/index.ts';
import { numberExpressions } from '../../scripts/languages/number-expressions.ts';
import { numbersIn } from '../../scripts/languages/number-words.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import type { Claim } from '../../scripts/model/analysis.generated.ts';

/** What tests ask of the numbers of a language. */
export function quantitiesOf(tag: string) {
  const { numbers } = ourLanguages.of(tag);
  if (!numbers) throw new Error(`${tag} has no numbers.`);
  const { units } = ourLanguages;
  const quantities = (text: string) => numberExpressions(text, numbers, units);
  return {
    values: (text: string) => numbersIn(text, numbers).map(({ value }) => value),
    /** The words of each quantity. */
    quantities: (text: string) => quantities(text).map(({ start, end }) => text.slice(start, end)),
    qualifiers: (text: string) => quantities(text).map(({ qualifier }) => qualifier),
    isWeak: (text: string) => quantities(text).map(({ weak }) => weak),
    /** Whether a number, written as `#`, counts what a figure counts. */
    kind: (counts: string, text: string): ReturnType<Kind> => {
      const [before = '', after = ''] = text.split('#');
      const claim: Claim = { id: 'a', kind: 'reported', statement: '', figure: { counts, best: 50 } };
      return kindOf(claim, numbers, units)({ before, after });
    },
  };
}

/** Words of a list, which commas part. */
export function words(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}
