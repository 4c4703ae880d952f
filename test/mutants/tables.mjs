// @ts-check

/**
 * @typedef {object} Table
 * @property {string} file
 * @property {readonly string[]} tests Files or folders of tests that hold it, the ones that fail soonest first.
 * @property {boolean} [inFunctions] Its lists and objects stand in functions.
 */

const words = ['units', 'acronyms', 'conjunctions', 'prose-sentences', 'other-languages', 'numbers'].map((name) => `test/languages/${name}.test.ts`);
const rules = ['test/rules/rules.test.ts'];
/** @param {string} tag */
const language = (tag) => [`test/languages/${tag}`, ...words, ...rules];

/** @type {readonly Table[]} */
export const tables = [
  ...['american-words', 'confidence', 'dates', 'english', 'house-style', 'likelihood-words'].map((name) => ({
    file: `scripts/languages/en/${name}.ts`,
    tests: language('en'),
  })),
  ...['numbers', 'openings', 'spelling', 'units', 'vague-words'].map((name) => ({
    file: `scripts/languages/en/${name}.ts`,
    tests: language('en'),
  })),
  ...['house-style', 'numbers', 'spanish'].map((name) => ({
    file: `scripts/languages/es/${name}.ts`,
    tests: language('es'),
  })),
  ...['house-style', 'numbers', 'french'].map((name) => ({
    file: `scripts/languages/fr/${name}.ts`,
    tests: language('fr'),
  })),
  { file: 'scripts/languages/ar/arabic.ts', tests: language('none') },
  ...['acronyms', 'languages', 'other-languages', 'units', 'registry'].map((name) => ({
    file: `scripts/languages/${name}.ts`,
    tests: language('none'),
  })),
  { file: 'scripts/model/vocabularies.ts', tests: ['test/model/vocabularies.test.ts', ...rules] },
  ...['name-parts', 'hidden-texts', 'stand-ins'].map((name) => ({
    file: `scripts/secrets/${name}.ts`,
    tests: [`test/secrets/${name}.test.ts`, 'test/secrets', 'test/analysis-to-findings/rules/confidential-exposed.test.ts'],
  })),
  { file: 'scripts/analysis-to-brief/linked-data.ts', tests: ['test/cases.test.ts'], inFunctions: true },
  { file: 'scripts/brief-to-html/sanitize.ts', tests: ['test/brief-to-html/sanitize.test.ts', 'test/brief-to-html'] },
  { file: 'scripts/brief-to-html/frames.ts', tests: ['test/cases.test.ts', 'test/brief-to-html'] },
];
