import { describe, expect, it } from 'vitest';
import { quantitiesOf, words } from '../quantities.ts';

const { values, quantities, qualifiers, isWeak, kind } = quantitiesOf('en');

describe('English numbers', () => {
  it('have their values', () => {
    const small =
      'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen';
    expect(words(small).map((word) => values(word))).toEqual(Array.from({ length: 20 }, (_, value) => [value]));
    const tens = words('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety');
    expect(tens.map((word) => values(word))).toEqual(tens.map((_, index) => [20 + 10 * index]));
    expect(values('two hundred; three thousand; four million; five billion')).toEqual([200, 3e3, 4e6, 5e9]);
    expect(values('1.5 thousand, 2.5 million, 3.5 billion')).toEqual([1500, 2.5e6, 3.5e9]);
  });

  it('are joined by “and” behind a hundred, a thousand and a million, unless another follows', () => {
    expect(values('two hundred and five')).toEqual([205]);
    expect(values('two thousand and five')).toEqual([2005]);
    expect(values('two million and five')).toEqual([2_000_005]);
    expect(values('one hundred and two hundred')).toEqual([100, 200]);
    expect(values('one thousand and two thousand')).toEqual([1000, 2000]);
    expect(values('one million and two million')).toEqual([1e6, 2e6]);
  });

  it('are halved: half a, half an', () => {
    expect(values('half a million, half an hundred')).toEqual([5e5, 50]);
  });

  it('are weak where they may be a pronoun', () => {
    expect(isWeak('There was one, then two.')).toEqual([true, false]);
  });

  it('make ranges', () => {
    expect(quantities('It was 50 to 80.')).toEqual(['50 to 80']);
    expect(quantities('It was between five and 80.')).toEqual(['between five and 80']);
    expect(quantities('It was from five to 80.')).toEqual(['from five to 80']);
    expect(quantities('It was five and 80.')).toEqual(['five', '80']);
  });

  const qualifying = {
    'at-least':
      'more than, over, at least, above, no fewer than, no less than, upwards of, exceed, exceeds, exceeded, exceeding, not under',
    'up-to': 'up to, at most, no more than, as many as, a maximum of',
    below: 'fewer than, less than, under, below, nearly, almost, close to',
    about: 'about, around, roughly, approximately, some, circa, an estimated',
  };
  it.each(Object.entries(qualifying))('are qualified as %s', (qualifier, list) => {
    for (const word of words(list)) {
      expect([word, quantities(`Then ${word} 50 fell.`)]).toEqual([word, [`${word} 50`]]);
      expect([word, qualifiers(`Then ${word} a hundred fell.`)]).toEqual([word, [qualifier]]);
    }
  });

  it('are none in dates', () => {
    const months = 'January, February, March, April, May, June, July, August, September, October, November, December';
    for (const month of words(months)) expect([month, quantities(`on 5 ${month} it fell`)]).toEqual([month, []]);
  });

  it('are none behind what they number', () => {
    const labels =
      'article, chapter, page, paragraph, section, phase, item, number, no., question, answer, line, point, day, week, level, round, age, aged, top, last, past, next, first, no, any, each, every, within, few, several, many, couple, couple of, quarter of a, quarters of an';
    for (const label of words(labels)) expect([label, quantities(`then ${label} 70 fell`)]).toEqual([label, []]);
    expect(quantities('then one of 70 fell, one of the 80')).toEqual(['one', 'one']);
    expect(quantities('then lines of 70 fell')).toEqual(['70']);
  });

  it('are none before what they are part of', () => {
    const tails =
      '-year-old, -years-old, -thirds, third, quarter, quarters, fifth, tenth, -dozen, -fold, am, p.m., pm, o’clock, GMT, UTC, degrees, ° north, or so';
    const times = words('minutes, hours, days, weeks, months, years, decades').map((unit) => `${unit} later`);
    const ways = words('days later, days earlier, days ago, days before, days after');
    for (const tail of [...words(tails), ...times, ...ways]) {
      const text = `they were 7${/^[-°]/.test(tail) ? '' : ' '}${tail} then`;
      expect([text, quantities(text)]).toEqual([text, []]);
    }
    expect(quantities('they were 7 hours from there')).toEqual(['7 hours']);
  });

  it('are none in shares', () => {
    for (const share of words('in, of, out of, in every')) {
      expect([share, quantities(`two ${share} five fell`)]).toEqual([share, []]);
    }
    expect(quantities('two by five fell')).toEqual(['two', 'five']);
  });
});

describe('what English numbers count', () => {
  const kinds = {
    deaths:
      'people died, dead, deaths, killed, dying, die, died, lives, life, fatality, fatalities, victims, casualties, toll',
    killed: 'dead, deaths, killed, die, died, fatalities, victims, toll',
    'killed-or-wounded': 'casualties, killed, wounded, injured, victims, dead',
    wounded: 'wounded, injured, hurt',
    attackers: 'attackers, assailants, fighters, militants, jihadists, gunman, gunmen, insurgents, combatants, assault',
    arrests: 'arrests, arrested, suspects, detained, detainees',
    displaced: 'displaced, refugees, fled, flee, uprooted, forced',
    aircraft: 'aircraft, planes, warplanes, drones, helicopters, jets, craft',
    sites: 'sites, places, locations, targets, facility',
    attacks: 'attacks, assaults, raids, strikes, times',
  };
  it.each(Object.entries(kinds))('%s, by the words that follow', (counts, list) => {
    for (const word of words(list)) expect([word, kind(counts, `There were # ${word}`)]).toEqual([word, 'yes']);
    expect(kind(counts, 'There were # houses')).toBe('no');
  });

  it('stays open where people follow', () => {
    const people =
      'people, person, man, men, woman, women, civilians, soldiers, residents, family, children, child, cadets';
    for (const word of words(people)) expect([word, kind('sites', `There were # ${word}`)]).toEqual([word, 'open']);
    expect(kind('sites', 'There were # farmers')).toBe('no');
  });

  it('is told by what stands before, where words follow that say nothing', () => {
    const silent =
      'an the of its his her their our these those other more such about around only just in on at by to from with for and or but who which that when while after before as than is are was were be been has have had did does would could may might will into near across during since until between among one them it they he she not';
    for (const word of silent.split(' ')) {
      expect([word, kind('deaths', `The death toll stands at # ${word} houses`)]).toEqual([word, 'yes']);
    }
    expect(kind('deaths', 'The death toll stands at # houses')).toBe('no');
  });

  it('is not what a part is', () => {
    for (const part of ['them', 'these', 'those', 'whom', 'the dead']) {
      expect([part, kind('deaths', `Soldiers came, # of ${part} died`)]).toEqual([part, 'no']);
    }
    expect(kind('deaths', 'Soldiers came, # of houses died')).toBe('yes');
    const including = words(
      'include, includes, included, including, among them, among whom, among the, among those, among the dead, among them were, among them was, among them are, among them is',
    );
    for (const word of including)
      expect([word, kind('deaths', `It hit them, ${word} # who died`)]).toEqual([word, 'no']);
    expect(kind('deaths', 'It hit them, with # who died')).toBe('yes');
  });

  it('is not what did something to others', () => {
    const acts = 'killed, wounded, injured, arrested, detained, displaced, abducted, hit, attacked';
    const others =
      '7, at least, more than, over, up to, some, about, around, nearly, almost, dozens, scores, hundreds, thousands, tens, many, several, people, civilians, soldiers';
    for (const other of words(others)) {
      expect([other, kind('deaths', `In it # bombs killed ${other}`)]).toEqual([other, 'no']);
    }
    for (const act of words(acts)) {
      const counts = act === 'killed' ? 'deaths' : act;
      expect([act, kind(counts, `In it # bombs ${act} several`)]).toEqual([act, 'no']);
    }
    for (const verb of words('were, was, are, is, been, being, be, got, get')) {
      expect([verb, kind('deaths', `In it # bombs ${verb} killed several`)]).toEqual([verb, 'yes']);
    }
  });
});
