import type { ProseChange } from '../model/index.ts';
import { touchedText } from './touched-text.ts';

const blocks: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  pullquote: 'pull quote',
  figure: 'picture',
  map: 'map',
  timeline: 'timeline',
  comparison: 'comparison',
  chart: 'chart',
  box: 'box',
  table: 'table',
};

/** What happened to a block of the text, in words: `Paragraph changed: numbers, citations`. */
export function proseLabel({ kind, block, blockOld = block, touches }: ProseChange): string {
  const name = blocks[blockOld] ?? blockOld;
  const happened = blockOld === block ? kind : `turned into a ${blocks[block] ?? block}`;
  const said = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${happened}`;
  const touched = kind === 'changed' && blockOld === block ? touchedText(touches) : touchedText(touches, true);
  return touched === undefined ? said : `${said}: ${touched}`;
}
