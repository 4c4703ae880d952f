import { describe, expect, it } from 'vitest';
import { numberExpressions } from '../../scripts/languages/number-expressions.ts';
import { numbersIn } from '../../scripts/languages/number-words.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';

const language = (tag: string) => {
  const { numbers } = ourLanguages.of(tag);
  if (!numbers) throw new Error(tag);
  return numbers;
};
const values = (tag: string, text: string) => numbersIn(text, language(tag)).map(({ value }) => value);
const quantities = (text: string, tag = 'en') =>
  numberExpressions(text, language(tag), ourLanguages.units).map(({ start, end }) => text.slice(start, end));

describe('numbersIn', () => {
  it.each([
    ['en', 'zero, Thirteen and twenty-one', [0, 13, 21]],
    ['en', 'one hundred and fifty, two thousand three hundred, five hundred thousand', [150, 2300, 500_000]],
    ['en', '2,500, 10.5 and 1.5 million; not M23, a1 or tense', [2500, 10.5, 1_500_000]],
    ['en', 'half a million, two and a half million, a million and a half, two and a half', [5e5, 2.5e6, 1.5e6, 2.5]],
    ['en', 'between one hundred and two hundred', [100, 200]],
    ['en', 'İİ 20', [20]],
    ['fr', 'treize, vingt et un, soixante-dix-sept, quatre-vingts, quatre-vingt-treize', [13, 21, 77, 80, 93]],
    ['fr', 'deux cents, mille, deux mille trois cent, 2\u202f500, 3,5 millions', [200, 1000, 2300, 2500, 3_500_000]],
    ['es', 'trece, veintiuno, treinta y dos, ciento cincuenta, quinientas', [13, 21, 32, 150, 500]],
    ['fr', 'un million et demi, demi-million, des millions, trois cents', [1_500_000, 500_000, 300]],
    ['es', 'dos mil, 2.500, 3,5 millones', [2000, 2500, 3_500_000]],
    ['es', 'entre cincuenta y setenta, medio millón, dos millones y medio, millones', [50, 70, 500_000, 2_500_000]],
  ])('%s: %s', (tag, text, expected) => {
    expect(values(tag, text)).toEqual(expected);
  });

  it('knows nothing of other languages', () => {
    expect(ourLanguages.of('ar').numbers).toBeUndefined();
    expect(ourLanguages.of('FR-ca')).toBe(ourLanguages.of('fr'));
  });
});

describe('numberExpressions', () => {
  it.each([
    ['Between 50 and 70 died, or 50 to 80, or 60-90.', ['Between 50 and 70', '50 to 80', '60-90']],
    ['Up to twenty came 10 kilometres, about 30 minutes.', ['Up to twenty', '10 kilometres', 'about 30 minutes']],
    ['From 50 kilometres to 70 kilometres, 5km to 7km.', ['From 50 kilometres to 70 kilometres', '5km to 7km']],
    ['It cost $5 and 20 per cent, then 5%.', ['5', '20 per cent', '5%']],
    ['It is 10 KM long, 5km² large; 7 milestones, 3 minж and 2 km/h.', ['10 KM', '5km²', '7', '3', '2']],
    ['On 17 September 2024, on 22 and 23 May, in 2015-2017 and on June 5, nothing.', []],
    ['The 17th, 5.30pm, 24/7, M23, a MiG-29, Resolution 2085, page 7, the Big Five, two thirds.', []],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it('reads French and Spanish ranges', () => {
    expect(quantities('Entre 50 et 70 morts, près de 2\u202f500 blessés, le 15 août.', 'fr')).toEqual([
      'Entre 50 et 70',
      'près de 2\u202f500',
    ]);
    expect(quantities('De 50 a 70 muertos, más de dos mil, el 7 de julio.', 'es')).toEqual([
      'De 50 a 70',
      'más de dos mil',
    ]);
  });
});
