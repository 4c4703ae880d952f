// Names of languages in those languages, by primary subtag; a table of our own, because what the runtime knows changes with its version.
const names: Readonly<Record<string, string>> = {
  am: 'አማርኛ',
  ar: 'العربية',
  bn: 'বাংলা',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  ha: 'Hausa',
  he: 'עברית',
  hi: 'हिन्दी',
  ht: 'Kreyòl ayisyen',
  id: 'Bahasa Indonesia',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  ku: 'Kurdî',
  ms: 'Bahasa Melayu',
  my: 'မြန်မာဘာသာ',
  nl: 'Nederlands',
  pl: 'Polski',
  ps: 'پښتو',
  pt: 'Português',
  ru: 'Русский',
  so: 'Soomaali',
  sw: 'Kiswahili',
  th: 'ไทย',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh: '中文',
};

/** A language's name for itself (`fr-CA` → `Français (fr-CA)`), or the tag when it is not in the table. */
export function languageName(tag: string): string {
  const primary = tag.split('-')[0]?.toLowerCase() ?? tag;
  const name = names[primary];
  if (name === undefined) return tag;
  return tag.toLowerCase() === primary ? name : `${name} (${tag})`;
}
