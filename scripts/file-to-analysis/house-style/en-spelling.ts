import type { StyleCheck } from './style.ts';

const house = 'Spelling is British.';

/** Stems of words in -or that have -our in British English, and what may follow; not before -ous, -ary and -ist. */
const our =
  'arb|ard|arm|behavi|cand|clam|clang|col|demean|discol|disfav|dishon|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';
const ourEndings = 's|ed|ing|able|ably|ful|fully|less|ite|ites|itism|hood|hoods|ly|y|er|ers|ies';
/** Verbs that double their l. */
const doubled =
  'cancel|channel|counsel|dial|dishevel|duel|equal|fuel|funnel|initial|label|level|libel|marshal|model|panel|pedal|quarrel|refuel|rival|shovel|signal|spiral|total|travel|tunnel|unravel';

/** Words that differ in a way of their own. */
const single: Readonly<Record<string, string>> = {
  afterward: 'afterwards',
  airplane: 'aeroplane',
  aluminum: 'aluminium',
  caliber: 'calibre',
  catalog: 'catalogue',
  center: 'centre',
  centered: 'centred',
  centering: 'centring',
  centers: 'centres',
  defense: 'defence',
  defenses: 'defences',
  dialog: 'dialogue',
  dialogs: 'dialogues',
  enroll: 'enrol',
  enrollment: 'enrolment',
  epicenter: 'epicentre',
  fiber: 'fibre',
  fibers: 'fibres',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  fulfills: 'fulfils',
  gray: 'grey',
  installment: 'instalment',
  installments: 'instalments',
  jewelry: 'jewellery',
  kilometer: 'kilometre',
  kilometers: 'kilometres',
  liter: 'litre',
  liters: 'litres',
  maneuver: 'manoeuvre',
  maneuvered: 'manoeuvred',
  maneuvering: 'manoeuvring',
  maneuvers: 'manoeuvres',
  meager: 'meagre',
  offense: 'offence',
  offenses: 'offences',
  plow: 'plough',
  pretense: 'pretence',
  program: 'programme',
  programs: 'programmes',
  skeptic: 'sceptic',
  skeptical: 'sceptical',
  skepticism: 'scepticism',
  skeptics: 'sceptics',
  skillful: 'skilful',
  skillfully: 'skilfully',
  somber: 'sombre',
  specter: 'spectre',
  theater: 'theatre',
  theaters: 'theatres',
  toward: 'towards',
  willful: 'wilful',
};

/** Words in -ize that British English spells so too. */
const kept =
  /^(?:(?:cap|down|mid|out|over|re|super|under|up)?siz(?:e[drs]?|ers|ing)|(?:mis)?priz(?:e[drs]?|ers|ing)|seiz(?:e[drs]?|ers|ing)|(?:ass|ba|ma)izes?)$/;

/** Every American word that is known, and its British spelling. */
const british = new Map(Object.entries(single));
for (const stem of our.split('|')) {
  for (const ending of ['', ...ourEndings.split('|')]) british.set(`${stem}or${ending}`, `${stem}our${ending}`);
}
for (const stem of doubled.split('|')) {
  for (const ending of ['ed', 'ing', 'er', 'ers', 'or', 'ors']) british.set(stem + ending, `${stem}l${ending}`);
}

/** Words that begin as a known one does. Grouped by first letters, the pattern is twice as fast. */
function beginnings(): string {
  const stems = [
    ...Object.keys(single),
    ...our.split('|').map((stem) => `${stem}or`),
    ...doubled.split('|').map((stem) => `${stem}[eio]`),
  ];
  const letters = [...new Set(stems.map((stem) => stem.charAt(0)))];
  const rests = (letter: string) => stems.filter((stem) => stem.startsWith(letter)).map((stem) => stem.slice(1));
  return letters.map((letter) => `${letter}(?:${rests(letter).join('|')})`).join('|');
}

const knownWords: StyleCheck = {
  pattern: new RegExp(`\\b(?:${beginnings()})[a-z]*`, 'g'),
  house,
  slip({ text: { value }, match: [word], start, end }) {
    // A part of a compound or of a name keeps its spelling, and so does a program that a computer runs.
    if (/(?:[-’']|\b(?:computer|software) )$/.test(value.slice(Math.max(0, start - 10), start))) return undefined;
    const fix = british.get(word);
    return fix === undefined || /[-\w]/.test(value.charAt(end)) ? undefined : { fix };
  },
};

/** organize, analyze, organization. */
const zed: StyleCheck = {
  pattern: /[iy]z(?:e[drs]?|ers|ing|ation(?:s|al)?)\b/g,
  house,
  slip({ text: { value }, match: [ending], start, end }) {
    let from = start;
    while (/[\p{L}’'-]/u.test(value.charAt(from - 1))) from--;
    const word = value.slice(from, end);
    if (!/^[a-z]+$/.test(word) || kept.test(word) || value.charAt(end) === '-') return undefined;
    if (ending.startsWith('y') && !/(?:anal|paral|catal)y/.test(word)) return undefined;
    return { fix: word.slice(0, start - from) + ending.replace('z', 's'), before: start - from };
  },
};

/** American spellings, by families and by a table of single words. Capitalised words are left alone: they may be names. */
export const americanSpelling: readonly StyleCheck[] = [zed, knownWords];

/** U.S. has stops; UN, EU and UK have none. */
export const nations: StyleCheck = {
  pattern: /\b(?:US(?![\w$]|A\b)|U\.N\.|E\.U\.|U\.K\.)/g,
  house: 'U.S. has stops; UN, EU and UK have none.',
  slip({ text: { value }, match: [words], start, end }) {
    const after = value.slice(end, end + 3);
    if (words === 'US') {
      // A code such as US-123 or US 5, and a heading in capitals, are no names of the country.
      if (
        /^[-\s]?\d/.test(after) ||
        /^ [A-Z]{2}/.test(after) ||
        /[A-Z]{2} $|[-/.]$/.test(value.slice(Math.max(0, start - 3), start))
      )
        return undefined;
      return /^\.(?!\w)/.test(after) ? { fix: 'U.S.', after: 1 } : { fix: 'U.S.' };
    }
    // The last stop may end the sentence too.
    return /^(?:\s+[A-Z]|\[|["”’)]|\s*$)/.test(after) ? {} : { fix: words.replaceAll('.', '') };
  },
};
