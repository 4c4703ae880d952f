import {
  englishStyle,
  frenchStyle,
  type HouseStyle,
  type Slip,
  type StyleRuleId,
  spanishStyle,
} from '../../languages/index.ts';
import { quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { Hit, RuleContext } from '../rule-context/index.ts';

const styles: Readonly<Record<string, HouseStyle>> = { en: englishStyle, es: spanishStyle, fr: frenchStyle };

/** What a rule of house style finds in an analysis, by its language. */
function* styleFaults(context: RuleContext, id: StyleRuleId): Generator<RuleFault> {
  const tag = context.analysis.language.toLowerCase();
  // Who declares American or Canadian English spells it so.
  if (id === 'spelling-variant' && /^en-(?:us|ca)\b/.test(tag)) return;
  const joinedProse = context.joinedProse();
  for (const check of styles[tag.split('-')[0] ?? '']?.[id] ?? []) {
    for (const hit of joinedProse.matches(check.pattern, check.opening)) {
      const slip = check.slip(hit);
      if (!slip || joinedProse.isNoProse(hit) || (id !== 'quote-style' && joinedProse.isQuotation(hit))) continue;
      yield faultOf(context, hit, slip, check.house);
    }
  }
}

function faultOf(
  context: RuleContext,
  hit: Hit,
  { fix, before = 0, after = 0, message }: Slip,
  hint: string,
): RuleFault {
  const range = { start: hit.start - before, end: hit.end + after };
  const place = { pointer: hit.text.pointer, range, hint, ...(fix !== undefined && { fix }) };
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
