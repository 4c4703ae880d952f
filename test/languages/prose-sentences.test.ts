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
