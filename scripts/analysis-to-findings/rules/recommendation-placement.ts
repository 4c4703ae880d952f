import { quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const recommendationPlacement: Rule = {
  id: 'recommendation-placement',
  level: 'warning',
  wants: 'A recommendation belongs to one of the last two questions.',
  why: 'Readers look for what should be done at the end, after what happened and what it means.',
  *check(context) {
    const { questions } = context.analysis;
    for (const { index, thing } of context.things('recommendations')) {
      const { question } = thing;
      const position = question === undefined ? undefined : context.ids('questions').get(question);
      if (question === undefined || position === undefined || position >= questions.length - 2) continue;
      const name = context.isSecret(question) ? 'its question' : `its question, ${quoted(question)},`;
      const message = `recommendation ${index + 1} comes too early: ${name} is not among the last two`;
      const hint = 'Make it in the answer to one of the last two questions.';
      yield { pointer: `/recommendations/${index}/question`, message, hint };
    }
  },
};
