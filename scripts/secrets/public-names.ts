import { foldWords } from '../model/index.ts';
import { hostOf } from './address-parts.ts';
import { isConfidential } from './confidential.ts';
import { membersOf } from './hidden-texts.ts';

/**
 * Tells of a folded text whether a brief says it openly: it is the name of an expert, who may also have signed the notes, or a part of it in a
 * byline that has all of it; or it is the host of an open source.
 */
export function publicNames(...analyses: readonly unknown[]): (folded: string, byline?: string) => boolean {
  const names = new Set<string>();
  const hosts = new Set<string>();
  for (const { name } of analyses.flatMap((analysis) => membersOf(analysis, 'experts'))) {
    if (typeof name === 'string') names.add(foldWords(name));
  }
  for (const source of analyses.flatMap((analysis) => membersOf(analysis, 'sources'))) {
    const { url } = source;
    if (typeof url === 'string' && !isConfidential(source)) hosts.add(foldWords(hostOf(url)));
  }
  names.delete('');
  hosts.delete('');
  return (folded, byline) =>
    names.has(folded) ||
    hosts.has(folded) ||
    (byline !== undefined && [...names].some((name) => holds(byline, name) && holds(name, folded)));
}

function holds(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}
