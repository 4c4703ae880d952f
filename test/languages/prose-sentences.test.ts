import { expect, it } from 'vitest';
import { ourLanguages } from '../../scripts/languages/registry.ts';

const split = (text: string) => ourLanguages.sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['One.[^a][^b] Two,[^c] and more [^d]. Three', ['One.[^a][^b]', 'Two,[^c] and more [^d].', 'Three']],
  ['He said: “One.” Two.', ['He said: “One.”', 'Two.']],
  ['One\nline\n\nTwo', ['One\nline', 'Two']],
  ['The U.S. Army and Dr. Who left at 5.30 p.m. on foot.', ['The U.S. Army and Dr. Who left at 5.30 p.m. on foot.']],
  ['They left the U.S. The army stayed.', ['They left the U.S.', 'The army stayed.']],
  ['They left the U.S.[^a] Troops stayed.', ['They left the U.S.[^a]', 'Troops stayed.']],
  ['Wait … not yet. ¿Qué? ماذا؟ نعم', ['Wait … not yet.', '¿Qué?', 'ماذا؟', 'نعم']],
  ['  ', []],
])('splits %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('ends no sentence at an abbreviation, in whatever language', () => {
  const abbreviations =
    'Mr, Mrs, Ms, Dr, Prof, Gen, Col, Maj, Capt, Lt, Sgt, St, No, vs, cf, art, approx, ca, a.m, p.m, i.e, e.g, Sr, Sra, EE, UU, Mme, Mlle, J.K';
  for (const word of abbreviations.split(', ')) {
    expect([word, split(`They met ${word}. Diallo there.`)]).toEqual([word, [`They met ${word}. Diallo there.`]]);
  }
  expect(split('They met men. Diallo too.')).toHaveLength(2);
});

it('ends one there all the same before a word that opens sentences', () => {
  const openers =
    'The A An In On At It Its He She They This That These Those But And Yet Still For If When While As'.split(' ');
  for (const word of openers) expect([word, split(`At 5 p.m. ${word} x.`).length]).toEqual([word, 2]);
});
