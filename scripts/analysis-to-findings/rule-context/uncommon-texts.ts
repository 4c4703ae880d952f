import { publicTexts } from './public-texts.ts';
import type { RuleContext, Text } from './rule-context.ts';

/**
 * Characters that need a look: all but the letters and signs of Western texts, which every font of ours has; and two of those in a row
 * that may be bytes of something else.
 */
const uncommon =
  /[^\n\r\t -~\u00a0-\u00ac\u00ae-\u017f\u202f\u2010-\u201e\u2020-\u2022\u2026\u20ac]|[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[ .,;:!?]|‚Ä|â€/;

const known = new WeakMap<RuleContext, readonly Text[]>();

/** The texts, ids and addresses which readers may see and in which other characters stand than in nearly all; gathered once. */
export function uncommonTexts(context: RuleContext): readonly Text[] {
  let texts = known.get(context);
  if (!texts) {
    texts = [...publicTexts(context, (value) => uncommon.test(value))];
    known.set(context, texts);
  }
  return texts;
}
