// @ts-check
// The files that hold tables, and the tests that miss an entry of theirs.

/**
 * @typedef {object} Table
 * @property {string} file
 * @property {readonly string[]} tests Files or folders, those that are over soonest first.
 * @property {boolean} [inFunctions] Functions make its lists and objects.
 */

const rules = ['test/rules/rules.test.ts'];
const allLanguages = ['units', 'acronyms', 'conjunctions', 'prose-sentences', 'other-languages', 'numbers'].map(
  (name) => `test/languages/${name}.test.ts`,
);

/** @param {string} tag @param {readonly string[]} names @returns {Table[]} */
function language(tag, names) {
  const tests = [`test/languages/${tag}`, ...allLanguages, ...rules];
  return names.map((name) => ({ file: `scripts/languages/${tag}/${name}.ts`, tests }));
}

/** @type {readonly Table[]} */
export const tables = [
  ...language('en', ['american-words', 'confidence', 'dates', 'english', 'house-style', 'likelihood-words', 'numbers']),
  ...language('en', ['openings', 'spelling', 'units', 'vague-words']),
  ...language('fr', ['french', 'house-style', 'numbers']),
  ...language('es', ['house-style', 'numbers', 'spanish']),
  ...language('ar', ['arabic']),
  ...['acronyms', 'languages', 'other-languages', 'registry', 'units'].map((name) => ({
    file: `scripts/languages/${name}.ts`,
    tests: [...allLanguages, ...rules],
  })),
  { file: 'scripts/model/vocabularies.ts', tests: ['test/model/vocabularies.test.ts', ...rules] },
  ...['name-parts', 'hidden-texts', 'stand-ins'].map((name) => ({
    file: `scripts/secrets/${name}.ts`,
    tests: ['test/secrets', 'test/analysis-to-findings/rules/confidential-exposed.test.ts'],
  })),
  { file: 'scripts/analysis-to-brief/linked-data.ts', tests: ['test/cases.test.ts'], inFunctions: true },
  ...['sanitize', 'frames'].map((name) => ({
    file: `scripts/brief-to-html/${name}.ts`,
    tests: ['test/brief-to-html/sanitize.test.ts', 'test/cases.test.ts'],
  })),
];

/** Entries that no test can miss, and why: `file: name of the entry`. @type {Readonly<Record<string, string>>} */
export const spared = {
  "scripts/languages/en/numbers.ts: englishNumbers › decimal: '.'": 'English writes decimals as code does.',
};
