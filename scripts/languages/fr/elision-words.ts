import type { ElisionWords } from '../elision-words.ts';

/** What may be left out of a sentence in French, and what not. */
export const frenchElision: ElisionWords = {
  kept: [
    ...'ne non pas jamais rien aucun aucune ni guère sans nul nulle nullement rarement personne'.split(' '),
    "n'",
    ...'échou- échec refuse refusent refusé refusait refus nie nient nié niait dément démentent démenti démentait renonc- manqu-'.split(
      ' ',
    ),
    ...'doute doutes douteu- incertain- improbabl- impossibl- faux fausse faussement conteste contestent contesté contestée'.split(
      ' ',
    ),
    ...'peut-être peut peuvent pouvait pourrait pourraient devrait devraient doit doivent aurait auraient serait seraient possibl- probabl- vraisembl- apparemment semble semblent semblait semblaient paraît paraissent paraissait présum- suppos- prétend- prétendument soi-disant soupçonn- risque risquent'.split(
      ' ',
    ),
    ...'si sauf presque quasi quasiment seulement'.split(' '),
    "s'il",
    "s'ils",
    ...'selon affirm- déclar- dit disent disait disaient assure assurent assuré soutient soutiennent soutenait insist- indique indiquent indiqué'.split(
      ' ',
    ),
    ...'croit croient croyait pense pensent pensait estime estiment estimait estimé craint craignent craignait espère espèrent accuse accusent accusé rapporte rapportent rapporté prévoit prévoient prévu prévue avertit raconte racontent'.split(
      ' ',
    ),
    ...'tente tentent tenté tentait veut veulent voulait compte comptent menac-'.split(' '),
    "d'après",
    'à en croire',
    'aux yeux de',
    'aux yeux des',
    'aux dires de',
    'aux dires des',
    "de l'avis de",
    "de l'avis des",
  ],
  relatives: "qui que qu' dont où lequel laquelle lesquels lesquelles".split(' '),
  adjuncts:
    "après avant depuis pendant durant lorsque lorsqu' quand alors tandis bien malgré puisque puisqu' parce car comme à au aux dans en sur sous par près vers chez avec entre parmi dès pour contre hors autour de du des outre".split(
      ' ',
    ),
};
