import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import { namesInNote, namesInTitle, surnamesIn } from '../../scripts/secrets/name-parts.ts';
import { analysis } from '../analyses.ts';

const known = ourLanguages.with([
  {
    tag: 'eo',
    people: {
      titles: ['kolonelo'],
      ranks: ['kolonelo'],
      particles: ['de'],
      between: ['kaj'],
      with: ['kun'],
      before: ['en'],
      ends: ['en'],
      kin: ['frato'],
      kinOf: ['de'],
    },
  },
]);

describe('words around names, in the language of a caller', () => {
  it('part names from titles, and people from each other', () => {
    expect(surnamesIn('Kolonelo Wexmorlyn kaj Ada Tahir', known.people)).toEqual(['Wexmorlyn', 'Tahir']);
    expect(namesInTitle('Intervjuo kun Ada Wexmorlyn en Kati', known.people)).toContain('Wexmorlyn');
    expect(namesInNote('Frato de Osman Tahir', known.people)).toContain('Tahir');
    expect(namesInNote('Frato de Osman Tahir')).toEqual([]);
  });

  it('keep a source of that language secret', () => {
    const source = {
      id: 'o-1',
      kind: 'interview',
      title: 'Intervjuo kun Kolonelo Wexmorlyn en Kati',
      confidential: true,
    };
    const value = analysis('x', {
      standfirst: 'Wexmorlyn parolis.[^o-1]',
      sources: [{ ...source, publicDescription: 'Oficiro' }],
    });
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const told = (languages = known) =>
      judgeFile({ file: 'x.json', name: 'x', format: 'json', bytes }, { languages }).findings.map(
        ({ ruleId }) => ruleId,
      );
    expect(told()).toContain('confidential-exposed');
    expect(told(ourLanguages)).not.toContain('confidential-exposed');
  });
});

describe('words around names, in the languages of the house', () => {
  it.each([
    ['Capitaine Osman Tahir', ['Tahir']],
    ['Coronel Osman Tahir', ['Tahir']],
    ['Osman ag Tahir', ['Tahir']],
    ['Osman van der Tahir', ['Tahir']],
    ['Osman dos Tahir', ['Tahir']],
    ['Ada Keïta et Osman Tahir', ['Keïta', 'Tahir']],
    ['Ada Keïta y Osman Tahir', ['Keïta', 'Tahir']],
    ['Ada Keïta e Osman Tahir', ['Keïta', 'Tahir']],
    ['العقيد مصطفى تراوري', ['تراوري']],
  ])('part the names of %s', (byline, names) => {
    expect(surnamesIn(byline)).toEqual(names);
  });
});
