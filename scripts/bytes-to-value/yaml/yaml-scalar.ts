import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml/browser';

/** A string as it grows, with the offset in the text that each of its UTF-16 units comes from. */
interface Spread {
  value: string;
  offsets: number[];
}

/**
 * For each UTF-16 unit of a scalar's value, and for its end, the offset in the text. The walk is checked against the
 * value that js-yaml itself decodes; undefined where the two differ.
 */
export function scalarOffsets(text: string, scalar: ScalarEvent): number[] | undefined {
  if (scalar.valueStart === -1) return undefined;
  const spread: Spread = { value: '', offsets: [] };
  const block = scalar.style === SCALAR_STYLE.LITERAL_BLOCK || scalar.style === SCALAR_STYLE.FOLDED_BLOCK;
  if (scalar.fast) emitStretch(spread, text, scalar.valueStart, scalar.valueEnd);
  else if (block) spreadBlock(spread, text, scalar);
  else spreadFlow(spread, text, scalar);
  if (spread.value !== getScalarValue(text, scalar)) return undefined;
  const last = spread.offsets.at(-1);
  spread.offsets.push(block && last !== undefined ? last + 1 : scalar.valueEnd);
  return spread.offsets;
}

function emit(spread: Spread, value: string, offset: number): void {
  spread.value += value;
  for (let unit = 0; unit < value.length; unit++) spread.offsets.push(offset);
}

function emitStretch(spread: Spread, text: string, start: number, end: number): void {
  spread.value += text.slice(start, end);
  for (let offset = start; offset < end; offset++) spread.offsets.push(offset);
}

/** Plain and quoted scalars: line breaks fold, white space around them goes, quotation marks decide on escapes. */
function spreadFlow(spread: Spread, text: string, { valueStart, valueEnd, style }: ScalarEvent): void {
  const breaks = /[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/y;
  const plain = /[^\\'\r\n \t]+|[ \t]+/y;
  const at = (pattern: RegExp, offset: number): string => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0].slice(0, valueEnd - offset) ?? '';
  };
  for (let offset = valueStart; offset < valueEnd; ) {
    const fold = at(breaks, offset);
    if (fold) {
      const count = fold.match(/\r\n?|\n/g)?.length ?? 1;
      emit(spread, count === 1 ? ' ' : '\n'.repeat(count - 1), offset);
      offset += fold.length;
    } else if (style === SCALAR_STYLE.DOUBLE_QUOTED && text[offset] === '\\') {
      const sequence = at(/\\(?:(?:\r\n?|\n)[ \t\r\n]*|x..|u.{4}|U.{8}|.)/y, offset);
      emit(spread, decodeEscape(sequence), offset);
      offset += sequence.length || 1;
    } else if (style === SCALAR_STYLE.SINGLE_QUOTED && text[offset] === "'") {
      emit(spread, "'", offset);
      offset += 2;
    } else {
      const stretch = at(plain, offset).length || 1;
      emitStretch(spread, text, offset, offset + stretch);
      offset += stretch;
    }
  }
}

const simpleEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function decodeEscape(sequence: string): string {
  const letter = sequence.charAt(1);
  if (letter === '\r' || letter === '\n') return '';
  if (!'xuU'.includes(letter)) return simpleEscapes[letter] ?? letter;
  const code = Number.parseInt(sequence.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Literal and folded blocks: the indentation goes; in a folded block, so do single line breaks between like lines. */
function spreadBlock(spread: Spread, text: string, scalar: ScalarEvent): void {
  const { valueStart, valueEnd, indent, chomping } = scalar;
  const folded = scalar.style === SCALAR_STYLE.FOLDED_BLOCK;
  let moreIndented = false;
  let started = false;
  /** Offsets of the line ends since the last line with content. */
  let pending: number[] = [];
  for (const line of text.slice(valueStart, valueEnd).matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    const content = line[1] ?? '';
    if (content === '' && line[2] === '') break;
    const start = valueStart + line.index;
    const spaces = Math.min(content.length - content.replace(/^ +/, '').length, Math.max(indent, 0));
    if (indent >= 0 && spaces < content.length) {
      const indented = /^[ \t]/.test(content.slice(indent));
      const breaks = started ? pending.length : pending.length + 1;
      let kept = breaks - 1;
      if (!folded || indented || moreIndented) kept = started ? breaks : breaks - 1;
      const replaced = folded && started && !indented && !moreIndented && kept === 0 ? ' ' : '\n'.repeat(kept);
      const from = pending.length - replaced.length;
      for (const [index, unit] of [...replaced].entries()) emit(spread, unit, pending[from + index] ?? start);
      emitStretch(spread, text, start + indent, start + content.length);
      moreIndented = indented;
      started = true;
      pending = [];
    }
    pending.push(start + content.length);
  }
  const end = pending[0] ?? valueEnd;
  if (chomping === CHOMPING_MODE.KEEP) for (const offset of pending) emit(spread, '\n', offset);
  else if (chomping !== CHOMPING_MODE.STRIP && started) emit(spread, '\n', end);
}
