// @ts-check
// The files that hold tables, and the tests that miss an entry of theirs.

/**
 * @typedef {object} Table
 * @property {string} file
 * @property {readonly string[]} tests Files or folders, those that are over soonest first.
 * @property {boolean} [inFunctions] Functions make its lists and objects.
 */

/** @param {string} folder @param {Readonly<Record<string, string>>} files Tests by the tables that they hold. @returns {Table[]} */
function heldBy(folder, files) {
  return Object.entries(files).flatMap(([names, tests]) => {
    const paths = tests.split(' ').map((test) => `test/${test}.test.ts`);
    return names.split(' ').map((name) => ({ file: `scripts/${folder}/${name}.ts`, tests: paths }));
  });
}

const ofAll = ['units', 'acronyms', 'conjunctions', 'prose-sentences', 'other-languages'].map(
  (name) => `languages/${name}`,
);
const ofRules = ['acronym-undefined', 'placeholder-left', 'impossible-value', 'name-variant'].map(
  (name) => `analysis-to-findings/rules/${name}`,
);
const languages = [
  ...ofAll,
  'languages/own-language',
  'quotations/swallowed',
  ...ofRules,
  'analyses-to-diff/meaning',
  'rules/rules',
].join(' ');

/** @type {readonly Table[]} */
export const tables = [
  ...heldBy('languages', {
    units: 'languages/units languages/numbers',
    'acronyms known-acronyms acronym-expansions': 'languages/acronyms analysis-to-findings/rules/acronym-undefined',
    'languages other-languages registry': `languages/other-languages ${languages}`,
    'ar/arabic': `languages/conjunctions ${languages}`,
    'en/english': `${languages} languages/en/likelihood languages/en/spelling`,
    'fr/french es/spanish': languages,
    'en/american-words en/spelling': 'languages/en/spelling languages/house-style',
    'en/confidence en/likelihood-words en/vague-words': 'languages/en/likelihood',
    'en/chance-words en/attribution-words fr/chance-words fr/attribution-words es/chance-words es/attribution-words':
      'corpus/likelihoods rules/rules',
    'en/dates en/units en/openings': 'languages/en/style languages/en/spelling languages/house-style',
    'en/house-style': 'languages/en/style languages/en/spelling rules/rules',
    'en/numbers': 'languages/en/numbers languages/numbers languages/en/style',
    'fr/house-style': 'languages/fr/style rules/rules',
    'fr/numbers': 'languages/fr/numbers languages/numbers languages/fr/style',
    'es/house-style': 'languages/es/style rules/rules',
    'es/numbers': 'languages/es/numbers languages/numbers languages/es/style',
  }),
  ...heldBy('names', { 'likeness listed-names': 'names/likeness analysis-to-findings/rules/name-variant' }),
  ...heldBy('model', { vocabularies: 'model/vocabularies rules/rules' }),
  ...heldBy('secrets', {
    'name-parts': 'secrets/name-parts analysis-to-findings/rules/confidential-exposed',
    'hidden-texts': 'secrets/hidden-texts',
    'stand-ins': 'secrets/stand-ins',
  }),
  ...heldBy('brief-to-html', {
    frames: 'brief-to-html/sanitize cases',
    sanitize: 'brief-to-html/sanitize cases',
  }),
  { file: 'scripts/analysis-to-brief/linked-data.ts', tests: ['test/cases.test.ts'], inFunctions: true },
];

/** Entries that no test can miss, and why: `file: name of the entry`. @type {Readonly<Record<string, string>>} */
export const spared = {};
