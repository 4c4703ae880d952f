import { type Analysis, blocksIn } from '../model/index.ts';

const wordsPerMinute = 160;

/** Reading time of the standfirst, the questions and their answers, in whole minutes, at least 1. */
export function minutes(analysis: Analysis): number {
  const texts = [analysis.standfirst];
  for (const question of analysis.questions) {
    texts.push(question.question);
    for (const block of blocksIn(question)) {
      if (typeof block === 'string') texts.push(block);
      else if (block.type === 'paragraph' || block.type === 'box') texts.push(block.text);
    }
  }
  const words = texts.reduce((count, text) => count + countWords(text), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}

function countWords(prose: string): number {
  const words = prose.replace(/\[\^[^\]]*\]/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu);
  return words?.length ?? 0;
}
