/** What characters are called together, and how to tell them. */
export interface LetterKind {
  name: string;
  pattern: RegExp;
}

/** Scripts as Unicode calls them, with the names of their letters where those differ. */
const scripts: Readonly<Record<string, string>> = {
  ...{ Adlam: '', Arabic: '', Armenian: '', Balinese: '', Bengali: '', Bopomofo: '', Braille: '', Buginese: '' },
  ...{ Canadian_Aboriginal: 'Canadian syllabic', Chakma: '', Cham: '', Cherokee: '', Coptic: '', Cyrillic: '' },
  ...{ Devanagari: '', Ethiopic: '', Georgian: '', Greek: '', Gujarati: '', Gurmukhi: '', Hanifi_Rohingya: 'Rohingya' },
  ...{
    Hangul: 'Korean',
    Hebrew: '',
    Javanese: '',
    Kannada: '',
    Khmer: '',
    Lao: '',
    Latin: '',
    Lisu: '',
    Malayalam: '',
  },
  ...{ Mandaic: '', Meetei_Mayek: 'Meitei', Mongolian: '', Myanmar: 'Burmese', Nko: 'N’Ko', Ol_Chiki: 'Ol Chiki' },
  ...{ Oriya: 'Odia', Samaritan: '', Sinhala: '', Sundanese: '', Syriac: '', Tai_Le: 'Tai Le', Tai_Tham: 'Tai Tham' },
  ...{ Tamil: '', Telugu: '', Thaana: '', Thai: '', Tibetan: '', Tifinagh: '', Vai: '', Yi: '' },
};

let kinds: readonly LetterKind[] | undefined;

/** The kind of a letter: `Ethiopic letters`; undefined for signs, digits and emoji. */
export function kindOfLetter(letter: string): LetterKind | undefined {
  if (!/\p{L}/u.test(letter)) return undefined;
  kinds ??= [
    { name: 'Chinese or Japanese characters', pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u },
    ...Object.entries(scripts).map(([script, name]) => {
      return { name: `${name || script} letters`, pattern: new RegExp(`\\p{Script=${script}}`, 'u') };
    }),
    { name: 'letters', pattern: /\p{L}/u },
  ];
  return kinds.find(({ pattern }) => pattern.test(letter));
}
