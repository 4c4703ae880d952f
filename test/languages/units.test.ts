import { expect, it } from 'vitest';
import { ourLanguages } from '../../scripts/languages/registry.ts';

const { units } = ourLanguages;

it.each([
  ['%', ['%', 'per cent', 'percent', 'pour cent', 'por ciento']],
  [
    'km²',
    [
      'km²',
      'km2',
      'square kilometres',
      'sq km',
      'square kilometer',
      'sq kilometre',
      'kilomètres carrés',
      'kilomètre carré',
      'kilómetros cuadrados',
    ],
  ],
  [
    'money',
    [
      '€',
      '$',
      '£',
      'usd',
      'eur',
      'cfa',
      'dollar',
      'dollars',
      'us dollars',
      'u.s. dollars',
      'euros',
      'francs',
      'cfa francs',
      'pounds',
      'dólares',
    ],
  ],
  ['km', ['km', 'kilometre', 'kilometers', 'kilomètres', 'kilómetros']],
  ['m', ['m', 'metre', 'meters', 'mètres', 'metros']],
  ['mile', ['mile', 'miles', 'mille', 'milles', 'milla', 'millas']],
  ['ha', ['ha', 'hectare', 'hectares', 'hectáreas']],
  ['kg', ['kg', 'kilo', 'kilos', 'kilograms', 'kilogrammes', 'kilogramos']],
  ['tonne', ['tonne', 'tons', 'tonnes', 'toneladas']],
  ['second', ['second', 'seconds', 'secondes', 'segundos']],
  ['minute', ['min', 'minute', 'minutes', 'minutos']],
  ['hour', ['hr', 'hrs', 'hour', 'hours', 'heures', 'horas']],
  ['day', ['day', 'days', 'nights', 'jours', 'journées', 'nuits', 'días', 'noches']],
  ['week', ['week', 'weeks', 'semaines', 'semanas']],
  ['month', ['month', 'months', 'mois', 'mes', 'meses']],
  ['year', ['year', 'years', 'decades', 'century', 'centuries', 'an', 'ans', 'années', 'años']],
])('%s is written so, behind a space', (unit, writings) => {
  expect(writings.map((writing) => [writing, units.of(writing)])).toEqual(writings.map((writing) => [writing, unit]));
  // The sign of per cent has no space before it.
  const spaced = writings.filter((writing) => writing !== '%');
  expect(spaced.map((writing) => [writing, units.at(` ${writing} of it`)?.unit])).toEqual(
    spaced.map((writing) => [writing, unit]),
  );
});

it('units stand at their number, with a hyphen or without', () => {
  const close = ['per cent', 'km²', '€', 'km', 'm', 'ha', 'kg', 'min', 'hours'];
  expect(close.map((writing) => [writing, units.at(writing)?.length])).toEqual(close.map((one) => [one, one.length]));
  const apart = [...close, 'mile', 'tonne', 'second', 'day', 'week', 'month', 'year'];
  expect(apart.map((one) => [one, units.at(`-${one}`)?.length])).toEqual(apart.map((one) => [one, one.length + 1]));
});

it('no unit is what only begins as one', () => {
  const words = [
    ' percents',
    ' km/h',
    ' milestones',
    ' seconded',
    ' daylight',
    ' households',
    ' European',
    ' francophone',
  ];
  expect(words.map((word) => units.at(word)?.unit)).toEqual(words.map(() => undefined));
});
