/** What a unit measures, and how much of the base unit it is. */
export interface Measure {
  /** Units of one dimension are converted into each other; a currency is one of its own. */
  dimension: string;
  factor: number;
  /** Units of other systems are converted with a rounding: miles, feet, pounds. */
  foreign?: true;
  /** Stands for any of these, as `$` stands for dollars and pesos. */
  any?: readonly string[];
}

const day = 86_400;
const [length, area, mass, volume, time] = ['length', 'area', 'mass', 'volume', 'time'];

function of(dimension: string, factor: number): Measure {
  return { dimension, factor };
}

function foreign(dimension: string, factor: number): Measure {
  return { dimension, factor, foreign: true };
}

/** Units by their one name: metres, square metres, kilograms, litres and seconds are the base. */
export const measures: Readonly<Record<string, Measure>> = {
  mm: of(length, 0.001),
  cm: of(length, 0.01),
  m: of(length, 1),
  km: of(length, 1000),
  mile: foreign(length, 1609.344),
  foot: foreign(length, 0.3048),
  yard: foreign(length, 0.9144),
  inch: foreign(length, 0.0254),
  'm²': of(area, 1),
  'km²': of(area, 1e6),
  ha: of(area, 1e4),
  acre: foreign(area, 4046.86),
  'mile²': foreign(area, 2.59e6),
  g: of(mass, 0.001),
  kg: of(mass, 1),
  quintal: of(mass, 100),
  tonne: of(mass, 1000),
  ounce: foreign(mass, 0.02835),
  lb: foreign(mass, 0.4536),
  litre: of(volume, 1),
  'm³': of(volume, 1000),
  gallon: foreign(volume, 3.785),
  barrel: foreign(volume, 158.99),
  second: of(time, 1),
  minute: of(time, 60),
  hour: of(time, 3600),
  day: of(time, day),
  week: of(time, 7 * day),
  fortnight: of(time, 14 * day),
  month: of(time, 30.44 * day),
  year: of(time, 365.25 * day),
  decade: of(time, 3652.5 * day),
  century: of(time, 36525 * day),
  kw: of('power', 1),
  mw: of('power', 1000),
  gw: of('power', 1e6),
  '%': of('share', 1),
  point: of('points', 1),
  times: of('times', 1),
  celsius: of('temperature', 1),
  fahrenheit: foreign('temperature', 5 / 9),
  degree: { dimension: 'temperature', factor: 1, any: ['celsius', 'fahrenheit'] },
  dollar: of('dollar', 1),
  euro: of('euro', 1),
  sterling: of('sterling', 1),
  franc: of('franc', 1),
  yen: of('yen', 1),
  yuan: of('yuan', 1),
  rouble: of('rouble', 1),
  rupee: of('rupee', 1),
  naira: of('naira', 1),
  dinar: of('dinar', 1),
  peso: of('peso', 1),
  $: { dimension: 'dollar', factor: 1, any: ['dollar', 'peso'] },
  pound: { dimension: 'sterling', factor: 1, any: ['sterling', 'lb'] },
};

/** Signs and codes that all languages write alike. */
export const commonUnits: Readonly<Record<string, string>> = {
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  km: 'km',
  km2: 'km²',
  ha: 'ha',
  g: 'g',
  kg: 'kg',
  t: 'tonne',
  l: 'litre',
  s: 'second',
  min: 'minute',
  h: 'hour',
  kw: 'kw',
  mw: 'mw',
  gw: 'gw',
  usd: 'dollar',
  eur: 'euro',
  gbp: 'sterling',
  cfa: 'franc',
  fcfa: 'franc',
  xof: 'franc',
  xaf: 'franc',
  chf: 'franc',
};

/** Signs of units, which are no letters. */
export const signs: Readonly<Record<string, string>> = {
  '%': '%',
  '٪': '%',
  $: '$',
  '€': 'euro',
  '£': 'sterling',
  '¥': 'yen',
  '₽': 'rouble',
  '₦': 'naira',
  '₹': 'rupee',
};
