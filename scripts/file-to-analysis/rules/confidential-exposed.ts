import { type ConfidentialValue, confidentialValues, ownId } from '../confidential-values.ts';
import { foldLetters } from '../fold-words.ts';
import { PhraseFinder } from '../phrase-finder.ts';
import { publicTexts } from '../public-texts.ts';
import { renderedText } from '../rendered-text.ts';
import type { Subject, Text } from '../subject.ts';
import type { Rule, RuleFault } from './rule.ts';

/** Notes show a number instead of the id. */
const note = /\[\^[a-z0-9-]+\]/g;
/** Signs that Markdown takes away, and where they stand within a word; the first is quick to look for. */
const sign = /[&*_~`\\]/;
const marked = /&#?\w{1,32};|[\p{L}\p{N}][*_~`\\]+[\p{L}\p{N}]/iu;

interface Version {
  pointer: string;
  shown: string;
  /** Offsets in `shown` are offsets in the author's text. */
  isRaw: boolean;
}

export const confidentialExposed: Rule = {
  id: 'confidential-exposed',
  level: 'error',
  firm: true,
  wants:
    'A confidential source has a public description, and nothing else of it stands in any text or address that readers see.',
  why: 'People talk to an analyst on the promise that nobody learns who they are, and can die when it is broken.',
  *check(subject) {
    for (const [index, { confidential, publicDescription }] of (subject.analysis.sources ?? []).entries()) {
      if (!confidential || publicDescription !== undefined) continue;
      const message = `source ${index + 1} is confidential, but has no \`publicDescription\``;
      const hint = 'Say what readers may know, such as “security sources interviewed in Bamako”.';
      yield { pointer: `/sources/${index}`, message, hint };
    }
    const values = confidentialValues(subject.analysis);
    if (values.length === 0) return;
    const texts = [...publicTexts(subject)].flatMap((text) => versionsOf(subject, text));
    const near = valuesNear(values, texts.map(({ shown }) => shown).join('\n'));
    if (near.length === 0) return;
    const finder = new PhraseFinder<ConfidentialValue>();
    for (const value of near) finder.add(value.words, value);
    const told = new Set<string>();
    for (const text of texts) {
      if (valuesNear(near, text.shown).length === 0) continue;
      for (const { meaning, start, end } of finder.find(text.shown)) {
        const key = `${text.pointer} ${meaning.source}`;
        if (told.has(key) || (meaning.asName && !isWrittenAsName(text.shown, start))) continue;
        // The desk makes one id of another, as in `officer-1-says`, and readers do not see it; a question's they do.
        if (meaning.field === ownId && /^\/(?!questions)\w+\/\d+\/id$/.test(text.pointer)) continue;
        told.add(key);
        yield { ...exposure(meaning, text.pointer), ...(text.isRaw ? { range: { start, end } } : {}) };
      }
    }
  },
};

/** A text as it stands, without its notes, and as Markdown shows it where that could differ within a word. */
function versionsOf(subject: Subject, text: Text): Version[] {
  const { pointer, value, kind } = text;
  if (kind === 'plain') return [{ pointer, shown: value, isRaw: true }];
  const shown = value.includes('[^') ? value.replace(note, (id) => ' '.repeat(id.length)) : value;
  const raw = { pointer, shown, isRaw: true };
  return sign.test(value) && marked.test(value)
    ? [raw, { pointer, shown: renderedText(subject.prose(text)), isRaw: false }]
    : [raw];
}

/** The values all of whose words a text holds, in whatever order; all values, where there are so many that this takes longer. */
function valuesNear(values: readonly ConfidentialValue[], text: string): readonly ConfidentialValue[] {
  if (values.length > 100) return values;
  const letters = foldLetters(text);
  return values.filter(({ words }) => words.every((word) => letters.includes(word)));
}

/** Says where and of which source, never what. */
function exposure({ source, field }: ConfidentialValue, pointer: string): RuleFault {
  const message = `the text at \`${pointer}\` holds a confidential value of source ${source + 1}: ${field}`;
  const hint = 'Take it out; readers may see nothing of that source but its `publicDescription`.';
  return { pointer, message, hint };
}

/** A capital within a sentence. */
function isWrittenAsName(text: string, start: number): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 2)) && /[\p{L}\p{N},;] $/u.test(text.slice(Math.max(0, start - 3), start))
  );
}
