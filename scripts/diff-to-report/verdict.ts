import { type Change, type Diff, exactNumber, mayTurn, type ProseChange, type Touch, touches } from '../model/index.ts';
import { secrecyNotices } from './secrecy.ts';
import { touchedList } from './touched-text.ts';

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
  const first = changes.filter(({ severity, judgement }) => judgement && severity === 'high').length;
  const other = changes.length - judgement;
  const touched = touchesIn([...changes.filter((change) => !change.judgement), ...prose]);
  const isTurned = mayTurn(touched);
  const details: string[] = [];
  if (judgement > 0) {
    const which = first === 1 && judgement === 1 ? 'It' : `${first === judgement ? 'All' : first} of them`;
    if (judgement > 1) details.push(`${summed(changes)}.`);
    if (first > 0) details.push(`${which} should be looked at first.`);
  }
  if (isTurned || touched.includes('citations')) {
    const said = touchedList(touched) ?? '';
    details.push(
      judgement > 0
        ? `The text may say something else too: ${said} changed.`
        : `But ${said} in the text changed: see the marked words.`,
    );
  } else if (touched.includes('words') && judgement === 0) {
    details.push('Words of the text changed: whether they say the same, only a reader can tell.');
  }
  const rest = [
    ...(prose.length > 0 ? [counted(prose.length, 'paragraph or block', 'paragraphs or blocks')] : []),
    ...(other > 0 ? [counted(other, 'detail that is no judgement', 'details that are no judgement')] : []),
  ];
  if (rest.length > 0) details.push(`${judgement > 0 ? 'Also changed' : 'Changed'}: ${rest.join('; ')}.`);
  return { sentence: sentence(judgement, changes, touched), details, isSerious: first > 0 || isTurned };
}

function sentence(judgement: number, changes: readonly Change[], touched: readonly Touch[]): string {
  if (judgement > 0) return `${counted(judgement, 'change', 'changes')} in judgement.`;
  if (touched.length > 0) return 'No change in recorded judgement.';
  const isWording = changes.every((change) => change.touches?.length === 0);
  return isWording ? 'No change in judgement: only wording changed.' : 'No change in judgement.';
}

/** What the changes in judgement are about, in the order in which they matter. */
function summed(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const change of changes) {
    if (!change.judgement) continue;
    const about = aboutOf(change);
    counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  const said = [...counts].map(([about, count]) => `${about} ${exactNumber(count)}`).join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function aboutOf({ kind, topic }: Change): string {
  const dropped = /^(claim|source|citation|dispute|recommendation|scenario|question)-dropped$/.exec(kind)?.[1];
  if (dropped !== undefined) return `${dropped}s lost`;
  if (kind === 'dispute-verdict') return 'verdicts';
  if (kind === 'recommendation-direction') return 'direction of recommendations';
  return topicNouns[topic];
}

const topicNouns: Readonly<Record<Change['topic'], string>> = {
  standing: 'status',
  figures: 'figures',
  likelihood: 'likelihood and confidence',
  evidence: 'sources',
  claims: 'claims',
  disputes: 'competing accounts',
  recommendations: 'recommendations',
  scenarios: 'scenarios',
  questions: 'questions',
  about: 'title, dates and people',
  rest: 'the rest',
};

/** What all the texts touch that changed, gravest first. */
function touchesIn(found: readonly (Change | ProseChange)[]): Touch[] {
  const all = new Set(found.flatMap((change) => change.touches ?? []));
  return touches.filter((touch) => all.has(touch));
}

/** A number with its noun. */
export function counted(number: number, one: string, other: string): string {
  return `${exactNumber(number)} ${number === 1 ? one : other}`;
}
