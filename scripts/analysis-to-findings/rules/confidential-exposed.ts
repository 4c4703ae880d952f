import { foldLetters, type Note } from '../../model/index.ts';
import {
  type ConfidentialValue,
  closeWords,
  confidentialValues,
  type Found,
  ownId,
  PhraseFinder,
  wordSigns,
} from '../../secrets/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { publicTexts, type RuleContext, renderedText, type Text } from '../rule-context/index.ts';

/** As ids are written; a note of anything else shows what stands in it. */
const anyId = /^[a-z0-9-]+$/;
/** Signs that Markdown takes away, and where they stand within a word; the first is quick to look for. */
const sign = /[&*_~`\\[\])]/;
const marked = /&#?\w{1,32};|[\p{L}\p{N}][*_~`\\[\]]+[\p{L}\p{N}]|\)[\p{L}\p{N}]/iu;
const apostrophe = /['’‘]/;
const encoded = /(?:%[0-9a-f]{2})+/gi;
/** Words in lower case that stand on their own, not in an address, a handle, a hashtag or a note. */
const commonWord = /(?<![\p{L}\p{M}\p{N}@#/.^_-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}@/_-]|\.\p{L})/gu;
/** What a source hides is no evidence of how the brief uses words. */
const aboutSource = /^\/sources\/|\/citations\//;
/** The desk makes one id of another, as in `officer-1-says`, and readers do not see it; a question's they do. */
const deskId = /^\/(?!questions)\w+\/\d+\/id$/;

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
    const values = confidentialValues(context.analysis);
    if (values.length === 0) return;
    const citing = new Map(context.citingTexts().map(({ text, notes }) => [text.pointer, notes]));
    const texts = [...publicTexts(context)].flatMap((text) =>
      versionsOf(context, text, citing.get(text.pointer) ?? []),
    );
    const near = valuesNear(values, texts.map(({ shown }) => shown).join('\n'));
    if (near.length === 0) return;
    const finder = new PhraseFinder<ConfidentialValue>();
    const finderInIds = new PhraseFinder<ConfidentialValue>();
    for (const value of near) {
      finder.add(value.words, value);
      if (value.field !== ownId) finderInIds.add(value.words, value);
    }
    const isCommon = commonWords(context);
    const told = new Set<string>();
    for (const text of texts.filter(({ shown }) => valuesNear(near, shown).length > 0).flatMap(withClosed)) {
      const { pointer, shown, isRaw } = text;
      const exposes = ({ meaning, start, end }: Found<ConfidentialValue>) =>
        (!meaning.isPlural || apostrophe.test(shown.charAt(end)) || !isAfterName(shown, start)) &&
        (isCommon(meaning.spelt)
          ? !meaning.isPlural && isWithinSentence(shown, start) && isWrittenAsName(shown.slice(start, end))
          : !meaning.asName || isWrittenAsName(shown.slice(start, end)));
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

/** A text as it stands, without its notes, and as Markdown and addresses show it where that could differ within a word. */
function versionsOf(context: RuleContext, text: Text, notes: readonly Note[]): Version[] {
  const { pointer, value } = text;
  const shown = withoutNotes(value, notes);
  const others: string[] = [];
  // Plain fields are looked at as prose too: nobody may hide a name from the search by a mark in it.
  if (sign.test(value) && marked.test(value)) others.push(renderedText(context.prose(text)));
  // An address within an address is encoded twice, or more often.
  for (let last = value; last.includes('%'); ) {
    const next = last.replace(encoded, decoded);
    if (next === last || others.length > 8) break;
    others.push(next);
    last = next;
  }
  return [{ pointer, shown, isRaw: true }, ...others.map((other) => ({ pointer, shown: other, isRaw: false }))];
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

/** A text, and what it is with its apostrophes and hyphens closed up. */
function withClosed(version: Version): Version[] {
  const closed = closeWords(version.shown);
  return closed === version.shown ? [version] : [version, { ...version, shown: closed, isRaw: false }];
}

function decoded(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)));
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

/** The values all of whose words a text holds, in whatever order; all values, where there are so many that this takes longer. */
function valuesNear(values: readonly ConfidentialValue[], text: string): readonly ConfidentialValue[] {
  if (values.length > 100) return values;
  const letters = foldLetters(text);
  const closed = letters.replace(wordSigns, '');
  return values.filter(({ words }) => words.every((word) => letters.includes(word) || closed.includes(word)));
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

/** Every word has a capital, and only one. */
function isWrittenAsName(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => /^\p{Lu}\p{M}*\p{Ll}/u.test(word));
}

function isWithinSentence(text: string, start: number): boolean {
  return /[\p{L}\p{N},;] $/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a word with a capital stands right before, as in Mr Martins or Ricky Martins. */
function isAfterName(text: string, start: number): boolean {
  return /\p{Lu}[\p{L}\p{M}]*\.? $/u.test(text.slice(Math.max(0, start - 24), start));
}
