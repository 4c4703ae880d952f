import type { Language, StyleRuleId } from '../../languages/index.ts';
import { quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { firstTouched, type Hit, othersWords, type RuleContext } from '../rule-context/index.ts';
import { type Found, wholly } from './whole-repairs.ts';

/** What a rule of house style finds in an analysis, by its language. */
function* styleFaults(context: RuleContext, id: StyleRuleId): Generator<RuleFault> {
  const { analysis, language, languages } = context;
  if (id === 'spelling-variant' && hasOtherSpelling(analysis.language, language)) return;
  const joinedProse = context.joinedProse();
  const isOthers = othersWords(context);
  const found: Found[] = [];
  for (const check of language.style?.[id] ?? []) {
    if (check.signs && !joinedProse.holds(check.signs)) continue;
    for (const hit of joinedProse.matches(check.pattern, check.opening)) {
      const slip = check.slip(hit, languages.sentencesOf);
      if (!slip || joinedProse.isNoProse(hit) || isQuoted(context, hit, id) || isOthers(hit)) continue;
      found.push({ hit, slip, house: check.house });
    }
  }
  for (const { hit, slip, house } of wholly(found, id)) yield faultOf(context, hit, slip, house);
}

/** Marks of quotations whose style is the desk's to choose; what stands between them is not. */
const ownMarks = '“"«';

/** Whether a hit lies in a quotation; its marks themselves do not, where they are in question. */
function isQuoted(context: RuleContext, { text, start, end }: Hit, id: StyleRuleId): boolean {
  const quotation = firstTouched(context.quotations(text), { start, end });
  if (!quotation || id !== 'quote-style' || !ownMarks.includes(quotation.mark)) return quotation !== undefined;
  return start !== quotation.start && end !== quotation.end;
}

/** Whether the region of a tag spells in its own way: `en-US`. */
function hasOtherSpelling(tag: string, { otherSpelling = [] }: Language): boolean {
  return otherSpelling.includes(tag.toLowerCase().split('-')[1] ?? '');
}

function faultOf(
  context: RuleContext,
  hit: Hit,
  { fix, before = 0, after = 0, message, isPart }: Found['slip'],
  hint: string,
): RuleFault {
  const range = { start: hit.start - before, end: hit.end + after };
  const place = {
    pointer: hit.text.pointer,
    range,
    hint,
    ...(fix !== undefined && { fix }),
    ...(isPart && { isPart }),
  };
  const words = hit.text.value.slice(range.start, range.end);
  if (message !== undefined) return { ...place, message };
  if (context.isSecret(words)) return { ...place, message: 'these words are not in house style' };
  if (fix === undefined) return { ...place, message: `${quoted(words)} is not in house style` };
  return { ...place, message: `house style is ${quoted(fix)}, not ${quoted(words)}` };
}

/** A rule of house style. */
export function styleRule(id: StyleRuleId, { wants, why }: Pick<Rule, 'wants' | 'why'>): Rule {
  return { id, level: 'info', wants, why, check: (context) => styleFaults(context, id) };
}
