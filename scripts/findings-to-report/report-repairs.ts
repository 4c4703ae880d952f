import { count, exactNumber, type LeftReason, type Outcome, type Repair } from '../model/index.ts';

/** Most places that are named of findings left for one reason. */
const mostPlaces = 5;

const reasons: Readonly<Record<LeftReason, string>> = {
  'line-end': 'the words run over a line end',
  notation: 'they are written in a way that cannot hold the repair safely (YAML anchors, quotes, escapes)',
  unsound: 'the repair would bring another error or warning',
  confidential: 'they lie in a confidential source, which no repair touches',
  endless: 'repairs undo each other',
  part: 'what belongs together, such as both ends of a range, could be repaired only in part',
};

/** The repairs of a run, or what was left of them, file by file; undefined when none were asked for. */
export function repairsOf<Which extends keyof Repair>(
  outcomes: readonly Outcome[],
  which: Which,
): (Repair[Which][number] & { file: string })[] | undefined {
  if (!outcomes.some(({ repair }) => repair)) return undefined;
  return outcomes.flatMap(({ file, repair }) => {
    const repairs: readonly Repair[Which][number][] = repair?.[which] ?? [];
    return repairs.map((one) => ({ file, ...one }));
  });
}

/** What `--fix` has done, for people; nothing when it was not asked for. */
export function repairSummary(outcomes: readonly Outcome[]): string {
  const [fixed, left] = [repairsOf(outcomes, 'fixed'), repairsOf(outcomes, 'left')];
  if (!fixed || !left) return '';
  const files = new Set(fixed.map(({ file }) => file)).size;
  const repaired =
    fixed.length === 0 ? 'Nothing was repaired.' : `Repaired in ${count(files, 'file')}: ${byRule(fixed)}.`;
  const lines = [repaired, ...(left.length === 0 ? [] : ['Left to you:', ...byReason(left)])];
  return lines.map((line) => `${line}\n`).join('');
}

function byRule(counts: readonly { rule: string; count: number }[]): string {
  const sums = new Map<string, number>();
  for (const { rule, count: number } of counts) sums.set(rule, (sums.get(rule) ?? 0) + number);
  return [...sums].map(([rule, number]) => `${rule} ${exactNumber(number)}`).join(', ');
}

/** A line for each rule and reason: how often, why, and where. */
function byReason(left: readonly (Repair['left'][number] & { file: string })[]): string[] {
  const groups = new Map<string, { rule: string; why: LeftReason; count: number; places: string[] }>();
  for (const { file, rule, why, count: number, lines } of left) {
    const group = groups.get(`${rule} ${why}`) ?? { rule, why, count: 0, places: [] };
    group.count += number;
    group.places.push(...lines.map((line) => `${file}:${line}`));
    groups.set(`${rule} ${why}`, group);
  }
  return [...groups.values()].map(({ rule, why, count: number, places }) => {
    const more = places.length - mostPlaces;
    const shown = `${places.slice(0, mostPlaces).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return `  ${rule} ${exactNumber(number)}: ${reasons[why]} – ${shown}`;
  });
}
