import type { Analysis, Confidence, LikelihoodTerm, Source } from './analysis.generated.ts';

export type LikelihoodScaleId = NonNullable<Analysis['likelihoodScale']>;

/** The chances that a likelihood term stands for, in per cent; both ends belong to the band unless they are marked. */
export interface LikelihoodBand {
  /** Synonyms, the usual one first. */
  terms: readonly [LikelihoodTerm, ...LikelihoodTerm[]];
  from: number;
  to: number;
  /** The end itself lies just outside: more than `from`, or less than `to`. */
  without?: 'from' | 'to';
}

/** A scale of likelihood terms, its bands from the lowest to the highest. */
export interface LikelihoodScale {
  name: string;
  bands: readonly LikelihoodBand[];
}

/**
 * The scales of likelihood: ICD 203 (Analytic Standards, 2015), whose bands touch, and the yardstick of the Professional Head of
 * Intelligence Assessment (2025), whose gaps are meant.
 */
export const likelihoodScales: Readonly<Record<LikelihoodScaleId, LikelihoodScale>> = {
  'icd-203': {
    name: 'ICD 203',
    bands: [
      { terms: ['almost no chance', 'remote'], from: 1, to: 5 },
      { terms: ['very unlikely', 'highly improbable'], from: 5, to: 20 },
      { terms: ['unlikely', 'improbable'], from: 20, to: 45 },
      { terms: ['roughly even chance', 'roughly even odds'], from: 45, to: 55 },
      { terms: ['likely', 'probable'], from: 55, to: 80 },
      { terms: ['very likely', 'highly probable'], from: 80, to: 95 },
      { terms: ['almost certain', 'nearly certain'], from: 95, to: 99 },
    ],
  },
  'phia-2025': {
    name: 'PHIA 2025',
    bands: [
      { terms: ['remote chance'], from: 0, to: 5, without: 'from' },
      { terms: ['highly unlikely'], from: 10, to: 20 },
      { terms: ['unlikely'], from: 25, to: 35 },
      { terms: ['realistic possibility'], from: 40, to: 50, without: 'to' },
      { terms: ['likely', 'probable'], from: 55, to: 75 },
      { terms: ['highly likely'], from: 80, to: 90 },
      { terms: ['almost certain'], from: 95, to: 100, without: 'to' },
    ],
  },
};

/** Levels of confidence, the lowest first. Each is given with its basis, and never as a number. */
export const confidenceLevels: readonly Confidence['level'][] = ['low', 'moderate', 'high'];

/** A grade of the Admiralty code. What cannot be judged is unknown: it is no middle grade and never becomes a number. */
export interface Grade {
  words: string;
  standing: 'sound' | 'doubtful' | 'unknown';
}

/** Admiralty letters, which belong to a source. */
export const reliabilities: Readonly<Record<NonNullable<Source['reliability']>, Grade>> = {
  A: { words: 'completely reliable', standing: 'sound' },
  B: { words: 'usually reliable', standing: 'sound' },
  C: { words: 'fairly reliable', standing: 'sound' },
  D: { words: 'not usually reliable', standing: 'doubtful' },
  E: { words: 'unreliable', standing: 'doubtful' },
  F: { words: 'cannot be judged', standing: 'unknown' },
};

/** The Admiralty number that says that other sources confirm a piece of information. */
export const confirmed = 1;

/** Admiralty numbers, which belong to a citation: to one piece of information from a source. */
export const credibilities: ReadonlyMap<number, Grade> = new Map([
  [confirmed, { words: 'confirmed by other sources', standing: 'sound' }],
  [2, { words: 'probably true', standing: 'sound' }],
  [3, { words: 'possibly true', standing: 'sound' }],
  [4, { words: 'doubtful', standing: 'doubtful' }],
  [5, { words: 'improbable', standing: 'doubtful' }],
  [6, { words: 'cannot be judged', standing: 'unknown' }],
]);

/** The band of a term, unless the scale has no such term. */
export function bandOf({ bands }: LikelihoodScale, term: LikelihoodTerm): LikelihoodBand | undefined {
  return bands.find(({ terms }) => terms.includes(term));
}

/** Whether a chance, in per cent, lies in a band. */
export function isInBand({ from, to, without }: LikelihoodBand, percent: number): boolean {
  return (without === 'from' ? percent > from : percent >= from) && (without === 'to' ? percent < to : percent <= to);
}

/** A band as a message names it: its usual term and its chances. */
export function bandText({ terms, from, to, without }: LikelihoodBand): string {
  const end = without === 'to' ? `under ${to}` : to;
  return `\`${terms[0]}\` (${without === 'from' ? `over ${from}` : from} to ${end} per cent)`;
}
