import { exactNumber, type Figure, type Likelihood, type When } from '../model/index.ts';

type Members = Readonly<Record<string, unknown>>;

const reliability: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

const credibility = [
  'confirmed by other sources',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
];

/** A value in words, by the field that it stands in: the last words of a change's kind. */
export function valueText(field: string, value: unknown): string {
  if (field === 'figure') return figureText(value as Figure);
  if (field === 'likelihood') return likelihoodText(value as Likelihood);
  if (field === 'reliability') return `${value} (${reliability[String(value)]})`;
  if (field === 'credibility') return `${value} (${credibility[Number(value) - 1]})`;
  if (field === 'when') return whenText(value as When);
  if (field === 'confidence') return confidenceText(value as Members);
  if (field === 'relations') return plainText((value as Members[]).map(({ type, claim }) => `${type} ${claim}`));
  return plainText(value);
}

/** A figure with its bounds, what it counts, and the words of the source; no number is rounded or merged. */
export function figureText({ counts, low, best, high, unit, approximate, verbatim }: Figure): string {
  const n = exactNumber;
  const isRange = low !== undefined && high !== undefined && low !== high;
  const bounds = isRange
    ? `${n(low)}-${n(high)}`
    : [low === undefined ? '' : `at least ${n(low)}`, high === undefined || low === high ? '' : `up to ${n(high)}`]
        .filter(Boolean)
        .join(', ');
  const same = low !== undefined && low === high && best === undefined ? n(low) : undefined;
  const number =
    best === undefined
      ? (same ?? bounds)
      : bounds === '' || isSamePoint(low, best, high)
        ? n(best)
        : `${n(best)} (${bounds})`;
  const amount = number === '' ? undefined : `${approximate ? 'about ' : ''}${number}${unit ? ` ${unit}` : ''}`;
  const words = verbatim === undefined ? undefined : `“${verbatim}”`;
  const said = [amount, words].filter((part) => part !== undefined).join(', ');
  const counted = counts.replaceAll('-', ' ');
  return said === '' ? counted : `${said} (${counted})`;
}

function isSamePoint(low: number | undefined, best: number, high: number | undefined): boolean {
  return low === best && high === best;
}

function likelihoodText(likelihood: Likelihood): string {
  if (typeof likelihood === 'string') return likelihood;
  return 'percent' in likelihood ? `${likelihood.percent} per cent` : `${likelihood.from}-${likelihood.to} per cent`;
}

function whenText({ from, to, precision, text }: When): string {
  const span = to === undefined ? from : `${from} to ${to}`;
  return `${span}${text === undefined ? '' : `, “${text}”`} (to the ${precision.replaceAll('-', ' ')})`;
}

function confidenceText({ level, basis }: Members): string {
  return `${level} (basis: ${basis})`;
}

/** Any value as text: lists with commas, members with their names. */
export function plainText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value.map(plainText).join(value.some((item) => Array.isArray(item)) ? '; ' : ', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, member]) => `${key}: ${plainText(member)}`)
    .join('; ');
}
