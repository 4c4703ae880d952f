import { type LookAlike, nearest, quoted } from '../../model/index.ts';
import { confidentialIds } from '../../secrets/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { RuleContext, Text } from '../rule-context/index.ts';

/** What brackets alone may hold for another reason: one word, or a number. */
const couldBeWord = /^(?:[a-z]+|[0-9]+)$/;

const waysOut: Readonly<Record<LookAlike['cause'], string>> = {
  plain: 'This text cannot cite: cite in an answer, and take it out here.',
  code: 'Cite outside the code.',
  escape: 'Delete the \\ in it.',
  address: 'Cite behind the address.',
  form: 'A citation is one id between `[^` and `]`, with nothing else in it.',
};

export const citationLost: Rule = {
  id: 'citation-lost',
  level: 'error',
  firm: true,
  wants: 'What looks like a citation is one: it stands where a text can cite, and in the form `[^id]`.',
  why: 'Otherwise readers see the id, which may name a confidential source, and the statement has no note.',
  *check(context) {
    const secret = confidentialIds(context.analysis);
    for (const { text, lookAlikes } of context.citingTexts()) {
      for (const mark of lookAlikes) {
        const known = knownIn(context, mark, secret);
        if (known.length > 0 || mark.isPlainly) yield lost(context, text, mark, known, secret);
      }
    }
  },
};

/** The ids in a mark, and of what could be read as one of a confidential source, that one. */
function knownIn(context: RuleContext, { words, opening }: LookAlike, secret: readonly string[]): string[] {
  const found = words.flatMap((word) => {
    if (secret.includes(word)) return [word];
    const isId = context.ids('claims').has(word) || context.ids('sources').has(word);
    if (isId) return opening === 'bracket' && couldBeWord.test(word) ? [] : [word];
    const near = opening === 'note' ? nearest(word, secret) : undefined;
    return near === undefined ? [] : [near];
  });
  return [...new Set(found)];
}

/** Says where, and of what is confidential only the number of the source. */
function lost(
  context: RuleContext,
  { pointer }: Text,
  { start, end, cause }: LookAlike,
  known: readonly string[],
  secret: readonly string[],
): RuleFault {
  const forms = known.map((id) => {
    if (!secret.includes(id) && !context.isSecret(id)) return quoted(`[^${id}]`);
    const index = context.ids('sources').get(id);
    return index === undefined ? 'a confidential source' : `source ${index + 1}, which is confidential`;
  });
  const message =
    forms.length === 0
      ? 'this looks like a citation, but makes no note: readers would see it as it stands'
      : `this looks like a citation of ${forms.join(' and ')}, but makes no note: readers would see the id`;
  const isSafe = cause === 'form' && known.length > 0 && forms.every((form) => form.startsWith('`'));
  const hint = isSafe
    ? `Write ${forms.join('')} without anything else in the brackets.`.replaceAll('``', '')
    : waysOut[cause];
  const range = start === undefined || end === undefined ? {} : { range: { start, end } };
  return { pointer, message, hint, ...range };
}
