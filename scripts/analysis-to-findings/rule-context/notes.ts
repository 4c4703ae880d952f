import { citationSigns, citationsIn, proseOverload } from '../../model/index.ts';
import type { CitingText, RuleContext } from './rule-context.ts';

/** The texts in which citations stand or seem to, with these. What must not be parsed cites nothing, and is refused for that. */
export function citingTexts({ holding, prose }: Pick<RuleContext, 'holding' | 'prose'>): CitingText[] {
  const found: CitingText[] = [];
  for (const text of holding(citationSigns)) {
    const treeOf = text.kind === 'plain' ? undefined : () => prose(text);
    const { notes, lookAlikes } = citationsIn(text.value, treeOf);
    if (notes.length === 0 && lookAlikes.length === 0) continue;
    if (treeOf && lookAlikes.length > 0 && proseOverload(text.value)) continue;
    found.push({ text, notes, lookAlikes });
  }
  return found;
}
