import { foldWords, placedBlocks, quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { RuleContext, Text } from '../rule-context/index.ts';

/** Stretches that are not the desk's own running words: notes, code, addresses, quotations. */
const spared = /\[\^[a-z0-9-]+\]|`[^`\n]+`|\]\([^)\s]{0,2000}\)|https?:\/\/\S+|“[^“”]*”|«[^«»]*»/g;

export const acronymUndefined: Rule = {
  id: 'acronym-undefined',
  level: 'warning',
  wants: 'An acronym stands with its expansion where the brief first uses it.',
  why: 'Many readers of a brief are new to the conflict, and few acronyms speak for themselves.',
  *check(context) {
    const { acronyms } = context.languages;
    const met = new Set<string>();
    for (const text of inReadingOrder(context)) {
      let words: string | undefined;
      for (const use of acronyms.in(text.value)) {
        const { acronym, start, end } = use;
        if (met.has(acronym)) continue;
        words ??= text.value.replace(spared, (gone) => ' '.repeat(gone.length));
        if (words.slice(start, end) !== acronym) continue;
        if (!acronyms.isExpandedAt(text.value, use) && !namesExpert(context, acronym))
          yield undefinedAt(context, text, use);
        // What is spelled out in a compound is known on its own.
        for (const part of [acronym, ...acronym.split('-')]) met.add(part);
      }
    }
  },
};

/**
 * The running text as readers meet it. A question comes after its answer, which may spell out what a headline has no room for; a pull
 * quote is left out, as it repeats its answer.
 */
function* inReadingOrder(context: RuleContext): Generator<Pick<Text, 'pointer' | 'value'>> {
  yield { pointer: '/standfirst', value: context.analysis.standfirst };
  for (const { index, thing } of context.things('questions')) {
    for (const { pointer, block } of placedBlocks(thing, index)) {
      if (typeof block === 'string') yield { pointer, value: block };
      else if (block.type === 'paragraph') yield { pointer: `${pointer}/text`, value: block.text };
      else if (block.type === 'box') {
        yield { pointer: `${pointer}/text`, value: block.text };
        yield { pointer: `${pointer}/title`, value: block.title };
      } else if ('caption' in block && block.caption !== undefined) {
        yield { pointer: `${pointer}/caption`, value: block.caption };
      }
    }
    yield { pointer: `/questions/${index}/question`, value: thing.question };
  }
}

/** Whether it is the name of an expert, written in capitals. */
function namesExpert({ analysis }: RuleContext, word: string): boolean {
  return (analysis.experts ?? []).some(({ name }) => ` ${foldWords(name)} `.includes(` ${foldWords(word)} `));
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
