import { describe, expect, it } from 'vitest';
import { Languages } from '../../scripts/languages/languages.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';

/** What is known of acronyms where a language is the only one. */
function only(tag: string) {
  const { acronyms } = new Languages([ourLanguages.of(tag)]);
  return {
    met: (text: string) => [...acronyms.in(text)].map(({ acronym }) => acronym),
    isExpanded: (text: string) => [...acronyms.in(text)].map((use) => acronyms.isExpandedAt(text, use)),
  };
}
const { met } = only('en');

describe('acronyms', () => {
  it('that every reader knows need no expansion', () => {
    const known =
      'UN EU US USA UK UAE USSR NATO UNESCO UNICEF NASA CIA FBI KGB BBC CNN ' +
      'AIDS HIV COVID SARS DNA GDP NGO TV PDF FAQ ID IQ CEO VIP SOS SMS GPS USB SUV PC IT OK AM PM AD BC GMT UTC ISBN ISSN URL HTML HTTP HTTPS ' +
      'AK RPG TNT CFA';
    expect(known.split(' ').flatMap((word) => met(`They saw ${word} there.`))).toEqual([]);
    expect(met('They saw the JNIM, then AK-TNT.')).toEqual(['JNIM']);
  });

  it.each([
    ['fr', 'ONU UE OTAN ONG PIB SIDA VIH ADN OVNI'],
    ['es', 'ONU UE OTAN ONG PIB SIDA VIH ADN OVNI RFI EEUU EE UU'],
  ])('that every reader of %s knows need none either', (tag, known) => {
    expect(known.split(' ').flatMap((word) => only(tag).met(`They saw ${word} there.`))).toEqual([]);
    expect(known.split(' ').flatMap((word) => [...ourLanguages.acronyms.in(word)])).toEqual([]);
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
  ])('are introduced in %s', (tag, introductions) => {
    const { isExpanded } = only(tag);
    for (const words of introductions) {
      expect([words, isExpanded(`Long Name Here, ${words} JNIM, came.`)]).toEqual([words, [true]]);
    }
  });

  it.each([
    ['en', ['or', 'or the']],
    ['fr', ['ou', 'ou le', 'ou la']],
    ['es', ['o', 'o la', 'o el']],
  ])('stand behind a name and “or” in %s, with their article', (tag, alternatives) => {
    const { isExpanded } = only(tag);
    for (const or of alternatives) expect([or, isExpanded(`A long Name, ${or} JNIM, came.`)]).toEqual([or, [true]]);
    expect(isExpanded('A long Name, like JNIM, came.')).toEqual([false]);
  });

  it.each([
    ['en', 'or', ['in French', 'for short']],
    ['fr', 'ou', ['en français', 'pour faire']],
    ['es', 'o', ['en español', 'por Dios']],
  ])('may be those of a language in %s, in brackets', (tag, or, languages) => {
    const { isExpanded } = only(tag);
    for (const words of languages) {
      expect([words, isExpanded(`The group (JNIM ${words}) came.`)]).toEqual([words, [true]]);
    }
    expect(isExpanded(`The group (JNIM ${or} so) came.`)).toEqual([true]);
    expect(isExpanded('The group (JNIM of old) came.')).toEqual([false]);
  });

  it.each([
    ['en', ['', 'the ']],
    ['fr', ['', 'la ', 'le ', 'les ', 'l’', "l'"]],
    ['es', ['', 'la ', 'el ', 'los ', 'las ']],
  ])('may have their name behind them in %s, with its article', (tag, articles) => {
    const { isExpanded } = only(tag);
    for (const article of articles) {
      expect([article, isExpanded(`Then JNIM, ${article}Join of men, came.`)]).toEqual([article, [true]]);
    }
    expect(isExpanded('Then JNIM, with Join of men, came.')).toEqual([false]);
  });
});
