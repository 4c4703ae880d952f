import { describe, expect, it } from 'vitest';
import { acronymUndefined } from '../../../scripts/analysis-to-findings/rules/acronym-undefined.ts';
import { placeholderLeft } from '../../../scripts/analysis-to-findings/rules/placeholder-left.ts';
import { foundIn } from './one-paragraph.ts';

describe('a placeholder is found', () => {
  it.each([
    ['en', 'The raid killed TK people.', 'TK'],
    ['en', 'The governor (TK) left.', 'TK'],
    ['en', 'The date of the talks is TBC.', 'TBC'],
    ['en', 'The venue (TBD) is in Taram.', 'TBD'],
    ['en', 'The raid killed XX people.', 'XX'],
    ['en', 'At least XX soldiers died.', 'XX'],
    ['en', 'The raid of XX May was the worst.', 'XX'],
    ['en', 'It cost $XX million.', 'XX'],
    ['en', 'It cost XX per cent more, or XX%.', 'XX', 'XX'],
    ['en', 'In 20XX the army left.', '20XX'],
    ['en', 'The talks are on XX/XX/2024.', 'XX', 'XX'],
    ['en', 'Some xx people fled.', 'xx'],
    ['en', 'The code is XXXX.', 'XXXX'],
    ['en', 'Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['en', 'It says lorem ipsum here.', 'lorem ipsum'],
    ['en', 'The governor, [NAME HERE], left.', '[NAME HERE]'],
    ['en', 'The governor, [name], left.', '[name]'],
    ['en', 'The toll is [insert figure] so far.', '[insert figure]'],
    ['en', 'The toll is [figure goes here] so far.', '[figure goes here]'],
    ['en', 'The toll is [ANY NEW COUNT] so far.', '[ANY NEW COUNT]'],
    ['en', 'The toll is ??? so far.', '???'],
    ['en', 'TODO: the toll.', 'TODO'],
    ['en', 'As shown in Error! Reference source not found. the toll rose.', 'Error! Reference source not found'],
    ['en', 'The toll is {{toll}} so far.', '{{toll}}'],
    ['en', 'The toll is #REF! so far.', '#REF!'],
    ['en', 'The toll (to be completed) rose.', 'to be completed'],
    ['fr', 'Le bilan est de XX morts.', 'XX'],
    ['fr', 'Le gouverneur, [NOM ICI], est parti.', '[NOM ICI]'],
    ['fr', 'Le bilan est [insérer le chiffre].', '[insérer le chiffre]'],
    ['fr', 'Le bilan (à compléter) monte.', 'à compléter'],
    ['fr', 'Le bilan « à compléter » monte.', 'à compléter'],
    ['fr', 'Voir Erreur ! Source du renvoi introuvable. pour le bilan.', 'Erreur ! Source du renvoi introuvable'],
    ['es', 'El ataque del XX de mayo fue el peor.', 'XX'],
    ['es', 'Murieron XX personas.', 'XX'],
    ['es', 'El gobernador, [NOMBRE AQUÍ], se fue.', '[NOMBRE AQUÍ]'],
    ['es', 'El balance (por completar) sube.', 'por completar'],
    [
      'es',
      'Véase ¡Error! No se encuentra el origen de la referencia.',
      '¡Error! No se encuentra el origen de la referencia',
    ],
    ['es', 'Véase Error! Bookmark not defined.', 'Error! Bookmark not defined'],
  ])('%s: %s', (language, text, ...found) => {
    expect(foundIn(placeholderLeft, language, text).map((one) => one.trim())).toEqual(found);
  });

  it.each<[string, string]>([
    ['en', 'TODO'],
    ['en', 'To be completed.'],
    ['fr', 'À compléter'],
    ['es', 'Por completar.'],
    ['es', 'por definir'],
  ])('where a text is nothing else, in %s: %s', (language, text) => {
    expect(foundIn(placeholderLeft, language, text)).toEqual([text]);
    expect(foundIn(placeholderLeft, language, 'A.', { sources: [{ id: 's', kind: 'report', title: text }] })).toEqual([
      '/sources/0/title',
    ]);
  });
});

describe('what only looks like a placeholder is left alone', () => {
  it.each([
    ['en', 'Pope Pius XX and King Karim XXX met in the XX century.'],
    ['en', 'See chapter XX of volume XXX.'],
    ['en', 'The XXII Corps left.'],
    ['en', 'The TKs of Kaldor are ATK men.'],
    ['en', 'What does the junta want?? Nobody knows.'],
    ['en', 'Error! he cried.'],
    ['en', 'The toll [of the raid] rose, [see below] says [the report](https://example.org/XX).'],
    ['en', '“[The army] left,” he said.'],
    ['en', 'The list is to be completed by June, and the toll is yet to be confirmed.'],
    ['en', 'The code `TODO: XX ???` is in a [^tk] note.'],
    ['fr', 'Au XXe siècle, et au XX siècle, le traité restait à compléter.'],
    ['fr', 'Le chapitre XX, et Pie XX.'],
    ['fr', 'La liste à compléter est longue.'],
    ['es', 'En el siglo XX murieron muchos; a finales del XX, menos.'],
    ['es', 'TODO el pueblo salió; falta mucho por completar.'],
  ])('%s: %s', (language, text) => {
    expect(foundIn(placeholderLeft, language, text)).toEqual([]);
  });

  it('and so is the acronym of an actor', () => {
    const actors = [{ id: 'tk', name: 'Taram Kaldor', acronym: 'TK' }];
    expect(foundIn(placeholderLeft, 'en', 'The TK left.', { actors })).toEqual([]);
    expect(foundIn(placeholderLeft, 'en', 'The TK left.')).toEqual(['TK']);
  });

  it('and so is what nobody is shown of a confidential source', () => {
    const source = { id: 's', kind: 'interview' as const, title: 'Talk with TK', publicDescription: 'A talk' };
    const open = { id: 's', kind: 'interview' as const, title: 'Talk with TK' };
    expect(foundIn(placeholderLeft, 'en', 'He left.', { sources: [{ ...source, confidential: true }] })).toEqual([]);
    expect(foundIn(placeholderLeft, 'en', 'He left.', { sources: [open] })).toHaveLength(1);
  });
});

it.each(['The raid killed TK people.', 'The date is TBC.', 'The governor, [NAME HERE], left.'])(
  'is no acronym as well: %s',
  (text) => {
    expect(foundIn(placeholderLeft, 'en', text)).toHaveLength(1);
    expect(foundIn(acronymUndefined, 'en', text)).toEqual([]);
    expect(foundIn(acronymUndefined, 'en', 'The raid killed men of the TKP.')).toEqual(['TKP']);
  },
);
