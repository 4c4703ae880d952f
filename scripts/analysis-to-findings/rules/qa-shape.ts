import type { Block } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { RuleContext, Text } from '../rule-context/index.ts';

const fewest = 3;
const most = 8;
/** A text that begins so begins with a paragraph: no list, table or code. */
const opensParagraph = /^[\p{L}“‘«¿¡("']/u;
/** Parts of a Markdown text that are no paragraph, and that prose may hold. */
const others: ReadonlySet<string> = new Set(['list', 'code', 'table']);

/** What a question ends in, by language; elsewhere it is `?`. */
const marks: Readonly<Record<string, readonly string[]>> = {
  ar: ['؟'],
  ckb: ['؟'],
  el: [';', '\u037e'],
  fa: ['؟'],
  ja: ['？', '?'],
  prs: ['؟'],
  ps: ['؟'],
  sd: ['؟'],
  ug: ['؟'],
  ur: ['؟'],
  yue: ['？', '?'],
  zh: ['？', '?'],
};
/** Languages whose questions open with a mark too. */
const opened: ReadonlySet<string> = new Set(['ast', 'es']);
/** Languages that ask without a mark at the end. */
const unmarked: ReadonlySet<string> = new Set(['am', 'bo', 'hy', 'km', 'lo', 'my', 'th', 'ti']);
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
      const { question, answer } = thing;
      yield* missingMarks(context, question, `/questions/${index}/question`);
      const pointer = `/questions/${index}/answer`;
      const isText = typeof answer === 'string';
      const hasParagraph = isText
        ? holdsParagraph(context, pointer, answer)
        : answer.some((block, position) => isParagraph(context, block, `${pointer}/${position}`));
      if (!hasParagraph)
        yield { pointer, message: 'the answer has no paragraph', hint: 'Answer in a sentence at least.' };
    }
  },
};

function* missingMarks({ analysis }: RuleContext, question: string, pointer: string): Generator<RuleFault> {
  const language = analysis.language.split('-')[0]?.toLowerCase() ?? '';
  if (unmarked.has(language)) return;
  const [mark = '?', ...alternatives] = marks[language] ?? [];
  const asked = withoutClosing(question);
  if (![mark, ...alternatives].some((one) => asked.endsWith(one))) {
    yield { pointer, message: `the question does not end in ${mark}` };
  } else if (opened.has(language) && !asked.includes('¿')) {
    yield { pointer, message: 'the question does not begin with ¿' };
  }
}

function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isParagraph(context: RuleContext, block: Block, pointer: string): boolean {
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
