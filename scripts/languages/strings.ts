import { Failure, type Templates } from '../model/index.ts';
import { primaryOf } from './languages.ts';
import type { Strings } from './strings.generated.ts';

/** The language in which there are strings for a tag: its own, its primary language, or undefined. */
export function stringsLanguage({ strings }: Templates, language: string): string | undefined {
  return [language, primaryOf(language)].find((tag) => Object.hasOwn(strings, tag));
}

/** The strings for a language tag, English where there are none. Failure 3 when the file is incomplete. */
export function stringsFor(templates: Templates, language: string): Strings {
  const file = stringsLanguage(templates, language) ?? 'en';
  const missing = firstMissing(templates.strings['en'], templates.strings[file], []);
  if (missing) {
    const hint = 'Add it, as in templates/strings/en.json.';
    throw new Failure(3, `templates/strings/${file}.json has no \`${missing}\`.`, hint);
  }
  return templates.strings[file] as Strings;
}

/** Puts values in the places of a phrase: `fill('{n} minutes', { n: '5' })`. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{([a-z]+)\}/gi, (place, name: string) => values[name] ?? place);
}

function firstMissing(model: unknown, actual: unknown, path: string[]): string | undefined {
  if (typeof model !== typeof actual || Array.isArray(model) !== Array.isArray(actual)) return path.join('.') || 'text';
  if (typeof model !== 'object' || model === null) return undefined;
  for (const [name, value] of Object.entries(model)) {
    const missing = firstMissing(value, (actual as Record<string, unknown>)[name], [...path, name]);
    if (missing) return missing;
  }
  return undefined;
}
