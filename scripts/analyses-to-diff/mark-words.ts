import { asCompared, type Stretch, tokensOf } from '../model/index.ts';
import { editsBetween } from './edits-between.ts';

/** Beyond, two texts have so little in common that marks would only cost time. */
const mostEdits = 400;

/** A text with its old and new words marked; white space and what nobody sees make no difference. */
export function markWords(old: string, fresh: string): Stretch[] {
  const [before, after] = [asCompared(old), asCompared(fresh)];
  const runs = editsBetween(tokensOf(before), tokensOf(after), mostEdits);
  if (!runs) return joined([stretch('old', before), stretch('new', after)]);
  return joined(runs.map(({ in: side, items }) => stretch(side, items.join(''))));
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
