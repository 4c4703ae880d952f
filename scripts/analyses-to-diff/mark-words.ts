import { diffArrays } from 'diff';
import { foldSpace, type Stretch, tokensOf } from '../model/index.ts';

/** Beyond, two texts have so little in common that marks would only cost time. */
const mostEdits = 400;

/** A text with its old and new words marked; white space makes no difference. */
export function markWords(old: string, fresh: string): Stretch[] {
  const [before, after] = [tokensOf(old), tokensOf(fresh)];
  const pieces = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!pieces) return joined([stretch('old', foldSpace(old)), stretch('new', foldSpace(fresh))]);
  return joined(
    pieces.map(({ value, added, removed }) => stretch(added ? 'new' : removed ? 'old' : 'both', value.join(''))),
  );
}

function stretch(side: Stretch['in'], text: string): Stretch {
  return { in: side, text };
}

/** Changed words with nothing but white space between them become one stretch, the old words before the new. */
function joined(pieces: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let [old, fresh] = ['', ''];
  const end = () => {
    const shared = sharedEnd(old, fresh);
    result.push(
      stretch('old', old.slice(0, old.length - shared)),
      stretch('new', fresh.slice(0, fresh.length - shared)),
    );
    result.push(stretch('both', old.slice(old.length - shared)));
    [old, fresh] = ['', ''];
  };
  pieces.forEach(({ in: side, text }, index) => {
    const next = pieces[index + 1];
    const isBridge = /^\s+$/.test(text) && old !== '' && fresh !== '' && next !== undefined && next.in !== 'both';
    if (side === 'old' || (side === 'both' && isBridge)) old += text;
    if (side === 'new' || (side === 'both' && isBridge)) fresh += text;
    if (side !== 'both' || isBridge) return;
    end();
    result.push(stretch('both', text));
  });
  end();
  return result.filter(({ text }) => text !== '');
}

/** Length of the white space that both texts end with, and that need not be marked. */
function sharedEnd(old: string, fresh: string): number {
  const space = /\s*$/.exec(old)?.[0] ?? '';
  return fresh.endsWith(space) ? space.length : 0;
}
