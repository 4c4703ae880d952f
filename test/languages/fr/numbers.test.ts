import { describe, expect, it } from 'vitest';
import { quantitiesOf, words } from '../quantities.ts';

const { values, quantities, qualifiers, isWeak, kind } = quantitiesOf('fr');

describe('French numbers', () => {
  it('have their values', () => {
    const small =
      'zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize';
    expect(words(small).map((word) => values(word))).toEqual(Array.from({ length: 17 }, (_, value) => [value]));
    const tens = words('vingt, trente, quarante, cinquante, soixante, septante, huitante, nonante');
    expect(tens.map((word) => values(word))).toEqual(tens.map((_, index) => [20 + 10 * index]));
    expect(values('une, vingt-et-une, deux cent, trois cents, deux mille')).toEqual([1, 21, 200, 300, 2000]);
    expect(values('un million, deux millions, un milliard, trois milliards')).toEqual([1e6, 2e6, 1e9, 3e9]);
    expect(values('1,5 million, 2,5 millions, 1,5 milliard, 3,5 milliards, 2 mille')).toEqual([
      1.5e6, 2.5e6, 1.5e9, 3.5e9, 2000,
    ]);
    expect(values('quatre-vingt, quatre-vingts, quatre-vingt-onze')).toEqual([80, 80, 91]);
    expect(values('soixante et onze, vingt et un, vingt et deux')).toEqual([71, 21, 20, 2]);
    expect(values('des cents, des vingts, des millions, des milliards')).toEqual([]);
    expect(values('2.500 et 2 500')).toEqual([2500, 2500]);
  });

  it('are weak where they may be an article or another word', () => {
    expect(isWeak('Il y a un, puis une, puis neuf, puis deux.')).toEqual([true, true, true, false]);
  });

  it('make ranges', () => {
    expect(quantities('Ils sont 50 à 80.')).toEqual(['50 à 80']);
    expect(quantities('Ils sont entre cinq et 80.')).toEqual(['entre cinq et 80']);
    expect(quantities('Ils sont de cinq à 80.')).toEqual(['de cinq à 80']);
    expect(quantities('Ils sont cinq et 80.')).toEqual(['cinq', '80']);
  });

  const qualifying = {
    'at-least': 'plus de, plus d’, au moins, pas moins de, au-dessus de',
    'up-to': "jusqu’à, jusqu'à, au plus, au maximum, pas plus de",
    below: "moins de, moins d’, moins d', près de, presque",
    about: 'environ, quelque, autour de, à peu près',
  };
  it.each(Object.entries(qualifying))('are qualified as %s', (qualifier, list) => {
    for (const word of words(list)) {
      expect([word, quantities(`Alors ${word} 50 cas.`)]).toEqual([word, [`${word} 50`]]);
      expect([word, qualifiers(`Alors ${word} 50 cas.`)]).toEqual([word, [qualifier]]);
    }
  });

  it('are none in dates', () => {
    const months = 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre';
    for (const month of words(months)) expect([month, quantities(`le 5 ${month} au soir`)]).toEqual([month, []]);
  });

  it('are none behind what they number', () => {
    const labels =
      'article, chapitre, page, paragraphe, section, phase, point, numéro, n°, question, réponse, ligne, jour, semaine, niveau, âgé, âgée, âgés, âgées, âgés de, ces, derniers, dernières, pour';
    for (const label of words(labels)) expect([label, quantities(`voir ${label} 70 cas`)]).toEqual([label, []]);
    const ofAll = words("un des, une des, l’un des, l'un des, l’une des, l'une des");
    for (const label of ofAll)
      expect([label, quantities(`voir ${label} 70 cas`).includes('70')]).toEqual([label, false]);
    expect(quantities('vers 7 h, vers 7 h30')).toEqual([]);
    expect(quantities('voir deux 70 cas')).toContain('70');
  });

  it('are none before what they are part of', () => {
    const tails = '-tiers, quart, quarts, cinquièmes, dixièmes, douzaines, er, e, ème, h, h30, °';
    const times = words('minutes, heures, jours, semaines, mois, ans').map((unit) => `${unit} plus tard`);
    const ways = words('ans plus tôt, ans plus tard, ans après, ans avant, ans auparavant');
    for (const tail of [...words(tails), ...times, ...ways]) {
      const text = `ils sont 7${/^(?:[-°]|e|ème|h)/.test(tail) && !/^heure/.test(tail) ? '' : ' '}${tail} ici`;
      expect([text, quantities(text)]).toEqual([text, []]);
    }
  });

  it('are none in shares', () => {
    expect(quantities('deux sur cinq, deux personnes sur cinq')).toEqual([]);
  });
});

describe('what French numbers count', () => {
  const kinds = {
    deaths: 'morts, mortes, décès, décédé, décédées, péri, tués, tuées, victimes, vie, bilan',
    'killed-or-wounded': 'tués, tuées, blessés, blessées, victimes, morts',
    wounded: 'blessés, blessées',
    attackers: 'assaillants, combattants, attaquants, jihadistes, djihadistes, militants, insurgés',
    arrests: 'arrestations, arrêtés, arrêtées, suspects',
    displaced: 'déplacés, déplacées, réfugiés, fui',
    aircraft: 'avions, aéronefs, appareils, drones, hélicoptères',
    sites: 'lieux, lieu, sites, endroits, cibles',
    attacks: 'attaques, assauts, raids, frappes, fois',
  };
  it.each(Object.entries(kinds))('%s, by the words that follow', (counts, list) => {
    for (const word of words(list)) {
      expect([word, kind(counts, `Voici # ${word}`)]).toEqual([word, 'yes']);
    }
    expect(kind(counts, 'Voici # maisons')).toBe('no');
  });

  it('stays open where people follow', () => {
    for (const word of words('personnes, hommes, femmes, civils, soldats, habitants, familles, enfants')) {
      expect([word, kind('sites', `Voici # ${word}`)]).toEqual([word, 'open']);
    }
    expect(kind('sites', 'Voici # paysans')).toBe('no');
  });

  it('is told by what stands before, where words follow that say nothing', () => {
    const silent =
      'le la les un une des du de ses son sa leur leurs ces ce autres autre plus dans en au aux par pour avec et ou mais qui que dont où quand après avant est sont était étaient ont avait avaient fut furent serait seraient peut pourrait sur sous entre parmi depuis lors ne pas';
    for (const word of silent.split(' ')) {
      expect([word, kind('deaths', `Le bilan des morts est de # ${word} maisons`)]).toEqual([word, 'yes']);
    }
    expect(kind('deaths', 'Le bilan des morts est de # maisons')).toBe('no');
  });

  it('is not what a part is', () => {
    for (const part of ['d’entre eux', "d'entre elles", 'des morts', 'de ces morts']) {
      expect([part, kind('deaths', `Les voici, # ${part} sont morts`)]).toEqual([part, 'no']);
    }
    expect(kind('deaths', 'Les voici, # de plus morts')).toBe('yes');
    const including = words(
      'dont, parmi eux, parmi elles, parmi lesquels, parmi lesquelles, parmi les siens, y compris, parmi eux figuraient, parmi eux figurent',
    );
    for (const word of including)
      expect([word, kind('deaths', `Les voici, ${word} # sont morts`)]).toEqual([word, 'no']);
    expect(kind('deaths', 'Les voici, soit # sont morts')).toBe('yes');
  });

  it('is not what did something to others', () => {
    for (const helper of words('ont, a, avaient, avait')) {
      expect([helper, kind('deaths', `Ici # bombes ${helper} tué`)]).toEqual([helper, 'no']);
    }
    expect(kind('wounded', 'Ici # bombes ont blessé')).toBe('no');
    expect(kind('arrests', 'Ici # gardes ont arrêté')).toBe('no');
    expect(kind('displaced', 'Ici # bombes ont déplacé')).toBe('no');
    expect(kind('enlevé', 'Ici # gardes ont enlevé')).toBe('no');
    for (const verb of words('été, sont, étaient')) {
      expect([verb, kind('deaths', `Ici # bombes ${verb} ont tué`)]).toEqual([verb, 'yes']);
    }
  });
});
