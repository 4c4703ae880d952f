import { isUtf8 } from 'node:buffer';
import { exactNumber, type Fault, type Notation } from '../model/index.ts';
import { type AsciiJson, asciiJson } from './ascii-json.ts';
import { characterFaults } from './characters.ts';
import { lineTable } from './lines.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Largest file that is read, in bytes. */
export const maxBytes = 10_000_000;

const saveAsUtf8 = 'Save the file as UTF-8 without a byte-order mark; editors offer this under "encoding".';

/** The fault of a file of `bytes` bytes, which is more than `maxBytes`. */
export function tooLarge(bytes: number): Fault {
  const [size, limit] = [bytes, maxBytes].map((count) => exactNumber(count));
  return {
    ruleId: 'file-too-large',
    severity: 'error',
    message: `the file has ${size} bytes; an analysis may have at most ${limit}`,
    pointer: '',
    hint: 'Split the analysis, or take out what does not belong in it.',
  };
}

/** What a file's bytes say. */
export interface Decoded {
  /** The text without byte-order mark, decoded at the first call, as most are never needed; none when an error was found. */
  text?: () => string;
  /** What the text says, where it is JSON and there was such a short cut to it. */
  ascii?: AsciiJson;
  faults: PlacedFault[];
}

/** Decodes a file, and says what is wrong with it. */
export function decode(bytes: Uint8Array, format: Notation): Decoded {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fault = (ruleId: string, message: string, hint: string, place = start): PlacedFault => {
    return { ruleId, severity: 'error', message, pointer: '', hint, place };
  };
  const wide = wideEncoding(bytes);
  if (wide) return { faults: [fault('encoding', `the file is in ${wide}, not in UTF-8`, saveAsUtf8)] };
  if (!isUtf8(bytes)) {
    const before = textBeforeInvalidByte(bytes);
    const place = lineTable(() => before)(before.length, before.length);
    return { faults: [fault('encoding', 'a byte here is not UTF-8', saveAsUtf8, place)] };
  }
  const faults: PlacedFault[] = [];
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) {
    const message = 'the file starts with a byte-order mark, which is left out';
    faults.push({ ...fault('encoding', message, saveAsUtf8), severity: 'warning' });
  }
  const body = hasMark ? bytes.subarray(3) : bytes;
  let decoded: string | undefined;
  const text = (): string => {
    decoded ??= new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    return decoded;
  };
  const ascii = format === 'json' ? asciiJson(body) : undefined;
  if (ascii) return { text, ascii, faults };
  if (!/\S/.test(text())) {
    return { faults: [...faults, fault('empty-file', 'the file is empty', 'Write an analysis in it, or delete it.')] };
  }
  const forbidden = characterFaults(text());
  return forbidden.length > 0 ? { faults: [...faults, ...forbidden] } : { text, faults };
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
