import { expect, it } from 'vitest';
import { Languages } from '../../scripts/languages/languages.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import { words } from './quantities.ts';

const { units } = ourLanguages;

const writings = {
  en: {
    '%': '%, per cent, percent',
    'km²': 'km², km2, square kilometres, sq km, square kilometer, sq kilometre',
    money: '€, $, £, usd, eur, cfa, dollar, dollars, us dollars, u.s. dollars, euros, francs, cfa francs, pounds',
    km: 'km, kilometre, kilometers',
    m: 'm, metre, meters',
    mile: 'mile, miles',
    ha: 'ha, hectare, hectares',
    kg: 'kg, kilo, kilos, kilograms, kilogrammes',
    tonne: 'tonne, tons, tonnes',
    second: 'second, seconds',
    minute: 'min, minute, minutes',
    hour: 'hr, hrs, hour, hours',
    day: 'day, days, nights',
    week: 'week, weeks',
    month: 'month, months',
    year: 'year, years, decades, century, centuries',
  },
  fr: {
    '%': '%, pour cent',
    'km²': 'km², kilomètre carré, kilomètres carrés',
    money: '€, dollars, euros, francs',
    km: 'km, kilomètres',
    m: 'm, mètres',
    mile: 'mille, milles',
    ha: 'ha, hectares',
    kg: 'kg, kilos, kilogrammes',
    tonne: 'tonnes',
    second: 'secondes',
    minute: 'min, minutes',
    hour: 'heures',
    day: 'jours, journées, nuits',
    week: 'semaines',
    month: 'mois',
    year: 'an, ans, années',
  },
  es: {
    '%': '%, por ciento',
    'km²': 'km², kilómetros cuadrados',
    money: '€, dólares, euros',
    km: 'km, kilómetros',
    m: 'm, metros',
    mile: 'milla, millas',
    ha: 'ha, hectáreas',
    kg: 'kg, kilos, kilogramos',
    tonne: 'toneladas',
    second: 'segundos',
    minute: 'min, minutos',
    hour: 'horas',
    day: 'días, noches',
    week: 'semanas',
    month: 'mes, meses',
    year: 'años',
  },
};

it.each(Object.entries(writings))('units are written so in %s, behind a space', (tag, list) => {
  const known = [new Languages([ourLanguages.of(tag)]).units, ourLanguages.units];
  for (const [unit, written] of Object.entries(list)) {
    for (const writing of words(written)) {
      for (const { of, at } of known) {
        expect([writing, of(writing)]).toEqual([writing, unit]);
        // The sign of per cent has no space before it.
        if (writing !== '%') expect([writing, at(` ${writing} of it`)?.unit]).toEqual([writing, unit]);
      }
    }
  }
});

it('units stand at their number, with a hyphen or without', () => {
  const close = ['per cent', 'km²', '€', 'km', 'm', 'ha', 'kg', 'min', 'hours'];
  expect(close.map((writing) => [writing, units.at(writing)?.length])).toEqual(close.map((one) => [one, one.length]));
  const apart = [...close, 'mile', 'tonne', 'second', 'day', 'week', 'month', 'year'];
  expect(apart.map((one) => [one, units.at(`-${one}`)?.length])).toEqual(apart.map((one) => [one, one.length + 1]));
});

it('no unit is what only begins as one', () => {
  const others = [
    ' percents',
    ' km/h',
    ' milestones',
    ' seconded',
    ' daylight',
    ' households',
    ' European',
    ' francophone',
  ];
  expect(others.map((word) => units.at(word)?.unit)).toEqual(others.map(() => undefined));
});
