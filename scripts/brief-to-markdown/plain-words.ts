import type { Parents, Text } from 'mdast';
import type { Options } from 'remark-stringify';

type TextHandler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Words and marks of which none means anything in Markdown, at any place but the beginning of a line. */
const harmless = /^ ?[\p{L}\p{M}“”‘’«»][\p{L}\p{M}\p{N} ,.;:?'"“”‘’«»‹›¿¡()%/–—…-]*$/u;
/** What GitHub reads as an address. */
const address = /w\.[\w.-]|[ps]:\//i;

/** remark-stringify's handler for text, with a short way for plain words; a test holds the two together. */
export const text: TextHandler = (node: Text, _parent: Parents | undefined, state, info) => {
  const { value } = node;
  const isPlain =
    harmless.test(value) && !address.test(info.before + value + info.after) && !beginsOrEndsLine(value, info);
  return isPlain ? value : state.safe(value, info);
};

/** Whether white space at an end of a text is also at an end of its line, where Markdown would drop it. */
function beginsOrEndsLine(value: string, { before, after }: { before: string; after: string }): boolean {
  return (value.startsWith(' ') && /[\r\n]$|^$/.test(before)) || (value.endsWith(' ') && /^[\r\n]|^$/.test(after));
}
