import { type Stretch, type Touch, tokensOf } from '../model/index.ts';
import { isLeftOut } from '../secrets/index.ts';

/** English words for numbers and rough amounts; other languages are looked through for digits only. */
const amounts =
  /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|tens|scores|half|several|few|some|many|most|first|second|third|once|twice)$/;

/** English words that say how sure, how likely or how far settled something is. */
const certainty = new RegExp(
  `^(${[
    'not|no|never|nor|neither|none|only|almost|about|around|nearly|up|least|most|high|moderate|low|confidence',
    '(un|dis)?confirm(ed|s|ing)?|(un)?(verified|likely|clear|certain|known|true|settled|established|proven)|false|refute[ds]?',
    'dispute[ds]?|contest(ed|s)?|den(y|ies|ied)|establish(es)?|prove[sd]?|proof|evidence',
    'clearly|certainly|probabl[ey]|improbable|remote|possibl[ey]|possibility|chance|odds|doubt(ed|ful|less|s)?|undoubtedly',
    'may|might|could|can|will|would|must|should|perhaps|seem(s|ed|ingly)?|appear(s|ed)?',
    'apparently|reportedly|allege(d|dly|s)|claim(ed|s)?|report(ed|s)?|say|says|said|believe[sd]?',
  ].join('|')})$`,
);

/** What a changed text touches besides style: its numbers, its words of certainty, its citations. */
export function touchesOf(words: readonly Stretch[]): Touch[] {
  const tokens = words
    .filter((stretch) => stretch.in !== 'both' && !isLeftOut(stretch.text))
    .flatMap(({ text }) => tokensOf(text));
  const parts = tokens.flatMap((token) => (token.startsWith('[^') ? [] : token.toLowerCase().split(/[-–’']/)));
  const touches: Touch[] = [];
  if (parts.some((part) => /\p{N}/u.test(part) || amounts.test(part))) touches.push('figures');
  if (parts.some((part) => certainty.test(part))) touches.push('certainty');
  if (tokens.some((token) => token.startsWith('[^'))) touches.push('citations');
  return touches;
}
