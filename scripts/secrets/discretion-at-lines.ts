import type { Place } from '../bytes-to-value/index.ts';
import type { Fault } from '../model/index.ts';
import { type HiddenLines, hiddenLines, marksSources } from './hidden-lines.ts';

/** A letter of ASCII in an escape, which may hide a mark. */
const escaped = /\\(?:u00|U000000|x)([0-7][0-9a-f])/gi;

/**
 * Discretion about a text that could not be read, so that nobody knows what its sources hide: a fault in a line that must not be shown quotes nothing, and
 * says no more of its place than the line.
 */
export function discreetAtLines(text: () => string): <T extends Fault & { place: Place }>(fault: T) => T {
  let lines: string[] | undefined;
  let hidden: HiddenLines | undefined;
  let isMarked: boolean | undefined;
  return (fault) => {
    isMarked ??= marksSources(text().replace(escaped, characterOf));
    if (!isMarked) return fault;
    lines ??= text().split(/\r\n?|\n/);
    hidden ??= hiddenLines(text());
    const { line } = fault.place;
    if (!hidden(line, lines[line - 1] ?? '')) return fault;
    return { ...fault, pointer: '', message: fault.message.replace(/`[^`]*`/g, 'that stands here') };
  };
}

function characterOf(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
