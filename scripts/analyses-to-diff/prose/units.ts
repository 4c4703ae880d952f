import { asCompared, type Block, placedBlocks, type Question } from '../../model/index.ts';

/** A piece of an answer that is compared as a whole: a paragraph, or another block as text. */
export interface Unit {
  question: string;
  asked: string;
  /** Type of the block, as in the schema. */
  block: string;
  text: string;
  pointer: string;
  /** Claims that a paragraph rests on, beside those that it cites. */
  claims: readonly string[];
}

type Objects = Exclude<Block, string>;

/** The units of an answer in order; `index` is that of the question. */
export function unitsOf({ id, question, answer }: Question, index: number): Unit[] {
  const unit = (block: string, text: string, place: string, claims: readonly string[] = []): Unit[] => {
    const folded = asCompared(text);
    return folded === '' ? [] : [{ question: id, asked: question, block, text: folded, pointer: place, claims }];
  };
  const paragraphs = (text: string, place: string) => {
    return text.split(/\r?\n[ \t]*\r?\n/).flatMap((part) => unit('paragraph', part, place));
  };
  return placedBlocks({ answer }, index).flatMap(({ pointer: place, block }) => {
    if (typeof block === 'string') return paragraphs(block, place);
    if (block.type !== 'paragraph') return unit(block.type, textOf(block), place);
    const [first, ...more] = paragraphs(block.text, `${place}/text`);
    return first ? [{ ...first, claims: block.claims ?? [] }, ...more] : [];
  });
}

/** A block as text, with all that readers can tell a change by. */
function textOf(block: Exclude<Objects, { type: 'paragraph' }>): string {
  const cited = (ids: readonly string[]) => ids.map((id) => `[^${id}]`).join(' ');
  switch (block.type) {
    case 'pullquote':
      return join([block.text, block.attribution]);
    case 'figure':
      return join([block.src, block.alt, block.caption, block.credit]);
    case 'map':
      return join([block.caption, block.places.join(', ')]);
    case 'timeline':
      return join([block.caption, cited(block.claims)]);
    case 'comparison':
      return block.dispute;
    case 'chart':
      return join([block.caption, cited(block.claims)]);
    case 'box':
      return join([block.title, block.text]);
    case 'table':
      return join([block.caption, block.columns.join(' | '), ...block.rows.map((row) => row.join(' | '))]);
  }
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' — ');
}
