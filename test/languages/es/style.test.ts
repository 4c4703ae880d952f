import { expect, it } from 'vitest';
import { words } from '../quantities.ts';
import { housesIn, slipsIn } from '../slips.ts';

it('Spanish dates have their month in small letters', () => {
  const slips = (text: string) => slipsIn('date-style', text, 'es');
  const months = words(
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  );
  for (const [index, month] of [...months, 'setiembre'].entries()) {
    const capital = month.charAt(0).toUpperCase() + month.slice(1);
    expect(slips(`Ver el 17 de ${capital} ahí.`)).toEqual([`17 de ${capital} → 17 de ${month}`]);
    expect(slips(`Ver el 17 ${month} ahí.`)).toEqual([`17 ${month} → 17 de ${month}`]);
    if (index < 12)
      expect(slips(`Ver 17/${index + 1}/2024.`)).toEqual([`17/${index + 1}/2024 → 17 de ${month} de 2024`]);
  }
  for (const before of words('el, al, lunes, martes, miércoles, jueves, viernes, sábado, domingo')) {
    expect([before, slips(`Ver ${before} 17 de Mayo ahí.`)]).toEqual([before, ['17 de Mayo → 17 de mayo']]);
  }
  expect(slips('17 de Mayo ahí.')).toEqual(['17 de Mayo → 17 de mayo']);
  expect(slips('La plaza 17 de Mayo.')).toEqual([]);
  expect(slips('Ver 05/12/1999, 31.12.2024.')).toEqual([
    '05/12/1999 → 5 de diciembre de 1999',
    '31.12.2024 → 31 de diciembre de 2024',
  ]);
});

it('Spanish says per cent in words, and opens what it closes', () => {
  expect(slipsIn('unit-style', 'Ver 10% ahí.', 'es')).toEqual(['% →  por ciento']);
  expect(slipsIn('quote-style', 'Ver esto! Ver eso? ¡Ver! ¿Ver?', 'es')).toEqual(['! → ?', '? → ?']);
});

it.each([
  [
    'date-style',
    'El 17 Mayo y el 15/08/2024.',
    [
      'A date is day, month in small letters and year, joined by “de”: 7 de julio de 2024.',
      'A date is day, month in small letters and year, joined by “de”: 7 de julio de 2024.',
    ],
  ],
  ['unit-style', 'Ver 10% ahí.', ['Prose has the words “por ciento”.']],
  ['quote-style', 'Ver esto!', ['A question stands in ¿ and ?, an exclamation in ¡ and !']],
] as const)('%s is told with what house style is: %s', (rule, text, houses) => {
  expect(housesIn(rule, text, 'es')).toEqual(houses);
});
