// @ts-check

/**
 * @typedef {object} Alternative Offsets of one alternative, and of what is left out with it, both end-exclusive.
 * @property {number} start
 * @property {number} end
 * @property {number} cutStart
 * @property {number} cutEnd
 */

/** How a group begins, after its bracket. */
const groupStart = /^\?(?:[:=!]|<[=!]|<\w+>)/;
/** What stands for letters and is none. */
const signs = /\\{1,2}[pP]\{[^}]*\}|\\{1,2}[a-zA-Z]|\[[^\]]*[^[\\]-[^\]]*\]|\{[^}]*\}/g;

/**
 * The alternatives with letters in the source of a regular expression, as it is written in a literal, in a string, or in a piece of a
 * template, whose groups may reach into other pieces.
 * @param {string} source
 * @param {'regex' | 'string' | 'template'} form
 * @returns {Alternative[]}
 */
export function alternativesIn(source, form) {
  /** @type {Alternative[]} */
  const found = [];
  /** Open groups: where each alternative begins. @type {number[][]} */
  const groups = [[0]];
  /** @param {number[]} starts @param {number} end */
  const close = (starts, end) => {
    if (starts.length < 2) return;
    for (const [index, start] of starts.entries()) {
      const next = starts[index + 1];
      const stop = next === undefined ? end : next - 1;
      if (!/\p{L}/u.test(source.slice(start, stop).replace(signs, ''))) continue;
      const cut = next === undefined ? { cutStart: start - 1, cutEnd: stop } : { cutStart: start, cutEnd: next };
      found.push({ start, end: stop, ...cut });
    }
  };
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at += form !== 'regex' && source[at + 1] === '\\' ? 2 : 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') {
      at += groupStart.exec(source.slice(at + 1, at + 30))?.[0].length ?? 0;
      groups.push([at + 1]);
    } else if (sign === '|') groups.at(-1)?.push(at + 1);
    else if (sign === ')') {
      const starts = groups.pop() ?? [];
      // It closes a group that another piece opens.
      if (groups.length === 0) groups.push([at + 1]);
      else close(starts, at);
    }
  }
  if (form !== 'template' && groups.length === 1) close(groups[0] ?? [], source.length);
  return found;
}
