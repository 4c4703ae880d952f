/** What stands before a word, and what goes on with it. */
const [before, after] = [`[\\s’'“"‘(«*_—–]`, '(?![a-zß-ÿœ])'];

/** Letters that may follow, each with those after it. */
interface Branch {
  next: Map<string, Branch>;
  isEnd: boolean;
}

/**
 * A pattern for a first look at a text in small letters, with a space before it: any of some phrases, of which no more than two words are
 * looked at. What they begin with alike is written once, so that it takes a tenth of the time that a list of them would.
 */
export function anyPhrase(phrases: Iterable<string>): RegExp {
  const root: Branch = { next: new Map(), isEnd: false };
  const beginnings = new Set(Array.from(phrases, (phrase) => phrase.split(' ', 2).join(' ')));
  for (const beginning of beginnings) {
    const [first = '', second] = beginning.split(' ');
    // Where one word says enough, none after it is looked at.
    if (second !== undefined && beginnings.has(first)) continue;
    let branch = root;
    for (const letter of beginning) {
      const next = branch.next.get(letter) ?? { next: new Map(), isEnd: false };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return new RegExp(before + sourceOf(root));
}

function sourceOf({ next, isEnd }: Branch): string {
  const ways = Array.from(next, ([letter, branch]) => (letter === ' ' ? '[\\s’]' : letter) + sourceOf(branch));
  if (isEnd) ways.unshift(after);
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

/** A text as such a pattern asks for it, without words that are names with a capital. */
export function forLook(text: string, names: readonly string[]): string {
  let plain = text;
  for (const name of names) if (plain.includes(name)) plain = plain.replaceAll(` ${name}`, ' ');
  return ` ${plain.toLowerCase()}`;
}
