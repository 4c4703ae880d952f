import { describe, expect, it } from 'vitest';
import analysis from '../../schema/entities/analysis.schema.json' with { type: 'json' };
import citation from '../../schema/entities/citation.schema.json' with { type: 'json' };
import confidence from '../../schema/entities/confidence.schema.json' with { type: 'json' };
import term from '../../schema/entities/likelihood-term.schema.json' with { type: 'json' };
import source from '../../schema/entities/source.schema.json' with { type: 'json' };
import {
  bandOf,
  bandText,
  confidenceLevels,
  credibilities,
  isInBand,
  likelihoodScales,
  reliabilities,
} from '../../scripts/model/vocabularies.ts';

const icd = likelihoodScales['icd-203'];
const phia = likelihoodScales['phia-2025'];

describe('likelihood scales', () => {
  it('are those of the schema', () => {
    expect(Object.keys(likelihoodScales)).toEqual(analysis.properties.likelihoodScale.enum);
  });

  it('have just the terms of the schema, and each at most once', () => {
    const terms = [icd, phia].map(({ bands }) => bands.flatMap((band) => band.terms));
    for (const list of terms) expect(new Set(list).size).toBe(list.length);
    expect([...new Set(terms.flat())].sort()).toEqual([...term.enum].sort());
  });

  it('share four terms and no other', () => {
    const known = term.enum as Parameters<typeof bandOf>[1][];
    const shared = known.filter((word) => bandOf(icd, word) && bandOf(phia, word));
    expect(shared).toEqual(['unlikely', 'likely', 'probable', 'almost certain']);
    expect(known.filter((word) => bandOf(icd, word) && !bandOf(phia, word))).toEqual([
      'almost no chance',
      'remote',
      'very unlikely',
      'highly improbable',
      'improbable',
      'roughly even chance',
      'roughly even odds',
      'very likely',
      'highly probable',
      'nearly certain',
    ]);
    expect(known.filter((word) => !bandOf(icd, word) && bandOf(phia, word))).toEqual([
      'remote chance',
      'highly unlikely',
      'realistic possibility',
      'highly likely',
    ]);
  });

  it('touch in ICD 203, from 1 to 99 per cent', () => {
    expect(icd.bands.map(({ from, to }) => [from, to])).toEqual([
      [1, 5],
      [5, 20],
      [20, 45],
      [45, 55],
      [55, 80],
      [80, 95],
      [95, 99],
    ]);
    expect(icd.bands.every(({ without }) => without === undefined)).toBe(true);
  });

  it('leave the gaps of the PHIA yardstick', () => {
    const inNone = Array.from({ length: 101 }, (_, percent) => percent).filter(
      (percent) => !phia.bands.some((band) => isInBand(band, percent)),
    );
    const gaps = [
      0, 6, 7, 8, 9, 21, 22, 23, 24, 36, 37, 38, 39, 50, 51, 52, 53, 54, 76, 77, 78, 79, 91, 92, 93, 94, 100,
    ];
    expect(inNone).toEqual(gaps);
    expect(phia.bands.map(bandText)).toEqual([
      '`remote chance` (over 0 to 5 per cent)',
      '`highly unlikely` (10 to 20 per cent)',
      '`unlikely` (25 to 35 per cent)',
      '`realistic possibility` (40 to under 50 per cent)',
      '`likely` (55 to 75 per cent)',
      '`highly likely` (80 to 90 per cent)',
      '`almost certain` (95 to under 100 per cent)',
    ]);
  });

  it('take an open end into account', () => {
    const names = ({ bands }: typeof icd, percent: number) =>
      bands.filter((band) => isInBand(band, percent)).map(({ terms }) => terms[0]);
    expect(names(phia, 0.1)).toEqual(['remote chance']);
    expect(names(phia, 49.9)).toEqual(['realistic possibility']);
    expect(names(phia, 99.9)).toEqual(['almost certain']);
    expect(names(icd, 20)).toEqual(['very unlikely', 'unlikely']);
  });
});

it('levels of confidence are those of the schema', () => {
  expect(confidenceLevels).toEqual(confidence.properties.level.enum);
});

describe('the Admiralty code', () => {
  it('has a grade for each letter and number of the schema', () => {
    expect(Object.keys(reliabilities)).toEqual(source.properties.reliability.enum);
    const { minimum, maximum } = citation.properties.credibility;
    expect([minimum, maximum]).toEqual([1, 6]);
    expect([...credibilities.keys()]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps what cannot be judged apart from what is doubtful', () => {
    const standings = (grades: Iterable<{ standing: string }>) => [...grades].map(({ standing }) => standing);
    const expected = ['sound', 'sound', 'sound', 'doubtful', 'doubtful', 'unknown'];
    expect(standings(Object.values(reliabilities))).toEqual(expected);
    expect(standings(credibilities.values())).toEqual(expected);
  });

  it('says what the schema says', () => {
    const numbers = [...credibilities].map(([number, { words }]) => `${number} ${words}`);
    expect(citation.properties.credibility.description).toContain(`: ${numbers.join(', ')}.`);
    const said = Object.entries(reliabilities).map(([letter, { words }]) => `${letter} ${words}`);
    expect(said.join(', ').replace(/(?<=[ABC] \w+) reliable/g, '')).toBe(
      source.properties.reliability.description.replace(/^Admiralty letter: |\.$/g, ''),
    );
  });
});
