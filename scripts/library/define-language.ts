import type { Strings } from '../languages/index.ts';
import type { Templates } from '../model/index.ts';

/** A language that briefs may be written in. */
export interface LanguageDefinition {
  /** BCP 47, such as `de` or `pt-BR`. */
  tag: string;
  /** All words that Briefwright itself puts into a brief; `templates/strings/en.json` is the model. */
  strings: Strings;
}

/** A language of the caller's, for the option `languages`. Throws a TypeError for a tag that is none. */
export function defineLanguage(language: LanguageDefinition): LanguageDefinition {
  try {
    new Intl.Locale(language.tag);
  } catch {
    throw new TypeError(`“${language.tag}” is no tag of a language, such as de or pt-BR.`);
  }
  return language;
}

/** Templates that have the words of these languages too. */
export function withLanguages(templates: Templates, languages: readonly LanguageDefinition[]): Templates {
  const strings = languages.map(({ tag, strings: words }) => [tag, words]);
  return { ...templates, strings: { ...templates.strings, ...Object.fromEntries(strings) } };
}
