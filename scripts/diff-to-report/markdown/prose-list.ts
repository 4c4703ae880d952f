import type { List } from 'mdast';
import type { ProseChange } from '../../model/diff.ts';
import { proseLabel } from '../prose-item.ts';
import { code } from './github-text.ts';
import { markedText } from './marked-text.ts';

/** Paragraphs with their old and new words. */
export function proseList(prose: readonly ProseChange[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: prose.map((change) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'strong', children: [{ type: 'text', value: proseLabel(change) }] },
            { type: 'text', value: ' in ' },
            code(change.question),
            { type: 'break' },
            ...markedText(change.words),
          ],
        },
      ],
    })),
  };
}
