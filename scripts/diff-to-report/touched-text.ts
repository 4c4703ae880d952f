import { mayTurn, type Touch } from '../model/index.ts';

const known: Readonly<Record<Exclude<Touch, 'words'>, string>> = {
  figures: 'numbers',
  meaning: 'words that can turn a sentence round',
  names: 'names',
  certainty: 'words of certainty',
  'look-alikes': 'letters that look alike, or signs that turn their direction',
  citations: 'citations',
};

/** What changed words touch, gravest first, as a list; undefined where nothing is known of them. */
export function touchedList(touches: readonly Touch[]): string | undefined {
  const said = touches.flatMap((touch) => (touch === 'words' ? [] : [known[touch]]));
  return said.length === 0 ? undefined : said.join(', ');
}

/** What the change of a text touches; of a whole text that came or went, only what is known. */
export function touchedText(touches: readonly Touch[], isWhole = false): string | undefined {
  const list = touchedList(touches);
  if (isWhole) return list;
  if (touches.length === 0) return 'only wording';
  if (list === undefined) return 'other words';
  return mayTurn(touches) ? `may change what it says (${list})` : list;
}
