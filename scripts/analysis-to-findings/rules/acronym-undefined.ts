import { foldWords, placedBlocks, quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { bareWords, firstTouched, type RuleContext, type Text, type TextRange } from '../rule-context/index.ts';

/** Acronyms of so many letters may be words; fewer are often words by chance, as WHO is. */
const wordLength = 5;

export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  level: 'warning',
  wants: 'An acronym stands with its expansion where the brief first uses it.',
  why: 'Many readers of a brief are new to the conflict, and few acronyms speak for themselves.',
  *check(context) {
    const { acronyms } = context.languages;
    const met = new Set<string>();
    const isMet = (word: string) => met.has(word) || acronyms.isKnown(word);
    for (const text of inReadingOrder(context)) {
      let words: string | undefined;
      for (const use of acronyms.in(text.value)) {
        const { acronym, start, end } = use;
        const parts = acronym.split('-');
        if (met.has(acronym) || parts.every(isMet)) continue;
        words ??= bareWords(text.value);
        if (words.slice(start, end) !== acronym || firstTouched(context.quotations(text), use)) continue;
        if (isPersons(context, text.value, use) || isPlaceholder(context, text.value, use)) continue;
        if (!acronyms.isExpandedAt(text.value, use) && !isWord(context, acronym)) yield undefinedAt(context, text, use);
        // What is spelled out in a compound is known on its own.
        for (const part of [acronym, ...parts]) met.add(part);
      }
    }
  },
};

/**
 * The running text as readers meet it. A question comes after its answer, which may spell out what a headline has no room for; a pull
 * quote is left out, as it repeats its answer.
 */
function* inReadingOrder(context: RuleContext): Generator<Text> {
  yield { pointer: '/standfirst', value: context.analysis.standfirst, kind: 'inline' };
  for (const { index, thing } of context.things('questions')) {
    for (const { pointer, block } of placedBlocks(thing, index)) {
      if (typeof block === 'string') yield { pointer, value: block, kind: 'markdown' };
      else if (block.type === 'paragraph') yield { pointer: `${pointer}/text`, value: block.text, kind: 'markdown' };
      else if (block.type === 'box') {
        yield { pointer: `${pointer}/text`, value: block.text, kind: 'markdown' };
        yield { pointer: `${pointer}/title`, value: block.title, kind: 'plain' };
      } else if ('caption' in block && block.caption !== undefined) {
        yield { pointer: `${pointer}/caption`, value: block.caption, kind: 'inline' };
      }
    }
    yield { pointer: `/questions/${index}/question`, value: thing.question, kind: 'plain' };
  }
}

/** Whether a word in capitals follows the title or rank of a person: General TRAORÉ, Mr JR Smith. */
function isPersons({ languages }: RuleContext, text: string, { start }: { start: number }): boolean {
  const [, title] = /(?:^|[^\p{L}])(\p{Lu}\p{L}*)\.? $/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  return title !== undefined && languages.people.titles.has(foldWords(title));
}

/** Whether letters stand for what is still to come: that is all that is wrong with them. */
function isPlaceholder({ languages }: RuleContext, text: string, use: TextRange): boolean {
  for (const { start, end } of languages.placeholders.in(text)) if (start < use.end && use.start < end) return true;
  return false;
}

/** Whether it is a word or a name in capitals: that of an expert, or one that the analysis also writes in small letters. */
function isWord(context: RuleContext, acronym: string): boolean {
  const isExpert = ({ name }: { name: string }) => ` ${foldWords(name)} `.includes(` ${foldWords(acronym)} `);
  if ((context.analysis.experts ?? []).some(isExpert)) return true;
  if (acronym.length < wordLength) return false;
  const small = new RegExp(`(?<!\\p{L})${acronym.charAt(0)}${acronym.slice(1).toLowerCase()}(?!\\p{L})`, 'iu');
  return context.texts().some(({ value }) => small.test(value.replaceAll(acronym, ' ')));
}

function undefinedAt(
  context: RuleContext,
  { pointer }: Pick<Text, 'pointer'>,
  { acronym, start, end }: { acronym: string; start: number; end: number },
): RuleFault {
  const place = { pointer, range: { start, end } };
  if (context.isSecret(acronym)) return { ...place, message: 'this acronym is not spelled out at its first use' };
  const message = `the acronym ${quoted(acronym)} is not spelled out at its first use`;
  const name = context.analysis.actors?.find((actor) => actor.acronym === acronym)?.name;
  const example = `${name === undefined ? 'Name in Full' : quoted(name)} (${acronym})`;
  const hint = `Spell it out here, as in ${example}, and use it alone afterwards${nameHint(acronym)}.`;
  return { ...place, message, hint };
}

/** Words of five letters and more are as often names in capitals, such as those of agencies. */
function nameHint(acronym: string): string {
  if (!/^\p{Lu}{5,}$/u.test(acronym)) return '';
  const name = acronym.charAt(0) + acronym.slice(1).toLowerCase();
  return `; if it is a name, write it as one (${name}); a credit belongs in \`credit\``;
}
