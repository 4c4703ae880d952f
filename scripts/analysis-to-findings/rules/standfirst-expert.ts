import { foldWords } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** Words after a surname that are no part of it. */
const titles: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
/** Notes, and the addresses of links. */
const unseen = /\[\^[a-z0-9-]+\]|\]\([^)\s]*/g;
/** Surnames of so many letters may take an ending, as names do in many languages. */
const inflected = 4;

export const standfirstExpert: Rule = {
  id: 'standfirst-expert',
  level: 'error',
  notYet: true,
  wants: 'Where the analysis has experts, the standfirst names at least one of them.',
  why: 'Readers judge a Q&A by who answers, and the standfirst is where they look.',
  *check({ analysis }) {
    const { experts = [], standfirst } = analysis;
    if (experts.length === 0) return;
    const words = ` ${foldWords(standfirst.replace(unseen, ' '))} `;
    if (experts.some(({ name }) => isNamed(name, words))) return;
    const message =
      experts.length === 1
        ? 'the standfirst does not name the expert'
        : `the standfirst names none of the ${experts.length} experts`;
    const hint = 'Give a full name or a surname, as in “In this Q&A, Crisis Group expert X explains …”.';
    yield { pointer: '/standfirst', message, hint };
  },
};

/** Whether the full name or the surname stands in folded words. */
function isNamed(name: string, words: string): boolean {
  const full = foldWords(name);
  if (full !== '' && words.includes(full)) return true;
  const parts = (name.split(',')[0] ?? '').split(/\s+/).map(foldWords);
  const surname = parts.filter((part) => part !== '' && !titles.has(part)).at(-1);
  if (surname === undefined) return false;
  // Arabic and Hebrew write “and” or “to” together with the name that follows.
  const start = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(surname) ? '' : ' ';
  return words.includes(`${start}${surname}${surname.length < inflected ? ' ' : ''}`);
}
