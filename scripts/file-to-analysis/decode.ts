import type { Fault } from '../model/finding.ts';
import { forbiddenCharacters } from './characters.ts';
import { lineTable } from './lines.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Largest file that is read, in bytes. */
export const maxBytes = 10_000_000;

const saveAsUtf8 = 'Save the file as UTF-8 without a byte-order mark; editors offer this under "encoding".';

/** The fault of a file of `bytes` bytes, which is more than `maxBytes`. */
export function tooLarge(bytes: number): Fault {
  const [size, limit] = [bytes, maxBytes].map((count) => count.toLocaleString('en'));
  return {
    ruleId: 'file-too-large',
    severity: 'error',
    message: `the file has ${size} bytes; an analysis may have at most ${limit}`,
    pointer: '',
    hint: 'Split the analysis, or take out what does not belong in it.',
  };
}

/** Decodes a file: its text without byte-order mark, and what is wrong with it. No text when an error was found. */
export function decode(bytes: Uint8Array): { text?: string; faults: PlacedFault[] } {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fault = (ruleId: string, message: string, hint: string, place = start): PlacedFault => {
    return { ruleId, severity: 'error', message, pointer: '', hint, place };
  };
  const wide = wideEncoding(bytes);
  if (wide) return { faults: [fault('encoding', `the file is in ${wide}, not in UTF-8`, saveAsUtf8)] };

  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = textBeforeInvalidByte(bytes);
    const place = lineTable(before)(before.length, before.length);
    return { faults: [fault('encoding', 'a byte here is not UTF-8', saveAsUtf8, place)] };
  }
  const faults: PlacedFault[] = [];
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    const message = 'the file starts with a byte-order mark, which is left out';
    faults.push({ ...fault('encoding', message, saveAsUtf8), severity: 'warning' });
  }
  if (!/\S/.test(text)) {
    return { faults: [...faults, fault('empty-file', 'the file is empty', 'Write an analysis in it, or delete it.')] };
  }
  const place = lineTable(text);
  const forbidden = forbiddenCharacters(text);
  for (const { message, hint, range } of forbidden) {
    faults.push(fault('character-forbidden', message, hint, place(range.start, range.end)));
  }
  return forbidden.length > 0 ? { faults } : { text, faults };
}

/** Name of the encoding when the bytes are UTF-16 or UTF-32: by the mark, or because every other byte is NUL. */
function wideEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const head = bytes.subarray(0, 64);
  const mark = [...head.subarray(0, 4)].join(' ');
  if (mark === '255 254 0 0' || mark === '0 0 254 255') return 'UTF-32';
  if (mark.startsWith('255 254') || mark.startsWith('254 255')) return 'UTF-16';
  const nuls = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (head.length < 4 || nuls * 3 < head.length) return undefined;
  return nuls * 5 > head.length * 3 ? 'UTF-32' : 'UTF-16';
}

/** What comes before the first invalid byte: as far as decoding with replacement and encoding again changes nothing. */
function textBeforeInvalidByte(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8');
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let valid = 0;
  while (valid < bytes.length && bytes[valid] === again[valid]) valid++;
  return decoder.decode(bytes.subarray(0, valid), { stream: true });
}
