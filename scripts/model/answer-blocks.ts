import type { Block, Question } from './analysis.generated.ts';

/** A block of an answer, and where it stands in the analysis (JSON Pointer). A paragraph may be written as a mere string. */
export interface PlacedBlock<Kind extends Block = Block> {
  pointer: string;
  block: Kind;
}

/** The blocks of a question's answer; an answer that is one text is one block. */
export function blocksIn({ answer }: Pick<Question, 'answer'>): readonly Block[] {
  return typeof answer === 'string' ? [answer] : answer;
}

/** The same with their places, by the index of the question. */
export function placedBlocks(question: Pick<Question, 'answer'>, index: number): PlacedBlock[] {
  const pointer = `/questions/${index}/answer`;
  if (typeof question.answer === 'string') return [{ pointer, block: question.answer }];
  return question.answer.map((block, position) => ({ pointer: `${pointer}/${position}`, block }));
}

/** Whether a block is more than a mere string. */
export function isObjectBlock<Placed extends PlacedBlock>(
  placed: Placed,
): placed is Placed & PlacedBlock<Exclude<Block, string>> {
  return typeof placed.block !== 'string';
}
