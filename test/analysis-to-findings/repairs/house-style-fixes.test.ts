import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../analyses.ts';
import { fileOf, fix } from './fixing.ts';

/** A paragraph of an answer after all repairs. */
function repaired(text: string, language: string): string {
  const questions = [{ id: 'what', question: 'Q?', answer: text }];
  const file = fileOf(analysisJson('x', { language, questions, status: 'draft' }), 'json');
  return JSON.parse(fix(file).text).questions[0].answer;
}

describe('a repair never changes a figure', () => {
  it.each([
    'Two hundred fifty people fled.',
    'One hundred and\nforty soldiers fled.',
    'About forty five people fled.',
    'The forty fifth day came.',
    'It lasted forty odd days.',
    'A line of thirtyone people stood there.',
    'A fifty fifty chance is left.',
    'In 2012—13 people died.',
    'A toll of 50--70 people was given.',
    'Growth was at - 5 points.',
    'At night it fell to −5 in the camp.',
    'Most villages saw ≥3 raids in that time.',
    'The rebels held ≈4 towns at the end.',
    'A share of two thirds ÷ 3 parties is left.',
    'On May 17, 2000 soldiers died.',
    'On 17 May, 2000 soldiers died.',
    'By the end of September 11 people had died.',
    'There were 30 in April and 12 more in May 12.',
    'Deaths rose: April 30, May 22, June 5.',
    'They reached the U.N. 15 states voted.',
    'Dial 80000 for help.',
    'A rise of 5%-10% was seen.',
  ])('%s', (text) => expect(repaired(text, 'en')).toBe(text));

  it.each([
    ['On May 17, 3500 people died.', 'On 17 May, 3,500 people died.'],
    ['About thirty-five people and twenty-one dogs fled.', 'About 35 people and 21 dogs fled.'],
    ['A rise of 5% to 10% was seen.', 'A rise of 5 per cent to 10 per cent was seen.'],
    ['On September 17, 2024.', 'On 17 September 2024.'],
  ])('%s', (text, after) => expect(repaired(text, 'en')).toBe(after));

  it.each([
    ['fr', 'Le 45/10/2024, 5%-10% de plus.'],
    ['es', 'El 45/10/2024, un 5%-10% más.'],
  ])('%s: %s', (language, text) => expect(repaired(text, language)).toBe(text));
});

describe('a repair never changes a name, a place or an address', () => {
  it.each([
    'The 17th of September Movement won.',
    'The June 4th Movement and that of March 23 Movement won.',
    'See labor.gov, organize@un.org, #color and the/organize/page.',
    'The file is 2024-09-17.pdf here.',
    'The zone 5 commander left.',
    'Most district 9 residents fled.',
    "It lies at 12°39'N and 8°0'W, and 12°39'15\"N by 8°0'10\"W.",
    'Run it with --fix.',
    'A 100%-owned firm runs it.',
  ])('%s', (text) => expect(repaired(text, 'en')).toBe(text));

  it.each([
    ['fr', 'La place du 8 Mai 1945 et le Mouvement du 23 Mars.'],
    [
      'fr',
      'Il lie « A » &amp; « B » et 14°30\'15" N par 8°0\'10" O.'.replace(/« | »/g, (mark) =>
        mark.replace(' ', '\u202f'),
      ),
    ],
    ['es', 'La Avenida 9 de Julio y el Movimiento 19 de Abril.'],
  ])('%s: %s', (language, text) => expect(repaired(text, language)).toBe(text));

  it.each([
    ['fr', 'Le 15 Août, puis le 8 Mai 1945 et lundi 1 mai.', 'Le 15 août, puis le 8 mai 1945 et lundi 1er mai.'],
    ['es', 'El 7 de Julio, y 19 abril.', 'El 7 de julio, y 19 de abril.'],
  ])('%s: %s', (language, text, after) => expect(repaired(text, language)).toBe(after));
});

describe('a repair leaves the ends of sentences', () => {
  it.each([
    'It ended on 17 Sept. The army left.',
    'It ended on 17 Sept.\n\nThe army left.',
    'It ended (on 17 Sept.) at last.',
    'It went to the U.N. “We are in”, it said.',
    'It went to the U.N.\n\n“We are in”, it said.',
  ])('%j', (text) => expect(repaired(text, 'en')).toBe(text));

  it.each([
    ['It ended on 17 Sept. 2024.', 'It ended on 17 September 2024.'],
    ['On 17 Sept. the U.N.-led force and the U.N. left.', 'On 17 September the UN-led force and the UN left.'],
  ])('%s', (text, after) => expect(repaired(text, 'en')).toBe(after));
});

describe('quotation marks', () => {
  it.each([
    ["They call it the 'people's court' here; it's new.", "They call it the 'people's court' here; it’s new."],
    ['He said “yes,”, and left.', 'He said “yes,”, and left.'],
    ['He said “yes,” and left.', 'He said “yes”, and left.'],
    ['A 12" gun ("a!") and ("c") here.', 'A 12" gun ("a!") and ("c") here.'],
    ['Saying "it\'s a \'no\' now" at "6\' deep" it is.', "Saying “it’s a 'no' now” at “6' deep” it is."],
    ["The soldiers' rights and the 1990's.", 'The soldiers’ rights and the 1990’s.'],
  ])('in English: %s', (text, after) => expect(repaired(text, 'en')).toBe(after));

  it.each([
    ['Un canon de 5" ou 6" ici.', 'Un canon de 5" ou 6" ici.'],
    ['Il a dit "oui" et " non " ici.', 'Il a dit «_oui_» et «_non_» ici.'],
    ['Il a dit “a “b” c” ici.', 'Il a dit “a “b” c” ici.'],
    ['« _mot_ » et « mot »', '«_mot_» et «_mot_»'],
  ])('in French: %s', (text, after) => {
    expect(repaired(text.replaceAll('_', '\u202f'), 'fr')).toBe(after.replaceAll('_', '\u202f'));
  });
});
