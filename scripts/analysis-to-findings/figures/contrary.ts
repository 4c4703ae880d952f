import { fates, type Lexicon, lexiconOf, type Quantity, type Reading } from '../../languages/index.ts';
import type { RuleContext } from '../rule-context/index.ts';
import { isChange, isOtherChange } from './changes.ts';
import type { Counted } from './counted.ts';
import type { Expected } from './expected.ts';

/** Whether kinds are such fates, and nothing else. */
export function isOfFates(kinds: ReadonlySet<string>): boolean {
  return kinds.size > 0 && [...kinds].every((kind) => fates.has(kind));
}

/** How many words around a number may say what it counts. */
const reach = 5;

/**
 * The right number of another thing: 43 dead where 43 were injured, 1,243 people where it is families. The words of a claim's own kind,
 * wherever they stand in the sentence, make it right.
 */
export function contrary(
  own: readonly Quantity[],
  { claim, expected }: Counted,
  others: readonly Counted[],
  reading: Reading,
  context: RuleContext,
): Quantity | undefined {
  const lexicon = lexiconOf(context.language);
  if (!lexicon) return undefined;
  if (isChange(expected))
    return own.find((quantity) => isOtherChange(quantity, claim, expected, reading, context, lexicon));
  const said = new Set<string>();
  for (const { word } of reading.tokens) {
    const kind = lexicon.counted.get(word);
    if (kind !== undefined) said.add(kind);
  }
  if (said.size === 0 && expected.figure.counts !== 'families' && expected.figure.counts !== 'households')
    return undefined;
  const { kinds } = expected;
  if (kinds.size === 0) return undefined;
  if ([...kinds].some((kind) => said.has(kind))) {
    const isBoth = kinds.has('dead') && kinds.has('hurt');
    const missesOne = isBoth && said.has('dead') !== said.has('hurt') && !said.has('casualties');
    return missesOne
      ? own[0]
      : swappedKinds(own, expected, others, reading, lexicon, context.language.conjunctions ?? []);
  }
  if (said.has('casualties')) return undefined;
  return own.find((quantity) => {
    const near = kindsNear(quantity, reading, lexicon);
    if (kinds.has('households')) return nextIsPerson(quantity, reading, lexicon);
    return near.some((kind) => fates.has(kind)) && isOfFates(kinds);
  });
}

/** Among the numbers of several claims, one whose own words say that it is another's: nineteen injured, where nineteen died. */
function swappedKinds(
  own: readonly Quantity[],
  { kinds }: Expected,
  others: readonly Counted[],
  reading: Reading,
  lexicon: Lexicon,
  and: readonly string[],
): Quantity | undefined {
  if (others.length === 0 || !isOfFates(kinds)) return undefined;
  return own.find((quantity) => {
    const [kind] = kindsBehind(quantity, reading, lexicon, and);
    return kind !== undefined && !kinds.has(kind) && others.some(({ expected }) => expected.kinds.has(kind));
  });
}

function kindsNear(quantity: Quantity, reading: Reading, lexicon: Lexicon): string[] {
  const before = reading.tokens.slice(Math.max(0, quantity.first - reach), quantity.first);
  return [...before, ...reading.tokens.slice(quantity.next, quantity.next + reach)].flatMap(
    ({ word }) => lexicon.counted.get(word) ?? [],
  );
}

/** The kinds that the words behind a number name, up to the next number or comma. */
export function kindsBehind(
  { next }: Quantity,
  { tokens, text, quantities }: Reading,
  lexicon: Lexicon,
  and: readonly string[],
): string[] {
  const found: string[] = [];
  for (let index = next; index < next + reach; index++) {
    const token = tokens[index];
    if (!token || and.includes(token.word) || quantities.some(({ first }) => first === index)) break;
    if (/[,;:.()]/.test(text.slice(tokens[index - 1]?.end ?? 0, token.start))) break;
    const kind = lexicon.counted.get(token.word);
    if (kind !== undefined) found.push(kind);
  }
  return found;
}

function nextIsPerson({ next }: Quantity, { tokens }: Reading, lexicon: Lexicon): boolean {
  return [tokens[next], tokens[next + 1]].some((token) => token !== undefined && lexicon.sets.people.has(token.word));
}
