import type { Html, PhrasingContent, Text } from 'mdast';

/** An empty comment parts what Markdown would join; of it, readers see nothing. */
const seam: Html = { type: 'html', value: '<!-- -->' };

/** Between the letters of an address. */
const inAddress = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?<=[\w+.-])(?=@[\w-])/gi;

/** A text in whose Markdown no address becomes a link, which a backslash does not prevent. */
export function unlinked(text: Text): PhrasingContent[] {
  return text.value.split(inAddress).flatMap((value, index): PhrasingContent[] => {
    const part: Text = { type: 'text', value };
    return index === 0 ? [part] : [{ ...seam }, part];
  });
}

/** A line on which no citation is read as the beginning of a note, as `[^1]:` would be. */
export function citing(line: PhrasingContent[]): PhrasingContent[] {
  return line.flatMap((node, index): PhrasingContent[] => {
    const [before, next] = [line[index - 1], line[index + 1]];
    const opens = node.type === 'footnoteReference' && (!before || before.type === 'break');
    return opens && next?.type === 'text' && next.value.startsWith(':') ? [node, { ...seam }] : [node];
  });
}
