import type { ProseChange } from '../model/index.ts';

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

const touched = { figures: 'numbers', certainty: 'words of certainty', citations: 'citations' } as const;

/** What happened to a block of the text, in words: `Paragraph changed: numbers, citations`. */
export function proseLabel({ kind, block, blockOld = block, touches }: ProseChange): string {
  const name = blocks[blockOld] ?? blockOld;
  const happened = blockOld === block ? kind : `turned into a ${blocks[block] ?? block}`;
  const said = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${happened}`;
  return touches.length === 0 ? said : `${said}: ${touches.map((touch) => touched[touch]).join(', ')}`;
}
