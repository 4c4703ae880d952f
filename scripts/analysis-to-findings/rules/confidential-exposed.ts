import { type Note, renderedText } from '../../model/index.ts';
import {
  type ConfidentialValue,
  closedLetters,
  confidentialValues,
  type Form,
  type Found,
  formsOf,
  isMeant,
  isWithinSentence,
  isWrittenAsName,
  ownId,
  PhraseFinder,
  withClosed,
} from '../../secrets/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { publicTexts, type RuleContext, type Text } from '../rule-context/index.ts';

/** As ids are written; a note of anything else shows what stands in it. */
const anyId = /^[a-z0-9-]+$/;
/** Words in lower case that stand on their own, not in an address, a handle, a hashtag or a note. */
const commonWord = /(?<![\p{L}\p{M}\p{N}@#/.^_-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}@/_-]|\.\p{L})/gu;
/** What a source hides is no evidence of how the brief uses words. */
const aboutSource = /^\/sources\/|\/citations\//;
/** The desk makes one id of another, as in `officer-1-says`, and readers do not see it; a question's they do. */
const deskId = /^\/(?!questions)\w+\/\d+\/id$/;

interface PlacedForm extends Form {
  pointer: string;
  /** Its letters, by which it is told quickly that a value is not in it. */
  letters: string;
}

export const confidentialExposed: Rule = {
  id: 'confidential-exposed',
  level: 'error',
  firm: true,
  wants:
    'A confidential source has a public description, no other has one, and nothing else of it stands in any text or address that readers see.',
  why: 'People talk to an analyst on the promise that nobody learns who they are, and can die when it is broken.',
  *check(context) {
    for (const { index, thing } of context.things('sources')) {
      const { confidential, publicDescription } = thing;
      if (!confidential && publicDescription !== undefined) yield openedBySlip(index);
      if (!confidential || publicDescription !== undefined) continue;
      const message = `source ${index + 1} is confidential, but has no \`publicDescription\``;
      const hint = 'Say what readers may know, such as “security sources interviewed in Bamako”.';
      yield { pointer: `/sources/${index}`, message, hint };
    }
    const values = confidentialValues(context.analysis, context.languages.people);
    if (values.length === 0) return;
    const citing = new Map(context.citingTexts().map(({ text, notes }) => [text.pointer, notes]));
    const texts = [...publicTexts(context)].flatMap((text) =>
      placedForms(context, text, citing.get(text.pointer) ?? []),
    );
    const near = valuesNear(values, texts.map(({ letters }) => letters).join('\f'));
    if (near.length === 0) return;
    const finder = new PhraseFinder<ConfidentialValue>();
    const finderInIds = new PhraseFinder<ConfidentialValue>();
    for (const value of near) {
      finder.add(value.words, value);
      if (value.field !== ownId) finderInIds.add(value.words, value);
    }
    const isCommon = commonWords(context);
    const told = new Set<string>();
    for (const text of texts.filter(({ letters }) => valuesNear(near, letters).length > 0).flatMap(placedClosed)) {
      const { pointer, shown, isRaw } = text;
      const exposes = (found: Found<ConfidentialValue>) =>
        isMeant(found, shown) && (!isCommon(found.meaning.spelt) || isPlainlyName(found, shown));
      const found = (deskId.test(pointer) ? finderInIds : finder).find(shown, exposes);
      for (const { meaning, start, end } of found) {
        const key = `${pointer} ${meaning.source}`;
        if (told.has(key)) continue;
        told.add(key);
        yield { ...exposure(meaning, pointer), ...(isRaw ? { range: { start, end } } : {}) };
      }
    }
  },
};

/** One line lost, and readers would see all of the source; nothing of it is said here. */
function openedBySlip(index: number): RuleFault {
  const message = `source ${index + 1} has a \`publicDescription\`, but is not marked as confidential`;
  const hint = 'Set `confidential: true`; or, if the source has agreed to be named, take its `publicDescription` out.';
  return { pointer: `/sources/${index}/publicDescription`, message, hint };
}

/** The forms of a text; as it stands, it is without its notes. */
function placedForms(context: RuleContext, text: Text, notes: readonly Note[]): PlacedForm[] {
  const { pointer, value } = text;
  const forms = formsOf(value, withoutNotes(value, notes), () => renderedText(context.prose(text)));
  // The end of a line may part a name.
  const written = context.asWritten(text);
  if (written !== value) {
    const ranges = notes.map((note) => ({ ...note, ...inWritten(context, pointer, note) }));
    forms.push({ shown: withoutNotes(written, ranges), isRaw: false });
  }
  return forms.map(({ shown, isRaw }) => ({ pointer, shown, isRaw, letters: closedLetters(shown) }));
}

function inWritten(context: RuleContext, pointer: string, { index, end }: Note): Pick<Note, 'index' | 'end'> {
  const range = context.origin(pointer, { start: index, end });
  return { index: range.start, end: range.end };
}

function placedClosed({ pointer, letters, ...form }: PlacedForm): PlacedForm[] {
  return withClosed(form).map((closed) => ({ pointer, letters, ...closed }));
}

/** Notes show a number instead of the id. */
function withoutNotes(text: string, notes: readonly Note[]): string {
  let shown = '';
  let last = 0;
  for (const { id, index, end } of notes) {
    if (!anyId.test(id)) continue;
    shown += text.slice(last, index) + ' '.repeat(end - index);
    last = end;
  }
  return shown + text.slice(last);
}

/** Tells whether the brief uses words as those of its language: in lower case. */
function commonWords(context: RuleContext): (spelt: readonly string[]) => boolean {
  let words: Set<string> | undefined;
  return (spelt) => {
    if (spelt.length === 0) return false;
    words ??= new Set(
      context
        .texts()
        .filter(({ pointer }) => !aboutSource.test(pointer))
        .flatMap(({ value }) => value.normalize('NFC').match(commonWord) ?? []),
    );
    return spelt.every((word) => words?.has(word));
  };
}

/** The values all of whose words stand in some letters, in whatever order; all values, where there are so many that this takes longer. */
function valuesNear(values: readonly ConfidentialValue[], letters: string): readonly ConfidentialValue[] {
  if (values.length > 100) return values;
  const known = new Map<string, boolean>();
  const isThere = (word: string) => {
    const isKnown = known.get(word) ?? letters.includes(word);
    known.set(word, isKnown);
    return isKnown;
  };
  // Most texts lack the longest word, so that is all that is looked for.
  return values.filter(({ words, longest }) => isThere(longest) && words.every(isThere));
}

/** Whether the capitals of a word that the language has too can only be those of a name. */
function isPlainlyName({ meaning, start, end }: Found<ConfidentialValue>, text: string): boolean {
  return !meaning.isPlural && isWithinSentence(text, start) && isWrittenAsName(text.slice(start, end));
}

/** Says where and of which source, never what. */
function exposure({ source, field }: ConfidentialValue, pointer: string): RuleFault {
  const message = `the text at \`${pointer}\` holds a confidential value of source ${source + 1}: ${field}`;
  const hint =
    field === ownId
      ? 'Take it out, or give the source an id that says nothing, such as `source-1`.'
      : 'Take it out; readers may see nothing of that source but its `publicDescription`.';
  return { pointer, message, hint };
}
