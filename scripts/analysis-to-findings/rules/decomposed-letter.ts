import { decomposedIn, repaired, straysIn, writingOf } from '../../characters/index.ts';
import { count, quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** A line end that is no end of a paragraph. */
const lineEnd = /(?<![\r\n][ \t]*)[ \t]*\r?\n(?![ \t]*[\r\n])/g;

export const decomposedLetter: Rule = {
  id: 'decomposed-letter',
  level: 'info',
  asWritten: true,
  wants: 'Letters with accents are written as one character where there is one (Unicode’s form NFC).',
  why: 'A letter and an accent of its own look the same, but most searches and many programs take them for something else.',
  *check(context) {
    for (const { pointer, value } of context.uncommonTexts()) {
      const found = decomposedIn(value);
      if (!found) continue;
      const { start, end, count: letters } = found;
      // What else has a safe repair in between is repaired too: two repairs of one stretch would be in each other's way.
      const strays = straysIn(value, writingOf(context.analysis.language, context.languages));
      // A repair over the end of a line says a space, and the line end stays where it is.
      const fix = repaired(value, strays, found).replace(lineEnd, ' ');
      const [letter = ''] = fix;
      const others = letters > 1 ? ` and ${count(letters - 1, 'more letter')}` : '';
      const message = `${quoted(letter)}${others} ${letters > 1 ? 'are' : 'is'} written in parts`;
      const hint = 'Write them as one character each (NFC), as keyboards do.';
      yield { pointer, message, hint, range: { start, end }, fix };
    }
  },
};
