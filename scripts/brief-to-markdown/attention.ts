import type { Html, PhrasingContent } from 'mdast';

const tags: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', delete: 'del' };

/** Whether emphasis stands where Markdown may be unable to say it: within a word, beside other marks, around or in other emphasis. */
export function isIntricate(line: PhrasingContent[]): boolean {
  return line.some((node, index) => {
    if (!('children' in node)) return false;
    if (!(node.type in tags)) return isIntricate(node.children);
    const [only, ...more] = node.children;
    if (only?.type !== 'text' || more.length > 0 || !/^[\p{L}\p{N}]([^*_~`\\]*[\p{L}\p{N}:.])?$/u.test(only.value))
      return true;
    return !endsApart(line[index - 1]) || !startsApart(line[index + 1]);
  });
}

function endsApart(node: PhrasingContent | undefined): boolean {
  return !node || (node.type === 'text' && /[ (“‘«]$/.test(node.value));
}

function startsApart(node: PhrasingContent | undefined): boolean {
  return !node || (node.type === 'text' && /^[ ),.;:!?”’»]/.test(node.value));
}

/** The line with HTML tags, which GitHub and others understand, in place of the signs for emphasis. */
export function withTags(line: PhrasingContent[]): PhrasingContent[] {
  return line.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const inside = withTags(node.children);
    const tag = tags[node.type];
    if (tag === undefined) return [{ ...node, children: inside } as PhrasingContent];
    return [html(`<${tag}>`), ...inside, html(`</${tag}>`)];
  });
}

function html(value: string): Html {
  return { type: 'html', value };
}

/** Whether two lines say the same, whatever pieces their texts are in. */
export function isSameLine(a: readonly PhrasingContent[], b: readonly PhrasingContent[]): boolean {
  return outline(a) === outline(b);
}

/** A line as JSON: without positions and comments, and with neighbouring texts as one. */
function outline(line: readonly PhrasingContent[]): string {
  const pieces: string[] = [];
  let text = '';
  const endText = () => {
    if (text !== '') pieces.push(JSON.stringify(text));
    text = '';
  };
  for (const node of line) {
    if (node.type === 'text') text += node.value;
    else if (node.type !== 'html' || !node.value.startsWith('<!--')) {
      endText();
      const { type, url, title, value, label } = node as { type: string } & Partial<Record<string, string>>;
      pieces.push(JSON.stringify([type, url, title ?? null, value, label]));
      if ('children' in node) pieces.push('(', outline(node.children), ')');
    }
  }
  endText();
  return pieces.join();
}
