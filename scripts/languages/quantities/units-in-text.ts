import type { Lexicon } from './lexicon.ts';
import { signs } from './measures.ts';
import { areClose } from './numerals.ts';
import type { Token } from './tokens.ts';

const codes: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'xof', 'xaf', 'cfa', 'fcfa', 'chf']);
const codeNames: Readonly<Record<string, string>> = { usd: 'dollar', eur: 'euro', gbp: 'sterling' };

/** The currency whose sign or code stands before a number: $5, USD 5. */
export function unitBefore(text: string, tokens: readonly Token[], first: number): string | undefined {
  const start = tokens[first]?.start ?? 0;
  const sign = signs[text[start - 1] ?? ''];
  if (sign !== undefined && sign !== '%') return sign;
  const code = tokens[first - 1]?.word ?? '';
  return codes.has(code) && areClose(text, tokens, first) ? (codeNames[code] ?? 'franc') : undefined;
}

/** The unit that follows a number, and the index behind it; where a currency stands before the number already, only a currency may. */
export function unitAt(
  text: string,
  tokens: readonly Token[],
  next: number,
  lexicon: Lexicon,
  known: string | undefined,
): { unit: string; next: number } | undefined {
  const end = tokens[next - 1]?.end ?? 0;
  const behind = text.slice(end, end + 2);
  const sign = signs[behind[0] ?? ''] ?? (/^[ \u00A0\u202F-]/.test(behind) ? signs[behind[1] ?? ''] : undefined);
  if (sign !== undefined)
    return /^[ ][$€£]\S?$/.test(behind) && /^\d/.test(text.slice(end + 2)) ? undefined : { unit: sign, next };
  const degrees = /^[ \u00A0\u202F]?° ?([CF])(?!\p{L})/u.exec(text.slice(end, end + 6));
  if (degrees) return { unit: degrees[1] === 'C' ? 'celsius' : 'fahrenheit', next: next + 1 };
  if (!areClose(text, tokens, next)) return undefined;
  const isOf = lexicon.sets.of.has(tokens[next]?.word ?? '') && areClose(text, tokens, next + 1);
  const at = isOf ? next + 1 : next;
  const unit = lexicon.units.at(tokens, at);
  if (!unit || (known !== undefined && unit.value === 'm')) return undefined;
  const last = tokens[at + unit.length - 1];
  // Letters such as m and ha stand behind digits; behind a word they are something else.
  if ((last?.word.length ?? 0) < 3 && tokens[next - 1]?.digits === undefined && !isOf) return undefined;
  if (last && /^[²2]/.test(text.slice(last.end, last.end + 1))) {
    const square = { km: 'km²', m: 'm²' }[unit.value];
    if (square) return { unit: square, next: at + unit.length };
  }
  // A letter alone stands at its number: 3 m, but not the s of another word.
  if (isOf && (last?.word.length ?? 0) < 3) return undefined;
  return { unit: unit.value, next: at + unit.length };
}

/** The period for which a quantity is, within a few words behind it: lorries a day, barrels per day. */
export function perAt(
  tokens: readonly Token[],
  next: number,
  lexicon: Lexicon,
): { period: string; next: number } | undefined {
  for (let index = next; index < next + 4; index++) {
    const per = lexicon.per.at(tokens, index);
    if (per) return { period: per.value, next: index + per.length };
  }
  return undefined;
}
