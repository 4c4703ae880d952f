/** Signs that folding drops or changes; in all others only case is left to fold. */
const foldable = /[^\0-\u009f\u2010-\u2027]+/g;
/** What combines with a letter, is not seen, lengthens a word (tatweel), or stands for an apostrophe in transcriptions. */
const dropped = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u0640\u02b9-\u02c1\u02c6-\u02d1]/gu;
/** Letters that people write in two ways, though Unicode keeps them apart. */
const twins: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
  ...latinFor('авеіјкмнорсѕтухһԁԛԝ', 'abeijkmhopcstyxhdqw'),
  ...latinFor('αβεζηικμνορτυχ', 'abezhikmnoptyx'),
  ...latinFor('ɑɡ', 'ag'),
};
const twin = new RegExp(`[${Object.keys(twins).join('')}]`, 'g');

/** A text as its words in lower case, without accents, punctuation and invisible signs, single spaces between them. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text in lower case, without accents and invisible signs. */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(foldable, foldSigns);
}

/** Letters of other scripts that look the same, small or as capitals. */
function latinFor(letters: string, latin: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, latin[index] ?? letter]));
}

function foldSigns(signs: string): string {
  return signs
    .normalize('NFKD')
    .toLowerCase()
    .replace(dropped, '')
    .replace(twin, (letter) => twins[letter] ?? letter);
}
