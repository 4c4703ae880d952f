import type { ChanceWords } from '../chance-words.ts';

/** How French speaks of chances. */
export const frenchChances: ChanceWords = {
  phrases: [
    [
      ['likely', 'probable'],
      'probable | probables | probablement | vraisemblable | vraisemblables | vraisemblablement | sans doute | plus probable que (non|le contraire|l inverse) | sans doute que | selon toute vraisemblance | de bonnes chances | bonnes chances | de fortes chances | fortes chances | toutes les chances',
    ],
    [
      ['unlikely', 'improbable'],
      'improbable | improbables | peu (probable|probables|vraisemblable|vraisemblables) | peu de chances | peu de chance | invraisemblable | invraisemblables | douteux | douteuse | guère (probable|probables|vraisemblable|vraisemblables) | faibles chances | chances (sont|restent|paraissent|semblent) (faibles|minces) | mince chance | minces chances | peu probablement',
    ],
    [
      ['very likely', 'highly likely'],
      '(très|fort|hautement|extrêmement|tout à fait) (probable|probables|probablement|vraisemblable|vraisemblables|vraisemblablement) | (risque|risquent) fort',
    ],
    [
      ['very unlikely', 'highly unlikely'],
      '(très|fort|hautement|extrêmement) (improbable|improbables|peu probable|peu probables|peu vraisemblable|invraisemblable|douteux) | très peu (probable|probables|vraisemblable|vraisemblables|de chances|de chance)',
    ],
    [
      ['roughly even chance', 'roughly even odds'],
      'une chance sur deux | (à|a) pile ou face | pile ou face | cinquante-cinquante | 50-50 | autant de chances (|de |que ) | (chances|probabilités) (sont|restent) (à peu près |)égales | chances égales | aussi probable que (non|le contraire|l inverse) | (moitié|à moitié) probable',
    ],
    [['realistic possibility'], '(possibilité|éventualité) (réaliste|réelle) | possibilités réalistes'],
    [
      ['almost no chance', 'remote', 'remote chance'],
      '(quasi|quasiment|presque|pratiquement|à peu près) (impossible|impossibles|nul|nulle|nuls|nulles|exclu|exclue|inconcevable|impensable) | quasi-impossible | quasi-nul | quasi-nulle | (quasi|quasiment|presque|pratiquement) aucune (chance|probabilité|possibilité) | (chance|chances|probabilité|probabilités|possibilité|risque) (est |sont |reste |)(infime|infimes|minime|minimes|dérisoire|dérisoires|négligeable|négligeables) | (infime|infimes|minime) (chance|chances|probabilité|possibilité) | une chance infime',
    ],
    [
      ['almost certain', 'nearly certain'],
      '(quasi|quasiment|presque|pratiquement|à peu près) (certain|certaine|certains|certaines|certainement|sûr|sûre|sûrs|sûres|assuré|assurée|acquis|acquise|inévitable|inéluctable|à coup sûr|sûrement|une certitude) | quasi-certain | quasi-certaine | quasi-certainement | quasi-certitude | la quasi-certitude | presque à coup sûr | (quasi|presque) sans aucun doute',
    ],
    [
      [100, 100],
      '(est|sont|soit|fut|sera|serait|paraît|semble|reste|tient pour|tenons pour|tenu pour|tenue pour) (certain|certaine|certains|certaines|sûr|sûre|sûrs|sûres|acquis|acquise|assuré|assurée) | (certain|sûr) (que|de) | certainement | assurément | sûrement | à coup sûr | sans aucun doute | sans sans le moindre doute | sans doute aucun | aucun doute | nul doute | ne fait (aucun |pas de |pas le moindre |guère de )doute | fait (aucun|pas de|pas le moindre|guère de) doute | pas de doute | hors de doute | sans conteste | sans contredit | sans équivoque | incontestablement | incontestable | indéniablement | inévitable | inévitables | inévitablement | immanquablement | inéluctable | inéluctables | inéluctablement | à l évidence | de toute évidence | évidemment | manifestement | une certitude | avec certitude | en toute certitude | la certitude | certitude | obligatoirement | forcément | fatalement | infailliblement | ne peut que | ne peuvent que | peut que | ne manquera pas | ne manqueront pas | manquera pas | immanquable | joué d avance | question de temps | garanti | garantie | condamné à | condamnée à | condamnés à | vouée à | voué à',
    ],
    // Who says so concedes that doubt was possible.
    [[95, 100], 'indubitable | indubitablement | nul doute | sans nul doute'],
    [
      [0, 0],
      'impossible | impossibles | aucune (chance|probabilité|possibilité|perspective|risque) | aucun risque | nulle chance | hors de question | exclu | exclue | exclus | exclues | exclure | exclut | inconcevable | impensable | nul | nulle | est nulle | est nul | pas question',
    ],
    [
      [5, 55],
      'peut-être | possible | possibles | possiblement | éventuellement | éventuel | éventuelle | envisageable | concevable | (quelque|quelques|une) (chance|chances|possibilité|probabilité) | il se peut | se peut | se pourrait | pas (exclu|exclue|impossible|à exclure) | la possibilité (existe|demeure) | pourrait | pourraient | n est pas à exclure',
    ],
    [[20, 55], '(bien|tout à fait|très|fort|parfaitement) possible'],
    [[45, 80], '(pourrait|pourraient|peut|peuvent) (bien|fort bien|très bien)'],
    [
      [0, 45],
      'guère de chances | moins (probable|probables|vraisemblable|probablement) | (doute|doutons|doutent) que | on doute | nous doutons | en doute',
    ],
    [
      [55, 95],
      'le plus (probable|vraisemblable|probablement) | en toute probabilité | en toute vraisemblance | selon toute (probabilité|vraisemblance) | assez (probable|vraisemblable|probablement) | (grandes|grande|bonnes|bonne) (chance|chances|probabilité) | (probabilité|chances) (est|sont) (élevée|élevées|forte|fortes|grande|grandes) | plus que probable | tout porte à croire | tout laisse (croire|penser)',
    ],
    [[5, 45], 'assez (improbable|peu probable|douteux) | plutôt improbable'],
    [
      [55, 99],
      'attendu | attendue | attendus | attendues | attendons | attend à | attendent à | attendre à | s attend | s attendre | prévu | prévue | prévus | prévues | prévoit | prévoient | prévoyons | devrait | devraient | (est|sont) (appelé|appelée|appelés) à | en passe de | s apprête à | s apprêtent à | sur le point de | doit (se|être|avoir) lieu',
    ],
  ],
  open: [
    'risque | risques | danger | dangers | menace | menaces | crainte | craintes | craint | craignent | craignons | redoute | redoutent | espère | espèrent | espoir | inquiétude | peut | peuvent | pouvait | pouvaient | serait | seraient | aurait | auraient | incertain | incertaine | incertitude | inconnu | question | questions | dépend | dépendra | dépendent | si seulement | reste à (voir|savoir)',
    'semble | semblent | paraît | paraissent | apparemment | tend | tendent | suggère | suggèrent | indique | indiquent | signe | signes | indices | scénario | scénarios | jugeons | juge | jugent | estime | estiment | estimons | croit | croient | croyons | pense | pensent | pensons | considère | considèrent | soupçonne | avis | hypothèse | perspective | perspectives | plausible | plausibles | potentiel | potentielle | potentiellement | projet | projette | projettent | prévision | prévisions | compte | comptent | veut | veulent | cherche | cherchent | envisage | envisagent | tente | tentent | pari | avertit | avertissent',
    '(aussi|plus|de plus en plus|également|si|tant) (probable|possible|vraisemblable|probables|improbable) | plus probablement | (dès|aussitôt|autant|le plus|le mieux|le moins) que possible | le plus (tôt|vite|rapidement) possible | moyens possibles | toutes les possibilités | tout est possible | par chance | dernière chance | seconde chance | imaginable | doute | doutes',
  ].join(' | '),
  nouns:
    'une (chance|probabilité|possibilité) sur | chance | chances | probabilité | probabilités | risque | possibilité | possibilités | cas sur | fois sur | vraisemblance',
  of: "du|de|des|d['’]",
  share: 'sur',
  odds: { noun: 'contre', between: 'contre' },
  denials:
    'pas | point | jamais | guère | nullement | aucunement | loin | rien | ni | personne | nul | nulle | aucun | aucune | tout sauf | sans',
  between:
    'du tout d de être est soit sera semble paraît très trop si vraiment encore même particulièrement ne n juge jugent croit croient estime estiment tient tiennent pour considère considèrent comme pense pensent que qu il c ce cela doit peut s se l le la y a en va devrait à fort bien forcément plus',
  negators: 'pas jamais ni aucun aucune personne nul nulle rien point sans',
  names: [],
  verbFirst: true,
  openers: 'si',
  subject: 'que qu',
  comparison: {
    more: 'plus de chances | plus probable | plus probables | plus vraisemblable | davantage de chances',
    than: 'que qu',
    not: 'non contraire inverse pas',
  },
  conditions: 'cas où éventualité hypothèse événement',
  lasting:
    'tiend- tient tenir tienne tiennent rest- demeur- surviv- dur- persist- résist- évit- échapp- expir- refus- rejet- maint- conserv- gard- intact intacte uni unie épargn- caduc- caduque s abstien- renonc- continu- échou- manqu-',
  averting: 'évit- échapp- épargn- préserv- abstiend- abstenir renonc-',
  opposites: [
    [
      'tiendra tiendront tient tienne tenir tiennent résist- surviv- rest- demeur- dur- maint- unie uni intacte',
      'romp- rompu- effondr- tomb- chut- divis- scission éclat- fin prendr- échou- échec- cass- brisé- rupture perdu- dissou- dissol-',
    ],
    ['ouver- ouvr- rouvr-', 'ferm- fermeture clos- coup-'],
    ['reconduir- reconduct- renouvel- prolong-', 'lev- expir- caduc- caduque lapse- échéance'],
    ['vot- adopt- approuv-', 'rejet- repouss- refus-'],
    ['démission- quitt- partir- départ-', 'rest- demeur- maintien- maintiendra'],
    ['repris- reprend- reprendr-', 'interromp- suspend- échou- rompu-'],
    ['rentr- retour- revien- reviendr-', 'rest- demeur-'],
  ],
};
