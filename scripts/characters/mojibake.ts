/** A stretch of UTF-8 that was read as if it were in another encoding, and what it said; without `text` that is lost. */
export interface Mojibake {
  start: number;
  end: number;
  text?: string;
}

interface Charset {
  label: string;
  /** Only texts with this are looked at. */
  trace: RegExp;
  /** How many letters in a row leave no doubt. */
  sure: number;
  /** Whether one letter alone, or a few, can be told from what somebody meant to write. */
  isPlain?: (text: string, found: Mojibake) => boolean;
}

/** What follows a capital at the end of a quotation or a word, and is a continuation byte by accident: CAFÉ” and « AMANHà ». */
const closing = /^[\u00a0”“’‘»«‹›…–—•·¹²³©®™°ªº]+$/;
const strictlyClosing = /^[”“’‘»«‹›…–—•·]+$/;
/** Stands within words too: an apostrophe, a dash without spaces. */
const withinWords = /^[’…–—\u00a0]+$/;
/** Letters and signs that one sequence alone may have stood for; others need neighbours of their kind. */
const single = /[\u00a0-\u017f\u1e00-\u1eff\u2010-\u27ff\ufeff\ufffd]|\p{Extended_Pictographic}/u;
/** Signs of mathematics that may follow a root. */
const mathematics = /[∂∑∏π∫Ω≠∞±≤≥µ]/;

const charsets: readonly Charset[] = [
  { label: 'macintosh', trace: /√\S|‚Ä/, sure: Number.POSITIVE_INFINITY, isPlain: isPlainMacintosh },
  { label: 'windows-1252', trace: /[\u00c2-\u00f4][^\w\n .,]/, sure: 2, isPlain: isPlainWestern },
  { label: 'windows-1251', trace: /[РС][^А-Яа-я\s]/, sure: 3 },
  { label: 'windows-1256', trace: /[طظ][^\s\u0621-\u064a]/, sure: 3 },
];

/** Where a text shows bytes of UTF-8 as letters of an older encoding, as in `Ã©` for é. What may be meant as it stands is left out. */
export function mojibakeIn(text: string): Mojibake[] {
  for (const charset of charsets) {
    const found = charset.trace.test(text) ? foundIn(text, charset) : [];
    if (found.length > 0) return charset.label === 'windows-1252' ? withRemains(text, found) : found;
  }
  return withRemains(text, []);
}

function foundIn(text: string, { label, sure, isPlain }: Charset): Mojibake[] {
  const bytes = bytesOf(label);
  const runs = runsIn(text, bytes);
  const isSure = runs.some(({ letters }) => letters >= sure);
  return runs.flatMap(({ letters, ...run }) => {
    if (letters < sure && !isPlain?.(text, run) && !(isSure && /^\p{L}+$/u.test(run.text ?? ''))) return [];
    // Text that was misread twice shows what was misread once.
    const again =
      run.text === undefined ? [] : foundIn(run.text, { label, trace: /./, sure, ...(isPlain && { isPlain }) });
    return [again.reduceRight(repairedBy, run)];
  });
}

function repairedBy(run: Mojibake, { start, end, text = '' }: Mojibake): Mojibake {
  const before = run.text ?? '';
  return { ...run, text: before.slice(0, start) + text + before.slice(end) };
}

/** Runs of whole sequences of UTF-8. */
function runsIn(text: string, bytes: ReadonlyMap<string, number>): (Mojibake & { text: string; letters: number })[] {
  const runs: (Mojibake & { text: string; letters: number })[] = [];
  for (let index = 0; index < text.length; index++) {
    const lead = bytes.get(text.charAt(index)) ?? 0;
    const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const letter = length === 0 ? undefined : decoded(text.slice(index, index + length), length, bytes);
    if (letter === undefined) continue;
    const last = runs.at(-1);
    if (last?.end === index) {
      last.end += length;
      last.text += letter;
      last.letters++;
    } else runs.push({ start: index, end: index + length, text: letter, letters: 1 });
    index += length - 1;
  }
  return runs;
}

/** The character that bytes stand for; undefined where they are none, or one that nobody writes. */
function decoded(shown: string, length: number, bytes: ReadonlyMap<string, number>): string | undefined {
  if (shown.length < length) return undefined;
  const values = [...shown].map((character) => bytes.get(character) ?? 0);
  try {
    const letter = utf8.decode(Uint8Array.from(values));
    return /^[\p{Cc}\p{Cn}\p{Co}]$/u.test(letter) ? undefined : letter;
  } catch {
    return undefined;
  }
}

function isPlainWestern(text: string, { start, end, text: meant = '' }: Mojibake): boolean {
  if (!single.test(meant)) return false;
  const [before, lead, rest] = [text.charAt(start - 1), text.charAt(start), text.slice(start + 1, end)];
  const isAfterWord = /\p{L}/u.test(before);
  if (/[Â-Þ]/.test(lead) && /[\p{Ll}\d]/u.test(before)) return true;
  if (!closing.test(rest)) return true;
  if (/\p{L}/u.test(text.charAt(end)) && !withinWords.test(rest)) return true;
  if (rest === '\u00a0') return /[ÂÃ]/.test(lead) && !isAfterWord;
  return !isAfterWord && !strictlyClosing.test(rest);
}

function isPlainMacintosh(text: string, { start, end, text: meant = '' }: Mojibake): boolean {
  const [before, rest, after] = [text.charAt(start - 1), text.slice(start + 1, end), text.charAt(end)];
  if (text.charAt(start) === '‚') return /^[\u2010-\u2026]/.test(meant);
  return !mathematics.test(rest) && /\p{L}/u.test(before + after);
}

/** With what is left of a quotation mark or a no-break space, a part of which got lost: what it was nobody knows. */
function withRemains(text: string, found: readonly Mojibake[]): Mojibake[] {
  if (!/â€|Â/.test(text)) return [...found];
  const taken = new Set(
    found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const others = Array.from(text.matchAll(/â€|(?<=[\p{Ll}\d])Â(?=[ .,;:!?]|$)/gu), ({ 0: signs, index }) => {
    return { start: index, end: index + signs.length };
  }).filter(({ start }) => !taken.has(start));
  return [...found, ...others].sort((a, b) => a.start - b.start);
}

/** The upper half of Windows-1252, for which some versions of Node take Latin-1. */
const western = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 160 + index))}`;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const tables = new Map<string, ReadonlyMap<string, number>>();

/** The bytes by which an encoding writes its characters; what it has no letter for, programs show as a control. */
function bytesOf(label: string): ReadonlyMap<string, number> {
  let table = tables.get(label);
  if (!table) {
    const bytes = Array.from({ length: 128 }, (_, index) => 128 + index);
    const upper = label === 'windows-1252' ? western : new TextDecoder(label).decode(Uint8Array.from(bytes));
    table = new Map([
      ...bytes.slice(0, 32).map((byte) => [String.fromCharCode(byte), byte] as const),
      ...bytes.map((byte, index) => [upper.charAt(index), byte] as const),
    ]);
    tables.set(label, table);
  }
  return table;
}
