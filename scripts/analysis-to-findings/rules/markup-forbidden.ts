import type { FootnoteReference, Nodes, Parents, Root } from 'mdast';
import { parseProse } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { type FieldText, mostMarks, proseOverload, type RuleContext, type Text } from '../rule-context/index.ts';

/** Most quotations, lists and emphases within each other. */
const deepest = 16;
const nesting: ReadonlySet<string> = new Set(['blockquote', 'list', 'emphasis', 'strong', 'delete', 'link']);

type Words = Pick<RuleFault, 'message' | 'hint'>;

const image: Words = {
  message: 'an image stands in prose',
  hint: 'Use a block of type `figure`; write \\! for the sign itself.',
};
/** Members of a table that hold cells. */
const cells = ['columns', 'rows'];

const title: Words = {
  message: 'a link has a title, which print cannot show',
  hint: 'Write it into the text, or delete it.',
};
const definedNote: Words = {
  message: 'a note is defined in prose',
  hint: 'Add a claim or a source with this id: notes are made from those.',
};
const blocks: Readonly<Record<string, string>> = {
  list: 'a list',
  blockquote: 'a quotation block',
  code: 'a code block',
  table: 'a table',
  definition: 'a link definition',
  paragraph: 'a second paragraph',
};

/** Most texts hold none of these and begin like no block: one line with notes at most, in which nothing is forbidden. */
const signs = ['\n', '\r', '\u2028', '\u2029', '<', '#', '*', '_', '~', '![', ']:', ']('];
const opensPlainly = /^[^\s>*+\-#|=~`_:\d.)<]/;

export const markupForbidden: Rule = {
  id: 'markup-forbidden',
  level: 'error',
  firm: true,
  wants:
    'Prose holds no headings, raw HTML, images, horizontal lines, titles of links or definitions of notes, and a short text is one paragraph.',
  why: 'Structure comes from the fields of the analysis, so that every format shows the same brief and nothing can be smuggled in.',
  *check(context) {
    const holding = new Set(context.holding(signs));
    for (const text of context.proses()) {
      if (!holding.has(text) && opensPlainly.test(text.value) && text.value.length <= mostMarks) continue;
      const overload = proseOverload(text.value);
      if (overload) yield { pointer: text.pointer, ...overload };
      else if (isSuspicious(text)) yield* faultsIn(text, blocksOf(context, text));
    }
  },
};

/** Whether a text could hold what is forbidden; only decides whether to parse it. */
function isSuspicious({ value, kind }: Text): boolean {
  if (/[<#]|!\[|\]:|\]\(/.test(value)) return true;
  if (/^[ \t>*+\-=_|:\d.)]*[>*+\-=_|:\d.)][ \t]*$/m.test(value)) return true;
  if (/^[ \t>*+\-\d.)]{9}/m.test(value) || value.split(/[*_~]/).length > 2 * deepest) return true;
  return kind === 'inline' && /^\s|\n[ \t]*\n|^[ \t]*(?:[>*+\-#|=~`_:]|\d+[.)])/m.test(value.trimEnd());
}

/** The tree with the blocks that a text would open; a cell opens none, and a text that is one line shows a number before it anyway. */
function blocksOf(context: RuleContext, text: FieldText): Root {
  if (text.kind !== 'inline' || cells.some((name) => text.field.path.includes(name))) return context.prose(text);
  const tree = parseProse(text.value);
  const [list, more] = tree.children;
  const isNumberedLine = list?.type === 'list' && list.ordered && list.children.length === 1 && !more;
  return isNumberedLine ? context.prose(text) : tree;
}

function* faultsIn({ pointer, value, kind }: Text, tree: Root): Generator<RuleFault> {
  const faults: RuleFault[] = [];
  const add = (node: Nodes, words: Words): void => {
    const position = 'position' in node ? node.position : undefined;
    const [start, end] = [position?.start.offset, position?.end.offset];
    faults.push({ pointer, ...words, ...(start === undefined || end === undefined ? {} : { range: { start, end } }) });
  };
  let hasTag = false;
  let tooDeep = false;
  const visit = (node: Nodes, parent: Parents | undefined, depth: number): void => {
    const words = forbidden(node, parent, value);
    // The closing tag of an element that was reported says nothing new.
    if (words && !(node.type === 'html' && hasTag && node.value.startsWith('</'))) add(node, words);
    if (node.type === 'html') hasTag = true;
    const level = nesting.has(node.type) ? depth + 1 : depth;
    if (level > deepest && !tooDeep) {
      const hint = 'Write fewer signs before the text.';
      add(node, { message: `quotations, lists or emphases are nested more than ${deepest} deep`, hint });
      tooDeep = true;
    }
    if ('children' in node) for (const child of node.children) visit(child, node, level);
  };
  visit(tree, undefined, 0);
  const odd =
    kind === 'inline' ? tree.children.find((child, index) => index > 0 || child.type !== 'paragraph') : undefined;
  const block = odd && blocks[odd.type];
  if (odd && block && !forbidden(odd, tree, value)) {
    const hint = 'Write one paragraph; begin it with \\ where its first sign means itself.';
    add(odd, { message: `${block} stands in a text that must be one paragraph`, hint });
  }
  yield* faults;
}

function forbidden(node: Nodes, parent: Parents | undefined, value: string): Words | undefined {
  switch (node.type) {
    case 'heading':
      if (value[node.position?.start.offset ?? 0] !== '#') {
        return { message: 'a line of = or - makes a heading of the text above it', hint: 'Delete the line.' };
      }
      return {
        message: 'a heading stands in prose',
        hint: 'Write a question or a box instead; write \\# for the sign itself.',
      };
    case 'html':
      if (node.value.startsWith('<!--')) {
        return {
          message: 'an HTML comment stands in prose',
          hint: 'Delete it, or keep it as a YAML comment outside the text.',
        };
      }
      return { message: 'raw HTML stands in prose', hint: 'Use Markdown; write \\< for the sign itself.' };
    case 'image':
    case 'imageReference':
      return image;
    case 'thematicBreak':
      return {
        message: 'a horizontal line stands in prose',
        hint: 'Delete the line; write \\- or \\* for the sign itself.',
      };
    case 'definition':
      if (node.label?.startsWith('^')) return definedNote;
      return node.title ? title : undefined;
    case 'link':
      return node.title ? title : undefined;
    case 'footnoteReference':
      return parent && definesNote(node, parent) ? definedNote : undefined;
    default:
      return undefined;
  }
}

/** Whether a note opens a line and a colon follows, as where Markdown defines a footnote. */
function definesNote(note: FootnoteReference, { children }: Parents): boolean {
  const index = (children as readonly Nodes[]).indexOf(note);
  const [before, after] = [children[index - 1], children[index + 1]];
  const opensLine = index === 0 || (before?.type === 'text' && before.value.endsWith('\n'));
  return opensLine && after?.type === 'text' && after.value.startsWith(':');
}
