import type { TurnWords } from '../turn-words.ts';

/** What a text in French can be turned round by. */
export const frenchTurns: TurnWords = {
  amounts:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre cent cents mille millier milliers million millions milliard milliards dizaine dizaines douzaine douzaines vingtaine trentaine centaine centaines moitié demi demie tiers quart double triple plusieurs quelques certains certaines beaucoup peu plupart premier première second seconde deuxième dernier dernière seul seule majorité minorité',
  certainty: [
    'pas ne jamais ni presque environ près quasi quasiment peut-être sans-doute doute doutes certes',
    'confirm- infirm- vérifi- probabl- improbabl- possibl- impossibl- certain certaine certainement incertain- sûr sûre sûrement avéré- établi- prouv- preuve preuves vrai vraie vraiment faux fausse fausses faussement clair- réfut- démenti- dément- contest- nie nient nié nier niait chance chances risque risques',
    'peut peuvent pourrait pourraient pouvait doit doivent devrait devraient devait faut faudrait serait seraient aurait auraient sera seront aura auront allait va vont semble- sembl- paraît paraissait apparemment manifestement vraisembl- suppos- prétend- présum- soi-disant soupçonn- selon affirm- déclar- dit disent rapport- estim- croit croient craint prévoit prévu prévue prévus compte menac-',
  ].join(' '),
  turns: [
    'ne n pas plus jamais rien personne aucun aucune nul nulle ni guère point sans non nullement à-peine peine rarement',
    'tout tous toute toutes chaque toujours souvent parfois chacun chacune quiconque',
    'seulement seul seule seuls seules uniquement que même aussi sauf excepté hormis sinon mais si bien quoique malgré parce car ou plutôt quand lorsque',
    'plus moins davantage autant mieux pire meilleur meilleure pis inférieur- supérieur- minimum maximum trop assez',
    'avant après depuis jusque jusqu dès pendant durant encore déjà désormais ancien ancienne anciens anciennes ex actuel actuelle précédent- prochain- tôt tard ensuite',
    'sur sous dessus dessous au-dessus au-dessous dans hors dehors dedans intérieur extérieur entre contre vers devant derrière loin nord sud est ouest gauche droite avec',
    'échou- échec refus- manqu- évit- empêch- annul- cess- renonc- abandonn- réuss- parven- faillir failli presque partiellement totalement entièrement principalement surtout',
    'source sources témoin témoins responsable responsables anonyme anonymes indépendant-',
    'oui contraire volontairement involontairement accidentel- délibérément tort',
  ].join(' '),
  floating: 'ne n pas plus jamais non seulement même tous tout aussi presque',
  opposites: [
    ['augment- hausse hausses mont- progress- accr- croît croiss-', 'diminu- baiss- recul- chut- rédui- décr- perd-'],
    ['gagn- remport- victoire victoires vainqu-', 'perd- défaite défaites battu battus battue'],
    [
      'accept- approuv- adopt- soutien- soutenu- soutien ratifi- sign- accueill-',
      'rejet- refus- désapprouv- dénonc- condamn- critiqu- oppos-',
    ],
    ['autoris- permet- permis permi- légalis-', 'interdi- empêch- prohib- bloqu-'],
    ['commenc- début- lanc- ouvr- ouver- repri- repren-', 'termin- fin finit finir arrêt- suspend- ferm- cess- achev-'],
    [
      'entr- arriv- avanc- rejoin- reven- pris prise prend- prennent',
      'sort- part parti partis partir quitt- recul- retir- perdu perdue abandonn-',
    ],
    ['survi- vivant vivants vivante indemne indemnes', 'mort morts morte mour- tué tués tuée tuées décéd-'],
    ['tué tués tuée tuées mort morts', 'bless- blessé blessés'],
    ['libér- relâch-', 'arrêt- déten- emprisonn- captur- enlev-'],
    ['achet- import- reç- recev-', 'vend- export- donn- envoy- livr-'],
    ['amélior- renforc- fort forte apais-', 'aggrav- détérior- affaibl- faible intensifi-'],
    ['coupable légal légale légitime', 'innocent innocente illégal illégale illégitime'],
    [
      'allié alliés alliée ami amis amical- partenaire partenaires',
      'ennemi ennemis rival rivaux hostile hostiles adversaire adversaires',
    ],
    ['majorité', 'minorité'],
    ['impos-', 'lev- levé'],
    ['lourd-', 'légèr- léger'],
    ['condamn- coupable', 'acquitt- innocent-'],
    ['confirm- maint-', 'annul-'],
    ['doubl-', 'moitié'],
    ['inclu- compris compri-', 'exclu-'],
    ['militaire militaires soldat soldats combattant combattants', 'civil civils civile civiles'],
    ['meilleur meilleure mieux', 'pire pis'],
    ['sûr sûre calme paisible', 'dangereux dangereuse tendu tendue violent violente'],
  ],
  prefixes:
    'in im il ir dés dé dis non anti contre mal mé re ré co pré post ex sur sous inter pro sub super semi quasi pseudo auto soi',
  passive: { be: 'être été est sont était étaient fut furent sera seront', by: 'par' },
  relatives: 'qui que dont où lequel laquelle lesquels lesquelles',
  sameWords: [[/%/g, ' pour cent ']],
};
