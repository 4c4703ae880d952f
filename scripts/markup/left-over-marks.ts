import { visit } from 'unist-util-visit';
import { type Doubt, type ReadText, rangeOf } from './doubt.ts';

/** A run of signs that stayed text. */
interface Run {
  signs: string;
  start: number;
  before: string;
  after: string;
  paragraph: number;
}

/** Escapes and character references, which mean themselves, or a run of signs. */
const runOrEscape = /\\.|&#?\w{1,32};|(\*+|_+|~+)/g;
const wordSign = /[\p{L}\p{N}]/u;
const openers = /^[“‘«„"'([{¿¡—–:]?$/;
const names: Readonly<Record<string, string>> = {
  '*': 'nothing is set in italics',
  _: 'nothing is set in italics',
  '**': 'nothing is set in bold',
  __: 'nothing is set in bold',
  '~~': 'nothing is struck out',
};

/** Pairs of signs for emphasis that Markdown leaves as they are, since they stand beside a mark or a letter. */
export function* leftOverMarks(text: ReadText): Generator<Doubt> {
  const open = new Map<string, Run>();
  for (const run of runsIn(text)) {
    const { signs } = run;
    const first = open.get(signs);
    const reaches = first && (signs.length === 2 || first.paragraph === run.paragraph);
    if (first && reaches && (signs.length === 2 || !isSpace(run.before))) {
      open.delete(signs);
      yield {
        start: first.start,
        end: run.start + signs.length,
        message: `a pair of \`${signs}\` is left over: readers would see the signs, and ${names[signs]}`,
        hint: `Put both signs where words begin and end, without the marks and spaces beside them; write \\${signs[0]} for the sign itself.`,
      };
    } else if (opens(run)) open.set(signs, run);
  }
}

/** Whether a run could open: it stands before a word or mark, and behind none; one of two signs also behind a word and before a mark. */
function opens({ signs, before, after }: Run): boolean {
  if (isSpace(after)) return false;
  return isSpace(before) || openers.test(before) || (signs.length === 2 && !wordSign.test(after));
}

function isSpace(sign: string): boolean {
  return sign.trim() === '';
}

function runsIn({ value, tree }: ReadText): Run[] {
  const runs: Run[] = [];
  let paragraph = 0;
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') paragraph++;
    const range = node.type === 'text' ? rangeOf(node) : undefined;
    if (!range) return;
    for (const { 1: signs, index } of value.slice(range.start, range.end).matchAll(runOrEscape)) {
      if (signs === undefined || names[signs] === undefined) continue;
      const start = range.start + index;
      const [before = '', after = ''] = [value[start - 1], value[start + signs.length]];
      // Stars in a word hide a letter, or multiply.
      if (wordSign.test(before) && wordSign.test(after) && !(signs === '_' || isJoined(signs, runs, paragraph)))
        continue;
      runs.push({ signs, start, before, after, paragraph });
    }
  });
  return runs;
}

/** Whether an opening run of the same signs stands before, so that a run amid letters may be meant to close. */
function isJoined(signs: string, runs: readonly Run[], paragraph: number): boolean {
  const last = runs.findLast((run) => run.signs === signs && run.paragraph === paragraph);
  return last !== undefined && opens(last);
}
