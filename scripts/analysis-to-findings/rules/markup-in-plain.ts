import { plainMarkSigns, plainMarks } from '../../markup/index.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext, Text } from '../rule-context/index.ts';

export const markupInPlain: Rule = {
  id: 'markup-in-plain',
  level: 'warning',
  wants: 'A text that is no Markdown holds no marks of Markdown or HTML.',
  why: 'In titles, names, credits and the like every sign means itself, so readers would see the marks.',
  *check(context) {
    for (const text of context.holding(plainMarkSigns)) {
      if (text.kind !== 'plain') continue;
      for (const { start, end, message, hint, isCitation, fix } of plainMarks(text.value)) {
        if (isUnseen(context, text)) break;
        if (isCitation && isRefused(context, text.value.slice(start + 2, end - 1))) continue;
        yield { pointer: text.pointer, range: { start, end }, message, hint, ...(fix === undefined ? {} : { fix }) };
      }
    }
  },
};

/** Whether no reader sees a text: that of a suppression, or of a confidential source. */
function isUnseen({ analysis }: RuleContext, { pointer }: Text): boolean {
  const [, list, index, member] = pointer.split('/');
  if (list === 'suppressions') return true;
  return (
    list === 'sources' && member !== 'publicDescription' && analysis.sources?.[Number(index)]?.confidential === true
  );
}

/** Whether `citation-lost` refuses a citation already: it names something. */
function isRefused(context: RuleContext, id: string): boolean {
  return context.ids('claims').has(id) || context.ids('sources').has(id);
}
