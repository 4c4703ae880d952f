/** A bare address in prose. */
export interface Address {
  start: number;
  end: number;
  /** Letters of another script follow at once, so that nobody can tell whether they belong to it. */
  isDoubtful: boolean;
}

const opening = /(?<![A-Za-z0-9<])https?:\/\/(?=[\p{L}\p{N}[])|(?<![A-Za-z0-9<./@_-])www\.(?=[\p{L}\p{N}])/giu;
/** What is in no address: white space, angle brackets, quotation marks, marks of other scripts, a dash between words, a citation. */
const ending =
  /[\s<>"“”„«»‹›‘‚…—。，、；：！？（）「」『』《》〈〉【】؟،؛۔।]|\p{Cc}|\[\^|’(?:s?(?![\p{L}\p{N}]))|'s(?![\p{L}\p{N}])/u;
/** Letters of a script without spaces, or of another script, directly behind a word of ASCII. */
const otherScript = /(?<=[A-Za-z0-9])(?=\p{L})(?!\p{Script=Latin})/u;
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const longest = 2_000;

/** The bare addresses of a text, without the marks of the sentence that follow them; `breaks` ends an address too. */
export function* addressesIn(text: string, breaks = ''): Generator<Address> {
  let last = 0;
  for (const { 0: scheme, index: start } of text.matchAll(opening)) {
    if (start < last) continue;
    const rest = text.slice(start + scheme.length, start + longest);
    const ends = [rest.search(ending), rest.search(otherScript), breaks === '' ? -1 : rest.indexOf(breaks)];
    const [stop = rest.length] = ends.filter((end) => end !== -1).sort((a, b) => a - b);
    last = start + scheme.length + withoutMarks(rest.slice(0, stop));
    if (last > start + scheme.length) yield { start, end: last, isDoubtful: stop === ends[1] };
  }
}

/** The length of an address without the marks at its end; a bracket belongs to it where it is opened in it. */
function withoutMarks(address: string): number {
  let length = address.length;
  for (; length > 0; length--) {
    const mark = address[length - 1] ?? '';
    const opened = closing[mark];
    if (
      opened === undefined
        ? !/[?!.,:;'’*~|\\–-]/.test(mark) || mark === '-'
        : isBalanced(address.slice(0, length), opened, mark)
    )
      break;
  }
  return length;
}

function isBalanced(address: string, opened: string, closed: string): boolean {
  return address.split(opened).length >= address.split(closed).length;
}
