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
  airplanes: 'aeroplanes',
  aluminum: 'aluminium',
  artifact: 'artefact',
  artifacts: 'artefacts',
  caliber: 'calibre',
  calibers: 'calibres',
  catalog: 'catalogue',
  catalogs: 'catalogues',
  center: 'centre',
  centered: 'centred',
  centering: 'centring',
  centers: 'centres',
  centimeter: 'centimetre',
  centimeters: 'centimetres',
  councilor: 'councillor',
  councilors: 'councillors',
  defense: 'defence',
  defenseless: 'defenceless',
  defenses: 'defences',
  dialog: 'dialogue',
  dialogs: 'dialogues',
  enroll: 'enrol',
  enrollment: 'enrolment',
  enrolls: 'enrols',
  epicenter: 'epicentre',
  epicenters: 'epicentres',
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
  lackluster: 'lacklustre',
  liter: 'litre',
  liters: 'litres',
  luster: 'lustre',
  maneuver: 'manoeuvre',
  maneuverable: 'manoeuvrable',
  maneuvered: 'manoeuvred',
  maneuvering: 'manoeuvring',
  maneuvers: 'manoeuvres',
  meager: 'meagre',
  millimeters: 'millimetres',
  offense: 'offence',
  offenses: 'offences',
  plow: 'plough',
  plowed: 'ploughed',
  plows: 'ploughs',
  pretense: 'pretence',
  pretenses: 'pretences',
  program: 'programme',
  programs: 'programmes',
  reconnoiter: 'reconnoitre',
  saber: 'sabre',
  sabers: 'sabres',
  skeptic: 'sceptic',
  skeptical: 'sceptical',
  skeptically: 'sceptically',
  skepticism: 'scepticism',
  skeptics: 'sceptics',
  skillful: 'skilful',
  skillfully: 'skilfully',
  smolder: 'smoulder',
  smoldered: 'smouldered',
  smoldering: 'smouldering',
  smolders: 'smoulders',
  somber: 'sombre',
  specter: 'spectre',
  specters: 'spectres',
  sulfur: 'sulphur',
  theater: 'theatre',
  theaters: 'theatres',
  toward: 'towards',
  willful: 'wilful',
};

/** Every American word that is known, and its British spelling. */
export const british: ReadonlyMap<string, string> = britishWords();

function britishWords(): Map<string, string> {
  const words = new Map(Object.entries(single));
  for (const stem of our.split('|')) {
    for (const ending of ['', ...ourEndings.split('|')]) words.set(`${stem}or${ending}`, `${stem}our${ending}`);
  }
  for (const stem of doubled.split('|')) {
    for (const ending of ['ed', 'ing', 'er', 'ers', 'or', 'ors']) words.set(stem + ending, `${stem}l${ending}`);
  }
  return words;
}

/** What the American words begin with, as sources of patterns. */
export const americanStems: readonly string[] = [
  ...Object.keys(single),
  ...our.split('|').map((stem) => `${stem}or`),
  ...doubled.split('|').map((stem) => `${stem}[eio]`),
];
