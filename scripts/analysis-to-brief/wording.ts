import { fill, type Strings } from '../languages/index.ts';
import type { Claim, Figure, Likelihood, LikelihoodBand, When } from '../model/index.ts';

/** A sentence with a mark at its end. */
export function withStop(sentence: string): string {
  return /[.!?…。؟]\s*$/.test(sentence) ? sentence : `${sentence.trimEnd()}.`;
}

/** The phrase for a count: `{ one, other }` by the plural rules of the language. */
export function plural(phrases: { one: string; other: string }, count: number, language: string): string {
  const category = new Intl.PluralRules(language).select(count);
  const byCategory = phrases as Readonly<Record<string, string>>;
  return byCategory[category] ?? phrases.other;
}

/** A number in the digits and separators of the language; no rounding. */
export function numberText(value: number, strings: Strings): string {
  const { group, groupFrom, decimal } = strings.number;
  const [whole = '', fraction] = Math.abs(value).toString().split('.');
  const grouped = whole.length < groupFrom || whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** An ISO date, of any precision from year to minute, in words: `2024-09-17` → `17 September 2024`. */
export function dateText(iso: string, strings: Strings): string {
  const { dates } = strings;
  const [date = '', clock] = iso.split('T');
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = dates.months[Number(month) - 1] ?? month;
  if (day === undefined) return fill(dates.month, { month: name, year });
  const number = Number(day) === 1 ? dates.firstDay : String(Number(day));
  const words = fill(dates.day, { day: number, month: name, year });
  const time = clock?.match(/^\d{2}:\d{2}/)?.[0];
  return time === undefined ? words : fill(dates.minute, { date: words, time: `${time}${zoneText(clock ?? '')}` });
}

/** The time zone of a time: `05:00Z` → ` UTC`, `05:00-03:30` → ` UTC−3:30`; nothing where none is given. */
function zoneText(clock: string): string {
  if (clock.endsWith('Z')) return ' UTC';
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(clock) ?? [];
  if (sign === undefined) return '';
  const offset = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return offset === '0' ? ' UTC' : ` UTC${sign === '-' ? '−' : '+'}${offset}`;
}

/** A moment as far as its precision goes. */
export function shownMoment(iso: string, precision: When['precision']): string {
  return precision === 'minute' ? iso : iso.slice(0, { 'part-of-day': 10, day: 10, month: 7, year: 4 }[precision]);
}

/** When something happened: the author's words for it, or its dates as precisely as they are known. */
export function whenText(when: When, strings: Strings): string {
  if (when.text) return when.text;
  const from = dateText(shownMoment(when.from, when.precision), strings);
  const to = when.to && dateText(shownMoment(when.to, when.precision), strings);
  return to && to !== from ? fill(strings.dates.span, { from, to }) : from;
}

/** A figure with its bounds and what it counts; words that hold no number stay the words that they are. */
export function figureText(figure: Figure, strings: Strings): string {
  const { bounds, counts } = strings;
  const label = (counts as Readonly<Record<string, string>>)[figure.counts] ?? figure.counts.replaceAll('-', ' ');
  const { unit, verbatim } = figure;
  const amount = amountText(figure, strings);
  if (amount !== undefined) return unit ? `${amount} ${unit} (${label})` : `${amount} ${label}`;
  const counted = unit ? `${label}${strings.join.item}${unit}` : label;
  return verbatim ? `${fill(bounds.quoted, { words: verbatim })} (${counted})` : counted;
}

function amountText({ low, best, high, approximate }: Figure, strings: Strings): string | undefined {
  const { bounds } = strings;
  const n = (value: number) => numberText(value, strings);
  const about = (amount: string) => (approximate ? fill(bounds.about, { n: amount }) : amount);
  const isRange = low !== undefined && high !== undefined && low !== high;
  const range = isRange ? fill(strings.range, { from: n(low), to: n(high) }) : undefined;
  // A bound that stands alone is told as one, beside the best estimate too.
  const atLeast =
    low !== undefined && high === undefined ? (amount: string) => fill(bounds.atLeast, { n: amount }) : undefined;
  const upTo =
    high !== undefined && low === undefined ? (amount: string) => fill(bounds.upTo, { n: amount }) : undefined;
  if (best !== undefined) {
    const beside = range ?? atLeast?.(n(low ?? best)) ?? upTo?.(n(high ?? best));
    return about(beside === undefined ? n(best) : fill(bounds.best, { n: n(best), range: beside }));
  }
  if (range !== undefined) return about(range);
  const only = low ?? high;
  if (only === undefined) return undefined;
  return (atLeast ?? upTo ?? String)(about(n(only)));
}

/** A likelihood as a term of its scale, or as a number or range of per cent. */
export function likelihoodText(likelihood: Likelihood, strings: Strings): string {
  if (typeof likelihood === 'string')
    return (strings.terms as Readonly<Record<string, string>>)[likelihood] ?? likelihood;
  const n = (value: number) => numberText(value, strings);
  if ('percent' in likelihood) return fill(strings.likelihood.percent, { n: n(likelihood.percent) });
  return fill(strings.likelihood.range, { from: n(likelihood.from), to: n(likelihood.to) });
}

/** The chances that a band stands for. */
export function bandWords({ from, to, without }: LikelihoodBand, strings: Strings): string {
  const { band, bandAbove, bandBelow } = strings.uncertainty;
  const phrase = without === 'from' ? bandAbove : without === 'to' ? bandBelow : band;
  return fill(phrase, { from: numberText(from, strings), to: numberText(to, strings) });
}

/** Who says what a claim states: whom it is attributed to, or the brief itself, unless it reports words of somebody unnamed. */
export function speaker({ attributedTo, kind }: Claim, strings: Strings): string {
  return attributedTo ?? (kind === 'reported' ? strings.kind.reported : strings.dispute.ourselves);
}

/**
 * How a claim stands, in the order in which a reader needs it: its status apart (the word that must not be lost), then who says so, as of
 * when, how sure, how likely.
 */
export function standing(claim: Claim, strings: Strings): { status: string | undefined; details: string[] } {
  const details: string[] = [];
  if (claim.kind === 'assessment' || claim.kind === 'forecast') details.push(strings.kind[claim.kind]);
  if (claim.attributedTo) details.push(fill(strings.attributed, { who: claim.attributedTo }));
  if (claim.likelihood !== undefined) details.push(likelihoodText(claim.likelihood, strings));
  if (claim.horizon) details.push(fill(strings.horizon, { horizon: claim.horizon }));
  if (claim.condition) details.push(fill(strings.condition, { condition: claim.condition }));
  if (claim.confidence) details.push(strings.confidence[claim.confidence.level]);
  if (claim.asOf) details.push(fill(strings.asOf, { date: dateText(claim.asOf, strings) }));
  return { status: claim.status && strings.status[claim.status], details };
}
