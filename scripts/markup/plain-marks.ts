import type { Doubt } from './doubt.ts';

/** What only Markdown or HTML means by it, by what it is called. */
const marks: readonly [name: string, pattern: RegExp][] = [
  ['a citation', /\[\^[^\]\s]{1,100}\]/g],
  [
    'a pair of signs for bold',
    /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*\n]*\*\*(?!\*)|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]*[^\s_]__(?![\p{L}\p{N}_])/gu,
  ],
  [
    'a pair of signs for italics',
    /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])[^*\n]*(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_\\@/])_(?=[^\s_])[^_\n]*(?<=\S)_(?![\p{L}\p{N}_])/gu,
  ],
  ['a pair of signs for words struck out', /~~(?=[^\s~])[^~\n]*(?<=\S)~~/g],
  ['a pair of backticks', /(?<![\p{L}\p{N}`])`(?=[^\s`])[^`\n]*(?<=[^\s`])`(?![\p{L}\p{N}`])/gu],
  ['a Markdown link', /\[[^\][\n]+\]\([^)\s]*[./#:@][^)\s]*\)|<(?:https?:\/\/|mailto:)[^<>\s]+>/gi],
  ['a sign for a heading or a quotation', /^\s*(?:#{1,6}|>) (?=\p{L})/gu],
  [
    'an HTML tag',
    /<\/?(?:a|b|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|tt|u|ul|wbr)(?:\s[^<>]*)?\/?>|<!--/gi,
  ],
  ['a character reference of HTML', /&(?:[a-z]{2,8}|frac\d\d|sup\d|#\d{2,7}|#x[\da-f]{2,6});/gi],
  ['an escape of Markdown', /\\[*_[\]#<>`~|&]/g],
];
/** Without one of these there is no mark. */
export const plainMarkSigns: readonly string[] = [...'*_~`[\\<&#>'];
/** Every mark matches this. */
const suspicious = /[*_~`[\\]|<[a-z!/]|&#?\w{2,8};|^\s*[#>]/i;
const replaced: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/** A mark that a plain text would show as it stands, with what it must mean where that is beyond doubt. */
export interface PlainMark extends Doubt {
  isCitation: boolean;
  fix?: string;
}

/** The marks of Markdown and HTML in a text in which they mean nothing. */
export function* plainMarks(value: string): Generator<PlainMark> {
  if (!suspicious.test(value)) return;
  for (const [name, pattern] of marks) {
    for (const { 0: mark, index } of value.matchAll(pattern)) {
      const fix = replaced[mark.toLowerCase()];
      yield {
        start: index,
        end: index + mark.length,
        message: `${name} stands in a text that is no Markdown: readers would see it as it stands`,
        hint: fix === undefined ? 'Delete it: every sign of this text means itself.' : 'Write the character itself.',
        isCitation: name === 'a citation',
        ...(fix === undefined ? {} : { fix }),
      };
    }
  }
}
