/** A word or a number in digits: where it stands in a text, and how it reads in small letters. */
export interface Token {
  start: number;
  end: number;
  word: string;
  /** The value of digits. */
  digits: number | undefined;
}

const [zero, nine, arabicZero, arabicNine] = [0x30, 0x39, 0x660, 0x669];

function digitOf(code: number): number {
  if (code >= zero && code <= nine) return code - zero;
  return code >= arabicZero && code <= arabicNine ? code - arabicZero : -1;
}

/** Latin letters, those of other scripts, and marks that belong to letters. */
function isLetter(code: number): boolean {
  if (code < 0xaa) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff)
    : code === 0xaa || code === 0xba;
}

const halves: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** The words and numbers of a text, in order; apostrophes and hyphens part words. `decimal` is the sign before decimals. */
export function tokensOf(text: string, decimal: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 0x2f) at++;
    else if (digitOf(code) >= 0) {
      const token = digitsAt(text, at, decimal);
      tokens.push(token);
      at = token.end;
    } else if (isLetter(code)) {
      let end = at + 1;
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      tokens.push({ start: at, end, word: text.slice(at, end).toLowerCase(), digits: undefined });
      at = end;
    } else {
      const part = code >= 0xbc ? halves.get(text[at] ?? '') : undefined;
      if (part !== undefined) tokens.push({ start: at, end: at + 1, word: '', digits: part });
      at++;
    }
  }
  return tokens;
}

/** A number in digits, with its groups and decimals, and a fraction that stands right behind it. */
function digitsAt(text: string, start: number, decimal: string): Token {
  let end = endOfDigits(text, start);
  let plain = text.slice(start, end);
  let isGrouped = false;
  let hasDecimals = false;
  for (;;) {
    const sign = text[end] ?? '';
    const next = endOfDigits(text, end + 1);
    const length = next - end - 1;
    if (length === 0 || !",. \u00A0\u202F’'".includes(sign) || sign === '') break;
    const isSpace = sign !== ',' && sign !== '.';
    const isGroup =
      length === 3 && !hasDecimals && (isGrouped || end - start <= 3) && plain[0] !== '0' && sign !== decimal;
    if (isGroup) {
      plain += text.slice(end + 1, next);
      isGrouped = true;
    } else if (!isSpace && !hasDecimals && !(text[next] === sign && endOfDigits(text, next + 1) > next + 1)) {
      plain += `.${text.slice(end + 1, next)}`;
      hasDecimals = true;
    } else break;
    end = next;
  }
  let value = Number(latinDigits(plain));
  const part = halves.get(text[end] ?? '');
  if (part !== undefined) {
    value += part;
    end++;
  }
  return { start, end, word: '', digits: value };
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && digitOf(text.charCodeAt(end)) >= 0) end++;
  return end;
}

function latinDigits(digits: string): string {
  let latin = '';
  for (let at = 0; at < digits.length; at++) {
    const digit = digitOf(digits.charCodeAt(at));
    latin += digit < 0 ? digits[at] : digit;
  }
  return latin;
}
