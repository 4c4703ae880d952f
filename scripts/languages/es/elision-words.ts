import type { ElisionWords } from '../elision-words.ts';

/** What may be left out of a sentence in Spanish, and what not. */
export const spanishElision: ElisionWords = {
  kept: [
    ...'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas raramente'.split(' '),
    ...'fracas- rechaza rechazan rechazó rechazaron niega niegan negó negaron negaba desmiente desmienten desmintió desmintieron renunci-'.split(
      ' ',
    ),
    ...'duda dudas dudan dudos- inciert- improbabl- imposibl- falso falsa falsamente disputad-'.split(' '),
    ...'quizá quizás acaso puede pueden podía podían podría podrían debe deben debería deberían habría habrían sería serían tendría tendrían posibl- probabl- aparente- parece parecen parecía parecían presunt- presuntamente supuest- sospech- dice dicen decía'.split(
      ' ',
    ),
    'tal vez',
    'a lo mejor',
    ...'si salvo casi solo sólo solamente'.split(' '),
    ...'según afirm- declar- dijo dijeron asegura aseguran aseguró aseguraron sostiene sostienen sostuvo alega alegan alegó insist- indica indican indicó'.split(
      ' ',
    ),
    ...'cree creen creía creían piensa piensan pensaba estima estiman estimó calcula calculan teme temen temía espera esperan acusa acusan acusó informa informan informó prevé prevén previsto prevista advierte advierten cuenta cuentan'.split(
      ' ',
    ),
    ...'intenta intentan intentó intentaron trata tratan trató trataron quiere quieren quería querían pretend- amenaz-'.split(
      ' ',
    ),
    'a juicio de',
    'en opinión de',
    'a ojos de',
    'en palabras de',
  ],
  relatives: 'que quien quienes cual cuales cuyo cuya cuyos cuyas donde'.split(' '),
  adjuncts:
    'tras después antes desde durante mientras cuando aunque pese porque como a al en sobre bajo por cerca hacia con entre hasta para contra fuera de del ante junto pues además'.split(
      ' ',
    ),
};
