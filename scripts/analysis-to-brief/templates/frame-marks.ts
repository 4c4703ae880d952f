import { Failure, frameNames, isFrameName, nearest, type RootContent } from '../../model/index.ts';
import { type Graft, graftToken } from './grafts.ts';

// Noncharacters, as for grafts: no analysis may hold them.
const open = '\uFDD2';
const close = '\uFDD3';
const mark = new RegExp(`\\s*(${open}[^${open}${close}]*${close})\\s*`);

/** What `{{#frame "name" id}}…{{/frame}}` prints around its content. */
export function frameMarks(name: string, id: Graft | undefined, content: string): string {
  return `${open}${name}${id ? `#${id}` : ''}${close}${content}${open}${close}`;
}

/**
 * Builds the tree of frames that the marks in a rendered template describe. What stands between two marks is Markdown of its own,
 * parsed by `parse`; `plain` gives the text of a graft by its number. Throws an environment failure (3) for a frame that nobody knows.
 */
export function nestFrames(
  rendered: string,
  parse: (markdown: string) => RootContent[],
  plain: (number: number) => string,
): RootContent[] {
  const root: RootContent[] = [];
  const stack = [root];
  rendered.split(mark).forEach((part, index) => {
    const children = stack.at(-1) ?? root;
    if (index % 2 === 0) children.push(...(part.trim() === '' ? [] : parse(part)));
    else if (part === open + close) stack.pop();
    else {
      const [name = '', id] = part.slice(1, -1).split('#');
      if (!isFrameName(name)) throw unknownFrame(name);
      const frame: RootContent = { type: 'frame', name, children: [] };
      if (id !== undefined) frame.id = id.replace(graftToken, (_, number: string) => plain(Number(number)));
      children.push(frame);
      stack.push(frame.children);
    }
  });
  return root;
}

function unknownFrame(name: string): Failure {
  const near = nearest(name, frameNames);
  const hint = near === undefined ? 'Use one of those in templates/.' : `Did you mean “${near}”?`;
  return new Failure(3, `A template opens a frame “${name}”, which no format knows.`, hint);
}
