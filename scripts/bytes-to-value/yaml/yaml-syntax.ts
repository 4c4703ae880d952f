/** What is wrong in a text that is not YAML, in words that repeat nothing of the author's values. */
export interface YamlSyntaxFault {
  ruleId: 'syntax' | 'yaml-tag' | 'nesting';
  offset: number;
  message: string;
  hint?: string;
}

const quoteIt = 'Put the text in quotation marks, or write it as a block after |.';
const quoteSign = 'Text that itself starts with | or > must stand in quotation marks.';
const indentation = 'Indent the members of one object, and the items of one list, by the same number of spaces.';
const escapeIt = 'In double quotation marks a backslash itself is \\\\; in single ones it needs no escape.';

/** js-yaml's reasons, by how they start, in words of our own; the order matters. */
const reasons: readonly [start: string, message: string, hint?: string][] = [
  ['tab characters', 'a tab stands in the indentation', 'Indent with spaces only.'],
  ['bad indentation of a mapping entry', 'the entry before this goes on in a way that YAML cannot read', quoteIt],
  ['bad indentation of a sequence entry', 'this item of a list is not indented like its neighbours', indentation],
  [
    'deficient indentation',
    'before this line a quotation mark or a bracket is not closed, or the line is not indented enough',
    indentation,
  ],
  ['unexpected end of the stream within a flow collection', 'the text ends inside a list [ ] or an object { }'],
  ['unexpected end of the stream within a single', "the text ends inside a string that opens with '"],
  ['unexpected end of the stream within a double', 'the text ends inside a string that opens with "'],
  ['unexpected end of the document within', 'a --- or ... stands inside a string in quotation marks'],
  ['missed comma', 'a comma is missing before this item', 'Put a comma between two neighbours.'],
  ['expected the node content', 'a comma stands where a value or a key is expected'],
  ["expected ':' after a mapping key", 'a colon is missing between the key and its value', quoteIt],
  ['can not read a block mapping entry', 'a colon is missing between the key and its value', quoteIt],
  ['a whitespace character is expected after the key', 'a space is missing after the colon'],
  ['unknown escape sequence', 'YAML does not know this escape', escapeIt],
  ['expected hexadecimal', 'an escape lacks some of its digits', escapeIt],
  ['end of the stream or a document separator', 'there is more text after the end of the analysis', indentation],
  ['a line break is expected', 'after | or > the text must start on a new line', quoteSign],
  ['alias node should not', 'an alias (*) has an anchor or a tag before it', quoteIt],
  ['name of an', 'an anchor (&) or an alias (*) has no name', quoteIt],
  ['duplication of an anchor', 'a value has two anchors (&)', quoteIt],
  ['bad explicit indentation', 'the number after | or > must be 1 to 9', quoteSign],
  ['repeat of', 'the signs after | or > contradict each other', quoteSign],
  ['directive', 'a line that starts with % is not a directive that YAML knows', quoteIt],
];

/** Says in plain words what js-yaml refused, and where; its own words are dropped, as some repeat the author's text. */
export function yamlSyntaxFault(text: string, reason: string, offset: number): YamlSyntaxFault {
  if (reason.startsWith('nesting exceeded')) return { ruleId: 'nesting', offset, message: '' };
  if (/\btag\b/.test(reason)) {
    const hint = 'Delete the tag; put text that starts with ! in quotation marks.';
    return { ruleId: 'yaml-tag', offset, message: 'a YAML tag (!) stands before a value', hint };
  }
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const tab = /^ *\t/.exec(text.slice(lineStart, offset + 1));
  if (tab) {
    return {
      ruleId: 'syntax',
      offset: lineStart + tab[0].length - 1,
      message: 'a tab stands in the indentation',
      hint: 'Indent with spaces only.',
    };
  }
  const special = specialFault(text, reason, offset);
  if (special) return { ruleId: 'syntax', offset, ...special };
  const known = reasons.find(([start]) => reason.startsWith(start));
  const [, message, hint] = known ?? ['', 'the text here is not YAML', quoteIt];
  return { ruleId: 'syntax', offset, message, ...(hint === undefined ? {} : { hint }) };
}

/** The first sign of a text behind dashes and a key, where it is one that opens something. */
const openingSign = /^ *(?:- +)*(?:[\w$-]+: +)?(["'*,[{])/;
/** A line of a text without quotation marks that a comment ends. */
const cutLine = /^ *(?:- +)*(?:[\w$-]+: +)?[^\s"'#|>&*![{-][^\r\n"]*? #/;
/** The same within brackets. */
const cutFlow = /[[{,] *[^\s"'#,][^\r\n"',]*? #/;

/** The commonest slips, which YAML itself can only call bad indentation. */
function specialFault(text: string, reason: string, offset: number): { message: string; hint: string } | undefined {
  const character = text[offset] ?? '';
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = text.slice(lineStart, offset);
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  if (!reason.startsWith('unknown') && (cutLine.test(before) || cutFlow.test(line))) {
    return { message: 'a space and # end the text before this: what follows them is a comment', hint: quoteIt };
  }
  if (reason.startsWith('bad indentation of a mapping') && character === ':') {
    if (/^ +[\w$-]+ *$/.test(line)) {
      return { message: 'the key before this colon is not indented like its neighbours', hint: indentation };
    }
    return { message: 'text without quotation marks holds a colon followed by a space', hint: quoteIt };
  }
  const opening = reason.startsWith('bad indentation') ? (openingSign.exec(line)?.[1] ?? '') : '';
  if (opening === '"' || opening === "'") {
    const message = 'text follows the closing quotation mark';
    const within = opening === '"' ? '\\" for each mark in it' : "'' for each mark and apostrophe in it";
    return { message, hint: `Put the whole text in quotation marks, with ${within}, or write it as a block after |.` };
  }
  if (opening !== '') return { message: `text without quotation marks cannot start with ${opening}`, hint: quoteIt };
  if (character !== '' && '@`%'.includes(character)) {
    return { message: `text without quotation marks cannot start with ${character}`, hint: quoteIt };
  }
  return undefined;
}
