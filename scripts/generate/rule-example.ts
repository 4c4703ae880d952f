import type { RuleExample } from '../findings-to-report/index.ts';
import { fromPointer } from '../model/index.ts';
import type { Fixture } from './rule-fixtures.ts';

/** A member of an analysis, or one thing of a list that is a member: lines that are shown or left out together. */
interface Part {
  /** Name of the member. */
  member: string;
  /** Its index in the member's list; absent for a member without list, and for the line that opens a list. */
  index?: number;
  id?: string;
  lines: string[];
}

const shortEnough = 14;
const mostLines = 36;
const leftOut = '# …';

/**
 * The part of a fixture that shows what a rule says: what stands at `pointer` and what it refers to; for a fixture that passes,
 * all of the same list. Short fixtures are shown whole.
 */
export function ruleExample({ file, text }: Fixture, pointer: string, wholeList: boolean): RuleExample {
  const language = file.endsWith('.json') ? 'json' : 'yaml';
  if (language === 'json' || text.trimEnd().split('\n').length <= shortEnough)
    return { text: text.trimEnd(), language };
  const parts = partsOf(text.trimEnd().split('\n'));
  const [member = '', index] = fromPointer(pointer);
  const shown = new Set(parts.filter((part) => isMeant(part, member, wholeList ? undefined : index)));
  for (const part of referredTo(parts, shown)) if (lineCount(shown) + part.lines.length <= mostLines) shown.add(part);
  return { text: withGaps(parts, shown), language };
}

function isMeant(part: Part, member: string, index: string | undefined): boolean {
  if (part.member !== member) return false;
  return part.index === undefined || index === undefined || String(part.index) === index;
}

/** Things whose id stands in what is shown, and accounts of what is shown; of lists, also the line that opens them. */
function referredTo(parts: readonly Part[], shown: ReadonlySet<Part>): Part[] {
  const text = [...shown].flatMap(({ lines }) => lines).join('\n');
  const named = parts.filter(({ id }) => id !== undefined && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
  const dates = [...shown].some(({ lines }) => /^\w+: "?\d{4}-\d\d-\d\d/.test(lines[0] ?? ''))
    ? parts.filter(({ lines }) => /^\w+: "?\d{4}-\d\d-\d\d/.test(lines[0] ?? ''))
    : [];
  const members = new Set(named.map(({ member }) => member));
  const openings = parts.filter(({ member, index, lines }) => {
    return members.has(member) && index === undefined && lines.length === 1;
  });
  return [...openings, ...dates, ...named];
}

function lineCount(parts: ReadonlySet<Part>): number {
  return [...parts].reduce((sum, { lines }) => sum + lines.length, 0);
}

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let index = 0;
  for (const line of lines) {
    const member = /^"?([\w$]+)"?:/.exec(line)?.[1];
    const current = parts.at(-1);
    if (member !== undefined) {
      index = 0;
      parts.push({ member, lines: [line] });
    } else if (line.startsWith('  - ') && current) {
      parts.push({ member: current.member, index: index++, lines: [line] });
    } else current?.lines.push(line);
  }
  for (const part of parts) {
    const id = part.lines.map((line) => /^ {2}(?:- | {2})id: "?([\w-]+)"?\s*$/.exec(line)?.[1]).find(Boolean);
    if (id !== undefined && part.index !== undefined) part.id = id;
  }
  return parts;
}

function withGaps(parts: readonly Part[], shown: ReadonlySet<Part>): string {
  const lines: string[] = [];
  for (const part of parts) {
    const gap = part.index === undefined ? leftOut : `  ${leftOut}`;
    if (shown.has(part)) lines.push(...part.lines);
    else if (lines.at(-1)?.trim() !== leftOut) lines.push(gap);
  }
  return lines.join('\n');
}
