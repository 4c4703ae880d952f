import type { Lexicon } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between a part and its whole: eleven of the council’s fifteen. */
const reach = 4;

/** The quantities without numbers that only name, as M23 and Route 7 do; parts of a whole know it, and what a whole is says so. */
export function namesOrNumbers(
  text: string,
  tokens: readonly Token[],
  all: readonly Quantity[],
  lexicon: Lexicon,
): Quantity[] {
  const kept: Quantity[] = [];
  let lastOther = -1;
  for (const quantity of all) {
    if (isName(text, tokens, quantity, lexicon) || (lastOther >= 0 && isListed(text, tokens, lastOther, quantity))) {
      lastOther = quantity.next;
      continue;
    }
    lastOther = -1;
    const last = kept.at(-1);
    relate(text, tokens, last, quantity, lexicon);
    // One of the nine is no count.
    if (last?.isWeak && last.whole !== undefined && !last.isShare) {
      kept.pop();
      quantity.isWhole = false;
    }
    kept.push(quantity);
  }
  return kept;
}

/** Whether a number goes on a list of such that name: aged 29, 41 and 56. */
function isListed(text: string, tokens: readonly Token[], last: number, { first, isDigits }: Quantity): boolean {
  return (
    isDigits &&
    /^(?:[-–./:]|, ?|,? \p{L}{1,3} | )$/u.test(text.slice(tokens[last - 1]?.end ?? 0, tokens[first]?.start ?? 0))
  );
}

function isName(
  text: string,
  tokens: readonly Token[],
  { first, next, unit, isDigits, form, start }: Quantity,
  lexicon: Lexicon,
): boolean {
  if (form !== 'number') return false;
  const token = tokens[first];
  if (!token) return true;
  if (unit === undefined && lexicon.ages.endingAt(tokens, first - 1)) return true;
  if (lexicon.labels.endingAt(tokens, first - 1)) return true;
  for (let index = first + 1; index <= next; index++) if (lexicon.notAfter.at(tokens, index)) return true;
  const before = text.slice(Math.max(0, token.start - 24), token.start);
  if (!isDigits) {
    const letter = text[token.start] ?? '';
    return (
      letter !== letter.toLowerCase() &&
      !/(?:^|[.!?:–—]\s*)["“«¿¡*_(]*$/.test(before) &&
      token.start > 0 &&
      start > 0 &&
      unit === undefined &&
      !/["“«(]$/.test(before)
    );
  }
  if (/[/#:_@]$|\d[-–.]$/.test(before)) return true;
  if (/\p{L}$/u.test(before) || (/\p{L}-$/u.test(before) && Number.isInteger(token.digits ?? 0))) return true;
  const after = text.slice(tokens[next - 1]?.end ?? 0);
  if (unit === undefined && /^[\p{L}_/:#°′]/u.test(after) && tokens[next]?.start === tokens[next - 1]?.end) return true;
  if (unit === undefined && (/^[/:°′#]/.test(after) || /^ ?[-–]\d/.test(after))) return true;
  // A capital right before digits makes them part of a name, unless it only opens the sentence or qualifies the number.
  if (token.end - token.start > 4 || lexicon.sets.people.has(tokens[next]?.word ?? '')) return false;
  return (
    unit === undefined &&
    start >= token.start - 1 &&
    /\S\s+["“(]?\p{Lu}[\p{L}.&]*[ \u00A0]$/u.test(` ${before}`) &&
    !/[.!?] *\p{Lu}\S* $/u.test(before)
  );
}

function relate(
  text: string,
  tokens: readonly Token[],
  last: Quantity | undefined,
  quantity: Quantity,
  lexicon: Lexicon,
): void {
  const { first } = quantity;
  if (last && first - last.next <= 2 && isAgainst(text, tokens, last, quantity, lexicon)) quantity.isOpposed = true;
  const except = lexicon.allBut.endingAt(tokens, first - 1);
  if (except) {
    quantity.isRest = true;
    if (last && (last.isWhole || first - last.next <= reach)) {
      quantity.whole = last.from;
      last.isWhole = true;
      last.isAll = false;
    }
  }
  const base = quantity.unit === undefined && quantity.from % 100 === 0 && lexicon.bases.endingAt(tokens, first - 1);
  if (base) {
    quantity.isWhole = true;
    if (!last || first - last.next > reach) return;
    last.whole = quantity.from;
    last.isShare = true;
    return;
  }
  if (last && first - last.next <= reach + 1) {
    for (let index = last.next; index < first; index++) {
      const share = lexicon.shares.at(tokens, index);
      const part = share ?? lexicon.partOf.at(tokens, index);
      if (!part || index + part.length > first || hasStop(text, tokens, last.next, first)) continue;
      if (last.from > quantity.from) continue;
      last.whole = quantity.from;
      last.isShare = share !== undefined;
      quantity.isWhole = true;
      quantity.isAll = false;
      return;
    }
  }
  if (quantity.form !== 'number') return;
  // Of the fifteen members, eleven: what opens a clause so is a whole.
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const part = lexicon.partOf.at(tokens, index);
    if (!part || hasStop(text, tokens, index + part.length, first)) continue;
    const before = text.slice(0, tokens[index]?.start ?? 0);
    if (!/(?:^|[,;:–—(])\s*$/.test(before)) continue;
    quantity.isWhole = true;
    quantity.isAll = false;
  }
}

/** Whether a number is that of the votes of the other side: eleven votes to four, 12 to 3. */
function isAgainst(
  text: string,
  tokens: readonly Token[],
  last: Quantity,
  { first, from }: Quantity,
  lexicon: Lexicon,
): boolean {
  if (hasStop(text, tokens, last.next, first) || !lexicon.against.endingAt(tokens, first - 1)) return false;
  return first - last.next === 2 || last.from > from;
}

function hasStop(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  return /[,;:()–—]/.test(text.slice(tokens[from - 1]?.end ?? 0, tokens[to]?.start ?? 0));
}
