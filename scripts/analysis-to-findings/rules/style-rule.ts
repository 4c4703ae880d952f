import { en } from '../../languages/en/house-style.ts';
import { es } from '../../languages/es/house-style.ts';
import { fr } from '../../languages/fr/house-style.ts';
import { quoted } from '../../model/words/quoted.ts';
import type { Hit } from '../rule-context/reading.ts';
import type { Subject } from '../rule-context/subject.ts';
import type { Rule, RuleFault } from './rule.ts';

/** The rules of house style. */
export type StyleRuleId = 'unit-style' | 'date-style' | 'dash-style' | 'quote-style' | 'spelling-variant';

/** Words that are not in house style. */
export interface Slip {
  /** What to write instead, where that is beyond doubt. */
  fix?: string;
  /** How far before and after what the pattern matched the words reach. */
  before?: number;
  after?: number;
  /** What to say where the words would not show what is meant. */
  message?: string;
}

/** One thing that the house style of a language says. */
export interface StyleCheck {
  /** Goes over all texts at once: global, or sticky where it has an opening. */
  pattern: RegExp;
  /** Global; matches wherever the pattern can. Checks share one, so that texts are gone through once for all of them. */
  opening?: RegExp;
  /** The house style, in a sentence. */
  house: string;
  slip(hit: Hit): Slip | undefined;
}

/** The house style of a language. */
export type HouseStyle = Partial<Readonly<Record<StyleRuleId, readonly StyleCheck[]>>>;

const styles: Readonly<Record<string, HouseStyle>> = { en, es, fr };

/** What a rule of house style finds in an analysis, by its language. */
function* styleFaults(subject: Subject, id: StyleRuleId): Generator<RuleFault> {
  const tag = subject.analysis.language.toLowerCase();
  // Who declares American or Canadian English spells it so.
  if (id === 'spelling-variant' && /^en-(?:us|ca)\b/.test(tag)) return;
  const reading = subject.reading();
  for (const check of styles[tag.split('-')[0] ?? '']?.[id] ?? []) {
    for (const hit of reading.matches(check.pattern, check.opening)) {
      const slip = check.slip(hit);
      if (!slip || reading.isNoProse(hit) || (id !== 'quote-style' && reading.isQuotation(hit))) continue;
      yield faultOf(subject, hit, slip, check.house);
    }
  }
}

function faultOf(subject: Subject, hit: Hit, { fix, before = 0, after = 0, message }: Slip, hint: string): RuleFault {
  const range = { start: hit.start - before, end: hit.end + after };
  const place = { pointer: hit.text.pointer, range, hint, ...(fix !== undefined && { fix }) };
  const words = hit.text.value.slice(range.start, range.end);
  if (message !== undefined) return { ...place, message };
  if (subject.isSecret(words)) return { ...place, message: 'these words are not in house style' };
  if (fix === undefined) return { ...place, message: `${quoted(words)} is not in house style` };
  return { ...place, message: `house style is ${quoted(fix)}, not ${quoted(words)}` };
}

/** A rule of house style. */
export function styleRule(id: StyleRuleId, { wants, why }: Pick<Rule, 'wants' | 'why'>): Rule {
  return { id, level: 'info', wants, why, check: (subject) => styleFaults(subject, id) };
}
