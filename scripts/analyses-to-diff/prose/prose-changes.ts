import type { Analysis, Change, ProseChange, Question, Stretch } from '../../model/index.ts';
import { isLeftOut } from '../../secrets/index.ts';
import { isSame } from '../fields.ts';
import { markWords } from '../mark-words.ts';
import { type Lexicon, touchesOf } from '../meaning/index.ts';
import { type Aligned, align } from './align.ts';
import { rejoin } from './rejoin.ts';
import { type Unit, unitsOf } from './units.ts';

/** What has changed in the answers, paragraph by paragraph, in the order of the new version, dropped questions last. */
export function proseChanges(
  old: Analysis | undefined,
  fresh: Analysis | undefined,
  lexicon: Lexicon,
): { prose: ProseChange[]; changes: Change[] } {
  const before = answersOf(old);
  const after = answersOf(fresh);
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const rows = ids.flatMap((id) => rejoin(align(before.get(id) ?? [], after.get(id) ?? [])));
  const moves = movesIn(rows);
  const origins = new Set(moves.values());
  const left = rows.filter(({ old, fresh }) => fresh || !old || !origins.has(old));
  return {
    prose: left.flatMap((row) => proseChange(row, moves, lexicon)),
    changes: rows.flatMap(claimsChange),
  };
}

function answersOf(analysis: Analysis | undefined): Map<string, Unit[]> {
  const answers = new Map<string, Unit[]>();
  analysis?.questions.forEach((question: Question, index) => {
    const units = unitsOf(question, index);
    answers.set(question.id, [...(answers.get(question.id) ?? []), ...units]);
  });
  return answers;
}

/** What stands unchanged in another place: the old unit by the new one. */
function movesIn(rows: readonly Aligned[]): Map<Unit, Unit> {
  const key = ({ block, text }: Unit) => `${block} ${text}`;
  const dropped = new Map<string, Unit[]>();
  for (const { old, fresh } of rows) if (old && !fresh) dropped.set(key(old), [...(dropped.get(key(old)) ?? []), old]);
  const moves = new Map<Unit, Unit>();
  for (const { old, fresh } of rows) {
    const origin = fresh && !old ? dropped.get(key(fresh))?.shift() : undefined;
    if (fresh && origin) moves.set(fresh, origin);
  }
  return moves;
}

function proseChange({ old, fresh }: Aligned, moves: ReadonlyMap<Unit, Unit>, lexicon: Lexicon): ProseChange[] {
  const unit = fresh ?? old;
  if (!unit || (old?.text === fresh?.text && old?.block === fresh?.block)) return [];
  const origin = fresh && moves.get(fresh);
  const from = old ?? origin;
  const words = wordsOf(old, fresh, origin !== undefined);
  return [
    {
      kind: origin ? 'moved' : old ? (fresh ? 'changed' : 'dropped') : 'added',
      question: unit.question,
      ...(from && from.question !== unit.question ? { questionOld: from.question } : {}),
      asked: unit.asked,
      block: unit.block,
      ...(from && from.block !== unit.block ? { blockOld: from.block } : {}),
      ...(from ? { pointerOld: from.pointer } : {}),
      ...(fresh ? { pointerNew: fresh.pointer } : {}),
      words,
      touches: origin ? [] : touchesOf(words, lexicon),
    },
  ];
}

function wordsOf(old: Unit | undefined, fresh: Unit | undefined, isMoved: boolean): Stretch[] {
  if (old && fresh) {
    if (!isLeftOut(old.text) && !isLeftOut(fresh.text)) return markWords(old.text, fresh.text);
    return [stretch('old', old.text), stretch('new', fresh.text)];
  }
  return [stretch(isMoved ? 'both' : fresh ? 'new' : 'old', (fresh ?? old)?.text ?? '')];
}

function stretch(side: Stretch['in'], text: string): Stretch {
  return { in: side, text };
}

/** The claims that a paragraph rests on are a list of its own. */
function claimsChange({ old, fresh }: Aligned): Change[] {
  if (!old || !fresh || isSame(old.claims, fresh.claims)) return [];
  const weight = { topic: 'evidence', severity: 'medium', judgement: true } as const;
  const place = { pointerOld: old.pointer, pointerNew: fresh.pointer, name: fresh.text };
  return [{ kind: 'paragraph-claims', ...weight, ...place, from: [...old.claims], to: [...fresh.claims] }];
}
