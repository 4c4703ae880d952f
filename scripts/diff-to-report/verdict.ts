import { type Diff, exactNumber, type Touch } from '../model/index.ts';
import { secrecyNotices } from './secrecy.ts';

/** What a diff comes to: the first thing that a reviewer reads. */
export interface Verdict {
  /** One sentence. */
  sentence: string;
  /** Further sentences, if any. */
  details: string[];
  /** Whether there is something to look at closely. */
  isSerious: boolean;
}

/** What a diff comes to. */
export function verdictOf(diff: Diff): Verdict {
  const verdict = verdictOfChanges(diff);
  return {
    ...verdict,
    isSerious: verdict.isSerious || secrecyNotices(diff.secrecy).some(({ isAlarming }) => isAlarming),
  };
}

function verdictOfChanges({ old, new: fresh, secrecy, changes, prose }: Diff): Verdict {
  if (!old) return { sentence: 'This analysis is new.', details: [], isSerious: false };
  if (!fresh) return { sentence: 'This analysis is gone.', details: [], isSerious: true };
  if (changes.length + prose.length === 0)
    return { sentence: secrecy.length > 0 ? 'No other change.' : 'No change.', details: [], isSerious: false };
  const judgement = changes.filter((change) => change.judgement).length;
  const first = changes.filter(({ severity }) => severity === 'high').length;
  const other = changes.length - judgement;
  const touched = touchedIn([...changes, ...prose]);
  const details: string[] = [];
  if (judgement > 0) {
    const which = first === 1 && judgement === 1 ? 'It' : `${first === judgement ? 'All' : first} of them`;
    if (first > 0) details.push(`${which} should be looked at first.`);
  } else if (touched !== undefined) {
    details.push(`But ${touched} in the text changed: see the marked words.`);
  }
  const rest = [
    ...(prose.length > 0 ? [counted(prose.length, 'paragraph or block', 'paragraphs or blocks')] : []),
    ...(other > 0 ? [counted(other, 'detail that is no judgement', 'details that are no judgement')] : []),
  ];
  if (rest.length > 0) details.push(`${judgement > 0 ? 'Also changed' : 'Changed'}: ${rest.join('; ')}.`);
  return {
    sentence: sentence(judgement, other, touched),
    details,
    isSerious: first > 0 || (judgement === 0 && touched !== undefined),
  };
}

function sentence(judgement: number, other: number, touched: string | undefined): string {
  if (judgement > 0) return `${counted(judgement, 'change', 'changes')} in judgement.`;
  if (touched !== undefined) return 'No change in recorded judgement.';
  return other > 0 ? 'No change in judgement.' : 'No change in judgement: only wording changed.';
}

/** What a change of wording may have moved after all. */
function touchedIn(found: readonly { touches?: readonly Touch[] }[]): string | undefined {
  const touches = new Set(found.flatMap((change) => change.touches ?? []));
  if (touches.has('figures')) return touches.has('certainty') ? 'numbers and words of certainty' : 'numbers';
  return touches.has('certainty') ? 'words of certainty' : undefined;
}

/** A number with its noun. */
export function counted(number: number, one: string, other: string): string {
  return `${exactNumber(number)} ${number === 1 ? one : other}`;
}
