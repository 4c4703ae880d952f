import { touches as order, type Stretch, type Touch } from '../../model/index.ts';
import { isLeftOut } from '../../secrets/index.ts';
import { changedSentences } from './changed-sentences.ts';
import type { Lexicon } from './lexicon.ts';
import { sentenceTouches } from './sentence-touches.ts';
import { sentenceWords } from './sentence-words.ts';

/** What a changed text touches besides the way it is written; nothing only where it is known that it says the same. */
export function touchesOf(words: readonly Stretch[], lexicon: Lexicon): Touch[] {
  const found = new Set<Touch>();
  for (const { old, fresh } of changedSentences(words)) {
    // What must not be shown must not be told of either, but it has changed.
    if (isLeftOut(old) || isLeftOut(fresh)) found.add('words');
    else {
      const touched = sentenceTouches(sentenceWords(old, lexicon), sentenceWords(fresh, lexicon), lexicon);
      for (const touch of touched) found.add(touch);
    }
  }
  return order.filter((touch) => found.has(touch));
}
