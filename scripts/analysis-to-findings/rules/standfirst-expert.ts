import { type Expert, exactNumber, foldWords, quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** Words after a surname that are no part of it. */
const titles: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
/** Notes, and the addresses of links. */
const unseen = /\[\^[a-z0-9-]+\]|\]\([^)\s]*/g;
/** Surnames of so many letters may take an ending, as names do in many languages. */
const inflected = 4;
/** So many experts are named one by one; of more, a standfirst has no room for all. */
const mostNamed = 3;

export const standfirstExpert: Rule = {
  id: 'standfirst-expert',
  level: 'error',
  notYet: true,
  wants: 'The standfirst names every expert; where the analysis has more than three, it names at least one of them.',
  why: 'Readers judge a Q&A by who answers, and the standfirst is where they look.',
  *check({ analysis, isSecret }) {
    const { experts = [], standfirst } = analysis;
    if (experts.length === 0) return;
    const words = ` ${foldWords(standfirst.replace(unseen, ' '))} `;
    const unnamed = experts.filter((expert) => !isNamed(expert, experts, words));
    const isShort = unnamed.length === 0 || (experts.length > mostNamed && unnamed.length < experts.length);
    if (isShort) return;
    const message = missing(unnamed, experts, isSecret);
    const hint = `Name ${experts.length === 1 ? 'the expert' : 'each'} in full or by surname, as in “In this Q&A, Crisis Group expert X explains …”; of more than three experts, one is enough.`;
    yield { pointer: '/standfirst', message, hint };
  },
};

/** Which experts a standfirst does not name, of all. */
function missing(unnamed: readonly Expert[], experts: readonly Expert[], isSecret: (name: string) => boolean): string {
  const names = unnamed.map(({ name }) => name);
  if (experts.length === 1) return 'the standfirst does not name the expert';
  if (unnamed.length === experts.length) return `the standfirst names none of the ${experts.length} experts`;
  const who = names.some(isSecret) ? exactNumber(names.length) : names.map(quoted).join(' and ');
  return `of the ${experts.length} experts, the standfirst does not name ${who}`;
}

/** Whether an expert stands in folded words: by full name, by surname, or by given name where others have the same surname. */
function isNamed({ name }: Expert, experts: readonly Expert[], words: string): boolean {
  const full = foldWords(name);
  if (full !== '' && words.includes(full)) return true;
  const parts = partsOf(name);
  const [given, surname] = [parts[0], parts.at(-1)];
  if (given === undefined || surname === undefined) return false;
  // Of several surnames, or names between, people leave out some.
  if (parts.slice(1).some((part) => words.includes(` ${given} ${part} `))) return true;
  const isShared = experts.some((other) => other.name !== name && partsOf(other.name).at(-1) === surname);
  if (isShared && !words.includes(` ${given} `)) return false;
  // Arabic and Hebrew write “and” or “to” together with the name that follows.
  const start = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(surname) ? '' : ' ';
  return words.includes(`${start}${surname}${surname.length < inflected ? ' ' : ''}`);
}

/** The words of a name, without what is no part of it. */
function partsOf(name: string): string[] {
  const parts = (name.split(',')[0] ?? '').split(/\s+/).map(foldWords);
  return parts.filter((part) => part !== '' && !titles.has(part));
}
