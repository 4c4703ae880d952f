/** The end of the JSON string that opens at `start`, or what is wrong in it and where. */
export function jsonStringFault(
  text: string,
  start: number,
): { end: number; message?: undefined } | { start: number; end: number; message: string; hint: string } {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { end: at + 1 };
    if (code === 0x0a || code === 0x0d) return unclosed(start, at);
    if (code === 0x09) {
      return {
        start: at,
        end: at + 1,
        message: 'a tab stands inside a string',
        hint: 'Write it as \\t, or use a space.',
      };
    }
    if (code !== 0x5c) continue;
    const known = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    known.lastIndex = at;
    const found = known.exec(text);
    if (!found) {
      const hint = 'JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits; a backslash itself is \\\\.';
      return { start: at, end: Math.min(at + 2, text.length), message: 'JSON does not know this escape', hint };
    }
    at += found[0].length - 1;
  }
  return unclosed(start, text.length);
}

function unclosed(start: number, end: number) {
  const message = 'a string is not closed before the end of its line';
  return { start, end, message, hint: 'Add the closing quotation mark; write a line break inside a string as \\n.' };
}
