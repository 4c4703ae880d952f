import type { Document } from './document.ts';
import type { TextEdit } from './text-edit.ts';

/** How a string is written: in JSON, or in one of YAML's styles; a plain one in brackets obeys stricter rules. */
export type ScalarStyle = 'json' | 'double' | 'single' | 'block' | 'plain' | 'plain-in-flow';

const opening: Readonly<Record<string, ScalarStyle>> = { '"': 'double', "'": 'single', '|': 'block', '>': 'block' };

/** The style of a scalar node. */
export function scalarStyle({ notation, text, outline, isInFlow }: Document, node: number): ScalarStyle {
  if (notation === 'json') return 'json';
  const style = opening[text[outline.starts[node] ?? 0] ?? ''];
  return style ?? (isInFlow(node) ? 'plain-in-flow' : 'plain');
}

/**
 * A scalar as written, with a stretch of it replaced; undefined where that would be read as something else. In a file that
 * has escapes for all but ASCII, so has the new text. With `line`, a line end of the stretch stands before or after the new text.
 */
export function withStretch(
  written: string,
  edit: TextEdit,
  style: ScalarStyle,
  isEscaped: boolean,
  line?: { to: 'before' | 'after'; written: string },
): string | undefined {
  const { start, end } = edit;
  const text = encoded(edit.text, style, isEscaped);
  if (text === undefined) return undefined;
  if (line && style !== 'json') return withLineMoved(written, { start, end, text }, style, line);
  if (line)
    return (
      written.slice(0, start) + (line.to === 'before' ? line.written + text : text + line.written) + written.slice(end)
    );
  if (/[\r\n]/.test(written.slice(start, end))) return undefined;
  const next = written.slice(0, start) + text + written.slice(end);
  if (style === 'json') return next;
  const lineStart = Math.max(written.lastIndexOf('\n', start - 1), written.lastIndexOf('\r', start - 1)) + 1;
  const before = lineAt(written, lineStart);
  const after = lineAt(next, lineStart);
  if (!hasSameMargins(before, after)) return undefined;
  if (style === 'plain' || style === 'plain-in-flow') {
    if (endsPlain(after, style === 'plain-in-flow')) return undefined;
    if (lineStart === 0 && !startsPlain(after, before)) return undefined;
    if (isNoText(next)) return undefined;
  }
  return next;
}

/** In YAML, white space around a line end folds: none may come to stand there, nor what would open a comment or a value. */
function withLineMoved(
  written: string,
  { start, end, text }: TextEdit,
  style: ScalarStyle,
  line: { to: 'before' | 'after'; written: string },
): string | undefined {
  const put = line.to === 'before' ? line.written + text : text + line.written;
  const lastBefore = line.to === 'before' ? written.charAt(start - 1) : text.at(-1);
  const firstAfter = line.to === 'before' ? text : written.slice(end, end + 2);
  if (!/[\r\n]/.test(line.written) || !/[\p{L}\p{N}.,;%)”’»]/u.test(lastBefore ?? '')) return undefined;
  if (!/^[\p{L}\p{N}“‘«„(]/u.test(firstAfter)) return undefined;
  return (style === 'plain' || style === 'plain-in-flow') && /[#:,[\]{}]/.test(text)
    ? undefined
    : written.slice(0, start) + put + written.slice(end);
}

/** A text in the words of a style; undefined where the style has none for it. */
function encoded(text: string, style: ScalarStyle, isEscaped: boolean): string | undefined {
  if (/\p{Cs}|[\u0085\u2028\u2029\ufeff]/u.test(text)) return undefined;
  if (style === 'json' || style === 'double') {
    const quoted = JSON.stringify(text).slice(1, -1);
    return isEscaped ? quoted.replace(/[\u0080-\uffff]/g, escapeOf) : quoted;
  }
  if (/\p{Cc}/u.test(text)) return undefined;
  return style === 'single' ? text.replaceAll("'", "''") : text;
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function lineAt(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
}

/** Lines are folded and indented by the white space at their ends, so that must stay, as must blank lines. */
function hasSameMargins(before: string, after: string): boolean {
  const margins = (line: string) => [/^[ \t]*/.exec(line)?.[0], /[ \t]*$/.exec(line)?.[0]];
  const [left, right] = margins(before);
  const [newLeft, newRight] = margins(after);
  return [before, after].every((line) => /[^ \t]/.test(line)) && left === newLeft && right === newRight;
}

/** Whether a line holds what would end a plain scalar: a comment, a colon, in brackets also their punctuation. */
function endsPlain(line: string, inFlow: boolean): boolean {
  return /(?:^|[ \t])#|:(?:[ \t]|$)/.test(line) || (inFlow && /[,[\]{}]|:(?=[,[\]{}])/.test(line));
}

/** Whether the first line may stand without quotation marks: it starts as before, or with a letter, a digit or a path. */
function startsPlain(line: string, before: string): boolean {
  return line.slice(0, 2) === before.slice(0, 2) || /^(?:\.{0,2}\/|[\p{L}\p{N}])/u.test(line);
}

/** Whether a plain scalar would be a number, a truth value or nothing. */
function isNoText(written: string): boolean {
  return /^(?:~|null|true|false|[-+]?\.(?:inf|nan)|[-+.]?\d[\w.+-]*)$/i.test(written.trim());
}
