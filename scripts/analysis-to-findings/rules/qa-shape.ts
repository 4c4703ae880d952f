import { type PlacedBlock, placedBlocks } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { RuleContext, Text } from '../rule-context/index.ts';

const fewest = 3;
const most = 8;
/** A text that begins so begins with a paragraph: no list, table or code. */
const opensParagraph = /^[\p{L}“‘«¿¡("']/u;
/** Parts of a Markdown text that are no paragraph, and that prose may hold. */
const others: ReadonlySet<string> = new Set(['list', 'code', 'table']);

/** What may stand after a question mark: white space, closing quotation marks and brackets. */
const closing = /[\s\p{Pe}\p{Pf}"'“‘]/u;

export const qaShape: Rule = {
  id: 'qa-shape',
  level: 'warning',
  wants:
    'A Q&A has three to eight questions, fewer only while it is a draft; each ends in a question mark and is answered in at least one paragraph.',
  why: 'Readers know the format, and find what they look for by its questions.',
  *check(context) {
    const { questions, status } = context.analysis;
    const isFew = questions.length < fewest && status !== 'draft';
    if (isFew || questions.length > most) {
      const number = questions.length === 1 ? 'is one question' : `are ${questions.length} questions`;
      const message = `there ${number}; a Q&A has three to eight`;
      const hint = isFew
        ? 'Split the answer, or leave `status: draft` until there are three.'
        : 'Join questions that belong together, or make two briefs of them.';
      yield { pointer: '/questions', message, hint };
    }
    for (const { index, thing } of context.things('questions')) {
      yield* missingMarks(context, thing.question, `/questions/${index}/question`);
      if (placedBlocks(thing, index).some((placed) => isParagraph(context, placed))) continue;
      const pointer = `/questions/${index}/answer`;
      yield { pointer, message: 'the answer has no paragraph', hint: 'Answer in a sentence at least.' };
    }
  },
};

function* missingMarks({ language }: RuleContext, question: string, pointer: string): Generator<RuleFault> {
  const { ends, opens } = language.questions ?? { ends: ['?'] };
  const [mark] = ends;
  if (mark === undefined) return;
  const asked = withoutClosing(question);
  if (!ends.some((one) => asked.endsWith(one))) {
    yield { pointer, message: `the question does not end in ${mark}` };
  } else if (opens !== undefined && !asked.includes(opens)) {
    yield { pointer, message: `the question does not begin with ${opens}` };
  }
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isParagraph(context: RuleContext, { block, pointer }: PlacedBlock): boolean {
  if (typeof block === 'string') return holdsParagraph(context, pointer, block);
  return block.type === 'paragraph' && holdsParagraph(context, `${pointer}/text`, block.text);
}

/** Whether a text has a paragraph, or something that other rules refuse. */
function holdsParagraph(context: RuleContext, pointer: string, value: string): boolean {
  if (opensParagraph.test(value)) return true;
  const text: Text = { pointer, value, kind: 'markdown' };
  const { children } = context.prose(text);
  return children.length === 0 || children.some(({ type }) => !others.has(type));
}
