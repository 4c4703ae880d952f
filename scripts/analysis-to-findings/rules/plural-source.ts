import { pluralSayers, spokenWords } from '../../languages/index.ts';
import { matchesIn, quoted, type Source } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext, Text, TextRange } from '../rule-context/index.ts';

export const pluralSource: Rule = {
  id: 'plural-source',
  level: 'warning',
  wants: 'A sentence says “sources”, “reports” or “analysts” only where it cites more than one source.',
  why: 'A plural lets one voice pass for several that agree.',
  *check(context) {
    const { attribution } = context.language;
    if (!attribution) return;
    for (const { text, notes } of context.citingTexts()) {
      for (const span of sentencesWith(context, text, attribution.plural.nouns)) {
        const cited = notes.filter(({ index }) => index >= span.start && index < span.end);
        const source = cited.length === 0 ? undefined : onlySource(context, cited);
        if (!source) continue;
        const words = withoutQuotations(context, text, span);
        const found = pluralSayers(spokenWords(words), attribution.plural);
        if (!found || isNamed(source, found.noun, words)) continue;
        const range = { start: span.start + found.start, end: span.start + found.end };
        const message = `${quoted(text.value.slice(range.start, range.end))} is a plural, but one source alone is cited`;
        const hint = 'Say who it is, in the singular, or cite the others too.';
        yield { pointer: text.pointer, range, message, hint };
      }
    }
  },
};

const patterns = new WeakMap<readonly string[], RegExp>();

/** The sentences of a text that may have one of some words, small or with a capital. */
function sentencesWith(context: RuleContext, text: Text, nouns: readonly string[]): ReadonlySet<TextRange> {
  const pattern = patterns.get(nouns) ?? new RegExp(nouns.map((noun) => noun.slice(1)).join('|'), 'g');
  patterns.set(nouns, pattern);
  const found = new Set<TextRange>();
  for (const { index } of matchesIn(text.value, pattern)) {
    const sentence = context.sentences(text).find(({ end }) => end > index);
    if (sentence) found.add(sentence);
  }
  return found;
}

/** The only source that notes lead to, through their claims or at once; own work is no voice of others, and may go back to many. */
function onlySource({ analysis, ids }: RuleContext, notes: readonly { id: string }[]): Source | undefined {
  const cited = new Set<string>();
  for (const { id } of notes) {
    const claim = analysis.claims?.[ids('claims').get(id) ?? -1];
    if (!claim) cited.add(id);
    for (const { source } of claim?.citations ?? []) cited.add(source);
    if (cited.size > 1) return undefined;
  }
  const [only] = cited;
  const source = analysis.sources?.[ids('sources').get(only ?? '') ?? -1];
  return source?.kind === 'own-work' ? undefined : source;
}

/** Whether a source speaks for several by its own description, or is named in the sentence beside those whom it quotes. */
function isNamed({ title, publisher, author, publicDescription }: Source, noun: string, words: string): boolean {
  if ([title, publisher, author, publicDescription].some((text) => text?.toLowerCase().includes(noun))) return true;
  return [publisher, author].some((name) => name !== undefined && words.includes(name));
}

function withoutQuotations(context: RuleContext, text: Text, { start, end }: TextRange): string {
  const words = text.value.slice(start, end).replace(/\[\^[a-z0-9-]+\]/g, (note) => ' '.repeat(note.length));
  let own = words;
  for (const quotation of context.quotations(text)) {
    const [from, to] = [Math.max(quotation.start, start) - start, Math.min(quotation.end, end) - start];
    if (from < to) own = own.slice(0, from) + ' '.repeat(to - from) + own.slice(to);
  }
  return own;
}
