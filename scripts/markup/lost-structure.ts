import type { Blockquote, Code, List, Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Doubt, type ReadText, rangeOf } from './doubt.ts';

const delimiterRow = /^[ \t|]*:?-{2,}:?(?:[ \t]*\|[ \t]*:?-+:?)+[ \t|]*$/m;

/** Lists, tables, quotations and code in which Markdown loses or changes something that was typed. */
export function* lostStructure(text: ReadText): Generator<Doubt> {
  const found: Doubt[] = [];
  visit(text.tree, (node) => {
    found.push(...doubtsOf(node, text.value));
  });
  yield* found;
}

function doubtsOf(node: Nodes, value: string): Iterable<Doubt> {
  switch (node.type) {
    case 'list':
      return node.ordered ? renumbered(node, value) : [];
    case 'table':
      return spilt(node, value);
    case 'blockquote':
      return comparison(node, value);
    case 'code':
      return unclosed(node, value);
    case 'text':
      return unread(node, value);
    default:
      return [];
  }
}

/** Items are numbered on from the first, whatever number each was given; only "1." at each is a habit that means just that. */
function* renumbered({ children }: List, value: string): Generator<Doubt> {
  const items = children.flatMap((item) => {
    const start = rangeOf(item)?.start;
    const [digits] = start === undefined ? [] : (/^\d{1,9}/.exec(value.slice(start, start + 9)) ?? []);
    return start === undefined || digits === undefined ? [] : [{ start, digits, number: Number(digits) }];
  });
  const [first] = items;
  if (!first || (first.number <= 1 && items.every(({ number }) => number === first.number))) return;
  for (const [index, { start, digits, number }] of items.entries()) {
    if (number === first.number + index) continue;
    const message = `items of a list are numbered on, so that ${digits} would come out as ${first.number + index}`;
    yield {
      start,
      end: start + digits.length,
      message,
      hint: 'Number them in a row; write \\ before the full stop of a number that must stay.',
    };
    return;
  }
}

function* spilt({ children }: Table, value: string): Generator<Doubt> {
  const columns = children[0]?.children.length ?? 0;
  for (const row of children.slice(1)) {
    const range = rangeOf(row);
    if (!range) continue;
    if (row.children.length > columns) {
      const message = `a row has ${row.children.length} cells, but its table ${columns}: what is too much would be lost`;
      yield { ...range, message, hint: 'Give each cell a column, or write \\| for the sign itself.' };
    } else if (columns > 1 && !value.slice(range.start, range.end).includes('|')) {
      yield {
        ...range,
        message: 'the line behind a table would become a row of it',
        hint: 'Leave a line empty before it.',
      };
    }
  }
}

/** "More than 50" with a space between, alone on its line. */
function* comparison(node: Blockquote, value: string): Generator<Doubt> {
  const range = rangeOf(node);
  const said = range ? value.slice(range.start, range.end) : '';
  if (!range || !/^>[ \t]*[=≥~≈]?[ \t]*[$€£¥]?\p{Nd}/u.test(said) || said.includes('\n')) return;
  const message = 'a quotation block begins here, and the sign > is not shown';
  yield { start: range.start, end: range.start + 1, message, hint: 'Write “more than”, or \\> for the sign itself.' };
}

function* unclosed(node: Code, value: string): Generator<Doubt> {
  const range = rangeOf(node);
  if (!range) return;
  const [opening = ''] = /^(?:`{3,}|~{3,})/.exec(value.slice(range.start, range.end)) ?? [];
  const last = value.slice(value.lastIndexOf('\n', range.end - 1) + 1, range.end).replace(/^[\s>]+/, '');
  if (
    opening === '' ||
    (last.startsWith(opening) && value.indexOf('\n', range.start) < range.end && value.includes('\n'))
  )
    return;
  const message = 'code begins here and never ends, so all that follows is shown as code';
  yield {
    start: range.start,
    end: range.start + opening.length,
    message,
    hint: 'Delete the signs, or write them again on a line of their own behind the code.',
  };
}

/** What is a table or a link in the author's eyes, and text for Markdown. */
function* unread(node: Nodes, value: string): Generator<Doubt> {
  const range = rangeOf(node);
  if (!range) return;
  const said = value.slice(range.start, range.end);
  const row = said.includes('|') ? delimiterRow.exec(said) : null;
  if (row) {
    const start = range.start + row.index;
    const message = 'these lines are not read as a table';
    yield {
      start,
      end: start + row[0].length,
      message,
      hint: 'Give the line of dashes as many parts as there are heads above it.',
    };
  }
  const link = /(?<!\\)\]\(/.exec(said);
  if (link && /\S/.test(value[range.start + link.index + 2] ?? '')) {
    const start = range.start + link.index;
    const message = 'this link is not read as one, so its signs would be shown';
    yield {
      start,
      end: start + 2,
      message,
      hint: 'Write [words](address), with no space in the address; \\] for the sign itself.',
    };
  }
}
