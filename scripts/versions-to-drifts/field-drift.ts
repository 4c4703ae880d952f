import { bandsOfLikelihood } from '../languages/index.ts';
import { type Claim, exactNumber, type Likelihood, scaleOf, type When } from '../model/index.ts';
import type { FieldDrift } from './drifts.ts';
import { figureDrift } from './figure-drift.ts';
import type { Version } from './version.ts';

/** Every field of the claims of both versions in which they disagree. */
export function* fieldDrifts(version: Version, original: Version): Generator<FieldDrift> {
  for (const [id, index] of version.ids('claims')) {
    const [own, its] = [
      version.analysis.claims?.[index],
      original.analysis.claims?.[original.ids('claims').get(id) ?? -1],
    ];
    if (!own || !its) continue;
    const of = (path: string, ours: string | undefined, theirs: string | undefined): FieldDrift[] =>
      ours === theirs ? [] : [{ index, path: [path], own: ours, its: theirs }];
    const figure = figureDrift(own, its, version, original);
    if (figure) yield { ...figure, index };
    yield* of('kind', own.kind, its.kind);
    yield* of('status', own.status, its.status);
    if (!areSameMoment(own.when, its.when))
      yield { index, path: ['when'], own: momentText(own.when), its: momentText(its.when) };
    yield* of('asOf', own.asOf, its.asOf);
    if (likelihoodOf(own, version) !== likelihoodOf(its, original))
      yield { index, path: ['likelihood'], own: likelihoodText(own.likelihood), its: likelihoodText(its.likelihood) };
    for (const drift of of('confidence', own.confidence?.level, its.confidence?.level))
      yield own.confidence ? { ...drift, path: ['confidence', 'level'] } : drift;
  }
}

/** A likelihood so that two names of one band are the same. */
function likelihoodOf({ likelihood }: Claim, { analysis }: Version): string | undefined {
  if (typeof likelihood !== 'string') return likelihoodText(likelihood);
  return bandsOfLikelihood(scaleOf(analysis), likelihood)[0]?.terms[0] ?? likelihood;
}

function likelihoodText(likelihood: Likelihood | undefined): string | undefined {
  if (likelihood === undefined || typeof likelihood === 'string') return likelihood;
  return 'percent' in likelihood
    ? `${exactNumber(likelihood.percent)} per cent`
    : `${exactNumber(likelihood.from)} to ${exactNumber(likelihood.to)} per cent`;
}

function areSameMoment(own: When | undefined, its: When | undefined): boolean {
  if (!own || !its) return own === its;
  return own.precision === its.precision && isoOf(own.from) === isoOf(its.from) && isoOf(own.to) === isoOf(its.to);
}

/** A moment in whatever time zone it is written. */
function isoOf(moment: string | undefined): string | undefined {
  const time = moment?.includes('T') ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? moment : new Date(time).toISOString();
}

function momentText(when: When | undefined): string | undefined {
  if (!when) return undefined;
  const { from, to, precision } = when;
  return `${from}${to === undefined ? '' : ` to ${to}`} (${precision})`;
}
