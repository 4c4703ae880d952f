import type { Stretch } from '../model/index.ts';

/** A text and the white space around it, which no mark should cover. A text of nothing else is all mark. */
export function innerText(text: string): { before: string; inner: string; after: string } {
  const [, before = '', inner = text, after = ''] = /^(\s*)(\S.*?)(\s*)$/su.exec(text) ?? [];
  return { before, inner, after };
}

/** Whether new words stand right behind old ones, or the other way round: 50 and 60 must not read as 5060. */
export function meets(words: readonly Stretch[], index: number): boolean {
  const [before, here] = [words[index - 1], words[index]];
  if (!before || !here || before.in === 'both' || here.in === 'both') return false;
  return /\S$/.test(before.text) && /^\S/.test(here.text);
}
