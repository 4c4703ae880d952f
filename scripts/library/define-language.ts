import { type Language, type Languages, ourLanguages, type Strings } from '../languages/index.ts';
import type { Templates } from '../model/index.ts';

/** A language that briefs may be written in: what rules know of it, and the words of its briefs. All but the tag may be left out. */
export interface LanguageDefinition extends Language {
  /** All words that Briefwright itself puts into a brief; `templates/strings/en.json` is the model. */
  strings?: Strings;
}

/** A language of the caller's, for the option `languages`. Throws a TypeError for a tag that is none, or not in small letters. */
export function defineLanguage(language: LanguageDefinition): LanguageDefinition {
  const { tag } = language;
  try {
    new Intl.Locale(tag);
  } catch {
    throw new TypeError(`“${tag}” is no tag of a language, such as de or pt-br.`);
  }
  if (tag !== tag.toLowerCase()) throw new TypeError(`Write the tag “${tag}” in small letters.`);
  return language;
}

/** Our languages, and these, which take the place of ours under the same tag. */
export function languagesWith(languages: readonly LanguageDefinition[] = []): Languages {
  return languages.length === 0 ? ourLanguages : ourLanguages.with(languages);
}

/** Templates that have the words of these languages too. */
export function withStrings(templates: Templates, languages: readonly LanguageDefinition[] = []): Templates {
  const strings = languages.flatMap(({ tag, strings: words }) => (words ? [[tag, words] as const] : []));
  return { ...templates, strings: { ...templates.strings, ...Object.fromEntries(strings) } };
}
