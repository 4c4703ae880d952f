import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Analysis, type BriefMetadata, foldSpace, wordsOf } from '../model/index.ts';
import { linkedData } from './linked-data.ts';

/** What a brief says about itself. */
export function briefMetadata(analysis: Analysis, tree: Root): BriefMetadata {
  const { id, language, status, shortTitle, experts = [], topics = [], region, published, updated } = analysis;
  const modified = updated ?? published;
  const title = foldSpace(analysis.title);
  const description = standfirstText(tree);
  return {
    id,
    title,
    ...(shortTitle === undefined ? {} : { shortTitle }),
    description,
    authors: experts.map(({ name }) => name),
    keywords: [...topics, ...(region ? [region] : [])],
    language,
    status,
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    linkedData: linkedData(analysis, title, description),
  };
}

function standfirstText(tree: Root): string {
  let text = '';
  visit(tree, 'frame', (frame) => {
    if (frame.name === 'standfirst') text = wordsOf(frame);
  });
  return text;
}
