import { publicTexts } from './public-texts.ts';
import type { RuleContext, Text } from './rule-context.ts';

/**
 * What needs a look: characters other than the letters and signs of Western texts, which every font of ours has; and two of those in a
 * row that may be bytes of something else.
 */
const uncommon =
  /\u00c2 |[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6\u02dc\u2013-\u2122]|[\u00ad\u0180-\u200f\u201a\u201f\u2027-\u202e\u2030-\u20ab\u20ad-\uffff]/;

/** The first character of all that; in most texts there is none, and one class is looked for faster than several. */
const trace = /[\u00ad\u00c2-\u200f\u201a\u201f\u2027-\u202e\u2030-\u20ab\u20ad-\uffff]/;

/** The texts and addresses, as their author wrote them, which readers may see and in which other characters stand than in nearly all. */
export function uncommonTextsOf(context: RuleContext): readonly Text[] {
  if (!hasUncommon(context)) return [];
  return [...publicTexts({ ...context, texts: context.writtenTexts }, isUncommon)];
}

function isUncommon(value: string | undefined): boolean {
  return value !== undefined && trace.test(value) && uncommon.test(value);
}

/** Asked of all strings at once, since most analyses have nothing of the kind; what no schema lets be uncommon is left out. */
function hasUncommon(context: RuleContext): boolean {
  const { hero, sources = [], experts = [], related = [], furtherReading = [], claims = [] } = context.analysis;
  if (context.mayHold(trace) && context.writtenTexts().some(({ value }) => isUncommon(value))) return true;
  for (const { url, archivedUrl } of sources) if (isUncommon(url) || isUncommon(archivedUrl)) return true;
  for (const { figure } of claims) if (isUncommon(figure?.counts)) return true;
  for (const { block } of context.blocks()) if (block.type === 'figure' && isUncommon(block.src)) return true;
  return (
    isUncommon(hero?.src) ||
    [experts, related, furtherReading].some((links) => links.some(({ url }) => isUncommon(url)))
  );
}
