import { expect, it } from 'vitest';
import { ourLanguages } from '../../scripts/languages/registry.ts';

it('languages have their names for themselves', () => {
  const names = {
    ...{
      en: 'English',
      fr: 'Français',
      es: 'Español',
      ar: 'العربية',
      am: 'አማርኛ',
      bn: 'বাংলা',
      de: 'Deutsch',
      el: 'Ελληνικά',
    },
    ...{
      fa: 'فارسی',
      ha: 'Hausa',
      he: 'עברית',
      hi: 'हिन्दी',
      ht: 'Kreyòl ayisyen',
      id: 'Bahasa Indonesia',
      it: 'Italiano',
    },
    ...{
      ja: '日本語',
      ko: '한국어',
      ku: 'Kurdî',
      ms: 'Bahasa Melayu',
      my: 'မြန်မာဘာသာ',
      nl: 'Nederlands',
      pl: 'Polski',
      ps: 'پښتو',
    },
    ...{ pt: 'Português', ru: 'Русский', so: 'Soomaali', sw: 'Kiswahili', th: 'ไทย', ti: 'ትግርኛ', tr: 'Türkçe' },
    ...{ uk: 'Українська', ur: 'اردو', vi: 'Tiếng Việt', zh: '中文' },
  };
  expect(Object.fromEntries(Object.keys(names).map((tag) => [tag, ourLanguages.nameOf(tag)]))).toEqual(names);
});

it('these are written from right to left, and so are these scripts', () => {
  const leftward = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'];
  const scripts = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg'].map((script) => `en-${script}`);
  expect([...leftward, ...scripts].filter((tag) => !ourLanguages.isRightToLeft(tag))).toEqual([]);
  expect(['en', 'fr', 'es', 'ru', 'ar-Latn', 'prs'].filter((tag) => ourLanguages.isRightToLeft(tag))).toEqual([]);
});

it('questions are marked so', () => {
  const marks = {
    ...{ ar: ['؟'], ckb: ['؟'], fa: ['؟'], prs: ['؟'], ps: ['؟'], sd: ['؟'], ug: ['؟'], ur: ['؟'] },
    ...{ ja: ['？', '?'], yue: ['？', '?'], zh: ['？', '?'], el: [';', '\u037e'] },
    ...{ am: [], bo: [], hy: [], km: [], lo: [], my: [], th: [], ti: [], en: undefined, de: undefined },
  };
  const ends = (tag: string) => ourLanguages.of(tag).questions?.ends;
  expect(Object.fromEntries(Object.keys(marks).map((tag) => [tag, ends(tag)]))).toEqual(marks);
  for (const tag of ['es', 'ast']) expect(ourLanguages.of(tag).questions).toEqual({ ends: ['?'], opens: '¿' });
});
