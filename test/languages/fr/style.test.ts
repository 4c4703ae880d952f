import { expect, it } from 'vitest';
import { words } from '../quantities.ts';
import { housesIn, slipsIn } from '../slips.ts';

it('French dates have their month in small letters', () => {
  const slips = (text: string) => slipsIn('date-style', text, 'fr');
  const months = words(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  );
  for (const [index, month] of months.entries()) {
    const capital = month.charAt(0).toUpperCase() + month.slice(1);
    expect(slips(`Voir le 17 ${capital} au soir.`)).toEqual([`17 ${capital} → 17 ${month}`]);
    expect(slips(`Voir le 1 ${month} au soir.`)).toEqual([`1 ${month} → 1er ${month}`]);
    expect(slips(`Voir le 1/${index + 1}/2024.`)).toEqual([`1/${index + 1}/2024 → 1er ${month} 2024`]);
  }
  expect(slips('Le 1er Mai.')).toEqual(['1er Mai → 1er mai']);
  for (const before of words('le, au, les, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche')) {
    expect([before, slips(`Voir ${before} 17 Mai au soir.`)]).toEqual([before, ['17 Mai → 17 mai']]);
  }
  expect(slips('17 Mai au soir.')).toEqual(['17 Mai → 17 mai']);
  expect(slips('La place du 17 Mai.')).toEqual([]);
  expect(slips('Le 05/12/1999, le 31.12.2024, le 15/11/1999.')).toEqual([
    '05/12/1999 → 5 décembre 1999',
    '31.12.2024 → 31 décembre 2024',
    '15/11/1999 → 15 novembre 1999',
  ]);
});

it('French says per cent in words, and quotes in its own way', () => {
  expect(slipsIn('unit-style', 'Voir 10% ici.', 'fr')).toEqual(['% →  pour cent']);
  expect(slipsIn('quote-style', 'Voir "ici" et “là”, « tout », là ! Quoi: rien', 'fr')).toEqual([
    '"ici" → «\u202Fici\u202F»',
    '“là” → «\u202Flà\u202F»',
    '«  → «\u202F',
    ' » → \u202F»',
    ' ! → \u202F!',
    ': → \u00A0:',
  ]);
});

it.each([
  [
    'date-style',
    'Le 17 Mai et le 15/08/2024.',
    [
      'A date is day and month in small letters, and year: 15 août 2024.',
      'A date is day and month in small letters, and year: 15 août 2024.',
    ],
  ],
  ['unit-style', 'Voir 10% ici.', ['Prose has the words « pour cent ».']],
  [
    'quote-style',
    'Voir "ici", « tout », là ! Quoi: rien',
    [
      'A quotation stands in guillemets, with narrow no-break spaces inside.',
      'Guillemets have narrow no-break spaces inside.',
      'A narrow no-break space stands before ; ! and ?',
      'A no-break space stands before the colon.',
    ],
  ],
] as const)('%s is told with what house style is: %s', (rule, text, houses) => {
  expect(housesIn(rule, text, 'fr')).toEqual(houses);
});
