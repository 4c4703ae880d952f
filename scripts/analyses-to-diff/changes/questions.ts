import type { Question } from '../../model/index.ts';
import { type FieldKind, fieldChanges } from '../fields.ts';
import type { ListKind } from '../lists.ts';
import { unitsOf } from '../prose/index.ts';

const usual: FieldKind = { topic: 'questions', severity: 'low', judgement: false };
const table: Readonly<Record<string, FieldKind>> = {
  question: { ...usual, word: 'reworded', severity: 'medium' },
};

/** How questions are compared; their answers are prose, and compared as such. */
export const questionKind: ListKind<Question> = {
  entity: 'question',
  list: 'questions',
  topic: 'questions',
  judgement: true,
  added: 'medium',
  dropped: 'high',
  isOrdered: true,
  keyOf: ({ id }) => id,
  idOf: ({ id }) => id,
  nameOf: ({ question }) => question,
  wordsOf: (question) => [question.question, ...unitsOf(question, 0).map(({ text }) => text)].join(' '),
  shown: ({ id, question, kind }) => ({ id, question, kind }),
  compare: (old, fresh, subject) => fieldChanges(old, fresh, subject, table, usual, ['answer']),
};
