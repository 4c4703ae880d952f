import { describe, expect, it } from 'vitest';
import { impossibleValue } from '../../../scripts/analysis-to-findings/rules/impossible-value.ts';
import type { Figure } from '../../../scripts/model/analysis.generated.ts';
import { foundIn } from './one-paragraph.ts';

describe('a value that cannot be is found', () => {
  it.each([
    ['en', 'The raid killed 4.3 people.', '4.3 people'],
    ['en', 'The raid killed 12.5 civilians and 3 others.', '12.5 civilians'],
    ['en', 'The raid of 31 June was the worst.', '31 June'],
    ['en', 'The raid of 30 February 2024 was the worst.', '30 February 2024'],
    ['en', 'The raid of 29 February 2023 was the worst.', '29 February 2023'],
    ['en', 'The raid of 45 May was the worst.', '45 May'],
    ['en', 'The raid came on June 31.', 'June 31'],
    ['en', 'On September 31, 2023, they left.', 'September 31, 2023'],
    ['en', 'In 12 May the army left.', 'In 12 May'],
    ['fr', 'Le raid a tué 4,3 personnes.', '4,3 personnes'],
    ['fr', 'Le raid du 31 juin fut le pire.', '31 juin'],
    ['fr', 'Le raid du 30 février fut le pire.', '30 février'],
    ['fr', 'En 12 mai, l’armée est partie.', 'En 12 mai'],
    ['es', 'El ataque mató a 4,3 personas.', '4,3 personas'],
    ['es', 'El ataque del 31 de junio fue el peor.', '31 de junio'],
    ['es', 'El ataque del 30 de febrero de 2024 fue el peor.', '30 de febrero de 2024'],
    ['es', 'En 12 de mayo el ejército salió.', 'En 12 de mayo'],
  ])('%s: %s', (language, text, found) => {
    expect(foundIn(impossibleValue, language, text)).toEqual([found]);
  });

  it.each<[string, Figure, boolean]>([
    ['deaths', { counts: 'deaths', best: 4.3 }, true],
    ['a part of deaths', { counts: 'civilian-deaths', low: 4, high: 6.5 }, true],
    ['people, by unit', { counts: 'turnout', best: 4.3, unit: 'people' }, true],
    ['deaths in whole numbers', { counts: 'deaths', best: 4 }, false],
    ['thousands', { counts: 'displaced', best: 4.3, unit: 'thousand' }, false],
    ['a distance', { counts: 'distance', best: 4.3, unit: 'km' }, false],
    ['money', { counts: 'cost', best: 4.3 }, false],
  ])('in the figure of a claim: %s', (_, figure, broken) => {
    const claims = [{ id: 'c', kind: 'fact' as const, statement: 'S.', figure }];
    expect(foundIn(impossibleValue, 'en', 'A.', { claims })).toEqual(broken ? ['/claims/0/figure'] : []);
  });
});

describe('a value that can be is left alone', () => {
  it.each([
    ['en', 'The town has 4.3 million people, and 2.5 people per house.'],
    ['en', 'On average 4.3 people live there; women have 2.5 children each.'],
    ['en', 'It is 4.3 kilometres away.'],
    ['en', 'The raids of 31 May and 30 June, and that of 29 February 2024, were the worst.'],
    ['en', 'In June 31 people died, and in May 40 people fled.'],
    ['en', 'In May, on 12 May, and in 12 months, they left.'],
    ['en', 'She said: “In 12 May we left, on 31 June.”'],
    ['en', 'People may leave; 40 may stay, and 31 march on.'],
    ['en', 'See 2024-06-31 in `31 June`.'],
    ['fr', 'En moyenne, 4,3 personnes y vivent ; on compte 1.200 personnes.'],
    ['fr', 'Du 31 mai au 30 juin, puis le 12 mai.'],
    ['es', 'Cada casa tiene 4,3 personas; murieron 1.200 personas.'],
    ['es', 'Del 31 de mayo al 30 de junio; en mayo, el 12 de mayo.'],
    ['ar', 'في 31 يونيو.'],
  ])('%s: %s', (language, text) => {
    expect(foundIn(impossibleValue, language, text)).toEqual([]);
  });
});
