import type { List, PhrasingContent } from 'mdast';
import type { ProseChange } from '../../model/index.ts';
import { proseLabel } from '../prose-item.ts';
import { code } from './github-text.ts';
import { markedText } from './marked-text.ts';

function place({ question, questionOld }: ProseChange): PhrasingContent[] {
  const from: PhrasingContent[] = questionOld === undefined ? [] : [text(' from '), code(questionOld)];
  return [...from, text(from.length > 0 ? ' to ' : ' in '), code(question)];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

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
            ...place(change),
            { type: 'break' },
            ...markedText(change.words),
          ],
        },
      ],
    })),
  };
}
