import { englishNumbers } from './en/index.ts';
import { spanishNumbers } from './es/index.ts';
import { frenchNumbers } from './fr/index.ts';
import type { NumberLanguage } from './number-language.ts';

const languages: Readonly<Record<string, NumberLanguage>> = {
  en: englishNumbers,
  fr: frenchNumbers,
  es: spanishNumbers,
};

/** How numbers are written in the language of a tag; nothing for a language whose numbers cannot be read. */
export function numberLanguage(tag: string): NumberLanguage | undefined {
  return languages[tag.split('-')[0]?.toLowerCase() ?? ''];
}
