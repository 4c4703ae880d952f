import type { Paragraph, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RootContent } from '../../model/index.ts';
import { type Grafts, graftToken, tokenOf } from './grafts.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const wholeToken = new RegExp(`^${graftToken.source}$`);

// Data is not in it yet, so a piece of template has few shapes; each is parsed once.
const shapes = new Map<string, readonly RootContent[]>();
const mostShapes = 5000;

/** Markdown of a template → mdast in which every token has given way to what it stands for. */
export function parseTemplate(markdown: string, grafts: Grafts): RootContent[] {
  const numbers: number[] = [];
  const shape = markdown.replace(graftToken, (_, number: string) => tokenOf(numbers.push(Number(number)) - 1));
  return new Instance(grafts, numbers).nodes(shapeTree(shape));
}

function shapeTree(shape: string): readonly RootContent[] {
  let tree = shapes.get(shape);
  if (!tree) {
    if (shapes.size >= mostShapes) shapes.clear();
    tree = parser.parse(shape).children;
    shapes.set(shape, tree);
  }
  return tree;
}

/** One use of a shape: its n-th token stands for the graft with number `numbers[n]`. */
class Instance {
  readonly #grafts: Grafts;
  readonly #numbers: readonly number[];

  constructor(grafts: Grafts, numbers: readonly number[]) {
    this.#grafts = grafts;
    this.#numbers = numbers;
  }

  nodes(shape: readonly RootContent[]): RootContent[] {
    const nodes: RootContent[] = [];
    for (const node of shape) {
      for (const made of this.#node(node)) {
        const last = nodes.at(-1);
        // Neighbouring texts are one text, so that the stringifier sees what it may have to escape.
        if (made.type === 'text' && last?.type === 'text') last.value += made.value;
        else nodes.push(made);
      }
    }
    return nodes;
  }

  #node(node: RootContent): RootContent[] {
    if (node.type === 'text') return this.#inText(node);
    const flow = node.type === 'paragraph' ? this.#flow(node) : undefined;
    if (flow) return flow;
    const copy: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(node)) {
      if (name === 'position') continue;
      if (name === 'children') copy[name] = this.nodes(value as RootContent[]);
      else copy[name] = typeof value === 'string' ? this.#inString(value) : value;
    }
    return [copy as unknown as RootContent];
  }

  #grafted(token: string) {
    return this.#grafts.grafted(this.#numbers[Number(token)] ?? -1);
  }

  #inString(value: string): string {
    return value.replace(graftToken, (_, token: string) => {
      const grafted = this.#grafted(token);
      if (grafted.kind !== 'text') throw new TypeError('A template puts prose where only plain text can stand.');
      return grafted.value;
    });
  }

  #inText({ value }: Text): RootContent[] {
    return value.split(graftToken).flatMap((part, index): RootContent[] => {
      if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }];
      const grafted = this.#grafted(part);
      if (grafted.kind === 'flow') throw new TypeError('A template puts block prose inside a line.');
      return grafted.nodes();
    });
  }

  #flow({ children: [only, ...more] }: Paragraph): RootContent[] | undefined {
    const token = only?.type === 'text' && more.length === 0 ? wholeToken.exec(only.value)?.[1] : undefined;
    const grafted = token === undefined ? undefined : this.#grafted(token);
    return grafted?.kind === 'flow' ? grafted.nodes() : undefined;
  }
}
