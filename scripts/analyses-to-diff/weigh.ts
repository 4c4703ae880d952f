import { asCompared, type Change, hasWords, mayTurn, type Stretch } from '../model/index.ts';
import { type Lexicon, touchesOf } from './meaning/index.ts';

/** A change with what its words touch. A text that is only written in another way weighs little, one that may say another thing much. */
export function weighed(change: Change, lexicon: Lexicon): Change {
  const words = change.words ?? wholeTexts(change);
  if (!words) return change;
  const touches = touchesOf(words, lexicon);
  const isBoth = change.from !== undefined && change.to !== undefined;
  if (touches.length === 0) return isBoth ? { ...change, severity: 'low', judgement: false, touches } : change;
  // What was written anew from end to end is no turn, and its words are not marked.
  if (!change.words || !mayTurn(touches)) return { ...change, touches };
  return { ...change, severity: change.judgement ? 'high' : atLeastMedium(change.severity), touches };
}

function atLeastMedium(severity: Change['severity']): Change['severity'] {
  return severity === 'low' ? 'medium' : severity;
}

/** What was and what is as texts, where they are texts; terms of a scale are none. */
function wholeTexts({ kind, from, to }: Change): Stretch[] | undefined {
  const [old, fresh] = [textOf(from), textOf(to)];
  if (/-(?:likelihood|order|added|dropped|renamed)$/.test(kind)) return undefined;
  if (old === undefined || fresh === undefined || (!hasWords(old) && !hasWords(fresh))) return undefined;
  const sides: Stretch[] = [
    { in: 'old', text: old },
    { in: 'new', text: fresh },
  ];
  return sides.filter(({ text }) => text !== '');
}

/** A text, or a list of texts such as the steps of a scenario; nothing is an empty one. */
function textOf(value: unknown): string | undefined {
  if (value === undefined) return '';
  if (typeof value === 'string') return asCompared(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return asCompared(value.join(' ¶ '));
}
