import { describe, expect, it } from 'vitest';
import { ourLanguages } from '../../scripts/languages/registry.ts';

const { acronyms } = ourLanguages;
const met = (text: string) => [...acronyms.in(text)].map(({ acronym }) => acronym);
const isExpanded = (text: string) => [...acronyms.in(text)].map((use) => acronyms.isExpandedAt(text, use));

describe('acronyms', () => {
  it('that every reader knows need no expansion', () => {
    const known =
      'UN EU US USA UK UAE USSR NATO UNESCO UNICEF NASA CIA FBI KGB BBC CNN ' +
      'AIDS HIV COVID SARS DNA GDP NGO TV PDF FAQ ID IQ CEO VIP SOS SMS GPS USB SUV PC IT OK AM PM AD BC GMT UTC ISBN ISSN URL HTML HTTP HTTPS ' +
      'AK RPG TNT CFA ' +
      'ONU UE OTAN ONG PIB SIDA VIH ADN OVNI EEUU EE UU';
    expect(known.split(' ').flatMap((word) => met(`They saw ${word} there.`))).toEqual([]);
    expect(met('They saw the JNIM, then AK-TNT.')).toEqual(['JNIM']);
  });

  it('behind a prefix are known by themselves', () => {
    for (const prefix of ['pro', 'anti', 'ex', 'non', 'pre', 'post', 'Pro', 'Anti', 'Ex', 'Non', 'Pre', 'Post']) {
      expect([prefix, met(`${prefix}-RSF men`)]).toEqual([prefix, ['RSF']]);
    }
    expect(met('the mid-RSF men, an M23 and a G5')).toEqual(['M23', 'G5']);
  });

  it('are no Roman numbers', () => {
    const numbers = 'II III IV VI IX XI XL XC CD CM MD DC MCMXCIX MMXXIV CDXLIV LX VIII XII DCC';
    expect(numbers.split(' ').flatMap((number) => met(`In ${number} they came.`))).toEqual([]);
  });

  it.each([
    [
      'en',
      [
        'acronym',
        'acronyms',
        'abbreviated',
        'abbreviated as',
        'abbreviated to',
        'known as',
        'known since then as',
        'called',
        'short',
      ],
    ],
    [
      'fr',
      [
        'acronyme',
        'acronymes',
        'sigle',
        'sigles',
        'dit',
        'dite',
        'dits',
        'dites',
        'connu sous le nom',
        'connue sous le sigle',
        'connus sous le nom de',
      ],
    ],
    ['es', ['acrónimo', 'sigla', 'siglas', 'conocido como', 'conocidas como']],
  ])('are introduced in %s', (_, introductions) => {
    for (const words of introductions) {
      expect([words, isExpanded(`Long Name Here, ${words} JNIM, came.`)]).toEqual([words, [true]]);
    }
  });

  it('stand behind a name and “or”, with their article', () => {
    for (const or of ['or', 'or the', 'ou', 'ou le', 'ou la', 'o', 'o la', 'o el']) {
      expect([or, isExpanded(`A long Name, ${or} JNIM, came.`)]).toEqual([or, [true]]);
    }
    expect(isExpanded('A long Name, like the JNIM, came.')).toEqual([false]);
  });

  it('may be those of a language, in brackets', () => {
    for (const words of ['in French', 'for short', 'en français', 'pour faire', 'por Dios']) {
      expect([words, isExpanded(`The group (JNIM ${words}) came.`)]).toEqual([words, [true]]);
    }
    expect(isExpanded('The group (JNIM of old) came.')).toEqual([false]);
    for (const or of ['or', 'ou', 'o']) {
      expect([or, isExpanded(`The group (JNIM ${or} so) came.`)]).toEqual([or, [true]]);
    }
  });

  it('may have their name behind them, with its article', () => {
    for (const article of ['', 'the ', 'la ', 'le ', 'les ', 'l’', "l'", 'el ', 'los ', 'las ']) {
      expect([article, isExpanded(`Then JNIM, ${article}Join of men, came.`)]).toEqual([article, [true]]);
    }
    expect(isExpanded('Then JNIM, with Join of men, came.')).toEqual([false]);
  });
});
