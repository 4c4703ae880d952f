import type { ChanceWords } from '../chance-words.ts';

/** How Spanish speaks of chances. */
export const spanishChances: ChanceWords = {
  phrases: [
    [
      ['likely', 'probable'],
      'probable | probables | probablemente | verosímil | verosímiles | seguramente | es de suponer | más probable que (no|lo contrario|improbable) | más (probable|probables) que (no|improbables) | buenas (posibilidades|probabilidades) | bastantes (posibilidades|probabilidades) | muchas (posibilidades|probabilidades)',
    ],
    [
      ['unlikely', 'improbable'],
      'improbable | improbables | improbablemente | poco (probable|probables|verosímil) | inverosímil | dudoso | dudosa | pocas (posibilidades|probabilidades) | escasas (posibilidades|probabilidades) | (posibilidades|probabilidades) (son|parecen|siguen siendo) (escasas|pocas|bajas) | difícilmente | difícil que',
    ],
    [
      ['very likely', 'highly likely'],
      '(muy|altamente|sumamente|harto) (probable|probables|probablemente) | con (mucha|gran|alta) probabilidad',
    ],
    [
      ['very unlikely', 'highly unlikely'],
      '(muy|altamente|sumamente|harto) (improbable|improbables|poco probable|poco probables|dudoso) | muy poco (probable|probables|verosímil) | muy pocas (posibilidades|probabilidades) | muy difícilmente',
    ],
    [
      ['roughly even chance', 'roughly even odds'],
      'una posibilidad (entre|de cada|sobre) dos | una de cada dos | cara o cruz | cincuenta-cincuenta | cincuenta y cincuenta | 50-50 | tan probable como (no|lo contrario|improbable) | tantas (posibilidades|probabilidades) (de|como) | (posibilidades|probabilidades) (están |son |)(parejas|iguales) | mitad y mitad | al cincuenta por ciento',
    ],
    [['realistic possibility'], '(posibilidad|eventualidad) (realista|real) | posibilidades realistas'],
    [
      ['almost no chance', 'remote', 'remote chance'],
      '(casi|prácticamente|punto menos que|poco menos que) (imposible|imposibles|nulo|nula|nulos|nulas|descartado|descartada|inconcebible|impensable) | (casi|prácticamente) (ninguna|sin) (posibilidad|probabilidad|posibilidades|probabilidades) | apenas (hay |existen |)(posibilidad|posibilidades|probabilidad|probabilidades) | (posibilidad|probabilidad|probabilidades|posibilidades|riesgo) (es |son |sigue siendo |)(ínfima|ínfimas|mínima|mínimas|remota|remotas|insignificante|muy remota) | remota | remotas | (ínfima|mínima|remota) (posibilidad|probabilidad)',
    ],
    [
      ['almost certain', 'nearly certain'],
      '(casi|prácticamente|poco menos que) (seguro|segura|seguros|seguras|cierto|cierta|inevitable|garantizado|hecho|un hecho|una certeza|seguramente|con seguridad|con total seguridad|con toda seguridad|con toda certeza|con certeza) | (casi|prácticamente) (sin duda|sin ninguna duda)',
    ],
    [
      [100, 100],
      '(es|está|son|están|parece|sea|era|fue|será) (seguro|segura|seguros|seguras|cierto|un hecho) | seguro que | (con|a ciencia) (toda |total |absoluta |)(certeza|seguridad|cierta) | sin (dudas|ninguna duda|lugar a dudas|la menor duda|asomo de duda|género de duda) | sin (duda alguna|duda ninguna) | no cabe (duda|la menor duda|ninguna duda) | cabe duda | no hay (duda|dudas|ninguna duda) | hay duda | fuera de (toda |)duda | a buen seguro | de seguro | ciertamente | incuestionablemente | indiscutiblemente | evidentemente | claramente | manifiestamente | a todas luces | inevitable | inevitables | inevitablemente | ineludible | irremediablemente | indefectiblemente | forzosamente | necesariamente | sin remedio | sin falta | es un hecho | dado por hecho | es evidente | está claro | una certeza | certeza | garantizado | garantizada | abocado a | abocada a | condenado a | condenada a | cuestión de tiempo | por descontado | tiene que haber',
    ],
    [
      [0, 94],
      'no (es|está|son) (nada|en absoluto|del todo) (seguro|segura|cierto|cierta) | no tiene nada de (seguro|cierto)',
    ],
    // Who says so concedes that doubt was possible.
    [[95, 100], 'sin duda | indudable | indudables | indudablemente'],
    [
      [0, 0],
      'imposible | imposibles | (ninguna|ningún) (posibilidad|probabilidad|riesgo|perspectiva|opción) | no hay (posibilidad|posibilidades|probabilidad) | descartado | descartada | descartados | descartadas | descarta | descartan | descartar | se descarta | excluido | excluida | inconcebible | impensable | nulo | nula | nulas | fuera de (lugar|cuestión) | ni hablar',
    ],
    [
      [5, 55],
      'quizá | quizás | tal vez | acaso | a lo mejor | puede que | puede ser | pudiera | pudieran | podría | podrían | posible | posibles | posiblemente | eventual | eventualmente | cabe (la posibilidad|la posibilidad de|pensar|imaginar|que) | (alguna|una|cierta) (posibilidad|probabilidad) | algunas posibilidades | hay posibilidad | es concebible | no se (descarta|excluye) | no es imposible | igual',
    ],
    [[20, 55], '(bien|muy|perfectamente|totalmente) posible'],
    [[45, 80], '(bien|muy bien) (puede|podría|pueden|podrían) | (puede|podría) muy bien'],
    [[0, 45], 'menos (probable|probables|verosímil) | (duda|dudamos|dudan) (de |)que | se duda'],
    [
      [55, 95],
      'lo más (probable|seguro) | con toda probabilidad | bastante (probable|probables) | más que probable | (alta|gran|elevada|mucha) (probabilidad|posibilidad) | (probabilidad|probabilidades|posibilidades) (es|son) (alta|altas|elevada|elevadas|muchas|grandes) | deber de | debe de | deben de | todo (indica|apunta|hace pensar)',
    ],
    [[5, 45], 'bastante improbable | más bien improbable'],
    [
      [55, 99],
      'previsto | prevista | previstos | previstas | prevé | prevén | prevemos | espera | esperan | esperamos | esperado | esperada | esperada | previsible | previsiblemente | debería | deberían | a punto de | está por | en vías de | se dispone a | se disponen a | está llamado a | está llamada a | se da por hecho',
    ],
  ],
  open: [
    'riesgo | riesgos | peligro | peligros | amenaza | amenazas | temor | temores | teme | temen | tememos | esperanza | preocupación | puede | pueden | podía | podían | sería | serían | habría | habrían | incierto | incierta | incertidumbre | cuestión | pregunta | depende | dependerá | dependen | si acaso | está por ver | por verse',
    'parece | parecen | al parecer | aparentemente | tiende | tienden | sugiere | sugieren | indica | indican | señal | señales | indicio | indicios | escenario | escenarios | juzgamos | juzga | estima | estiman | estimamos | cree | creen | creemos | piensa | piensan | pensamos | considera | consideran | sospecha | opinión | hipótesis | perspectiva | perspectivas | plausible | plausibles | potencial | potencialmente | plan | planea | planean | previsión | pretende | pretenden | quiere | quieren | busca | buscan | intenta | intentan | apuesta | advierte | advierten | juicio',
    '(tan|cada vez más|igual de|igualmente|así de) (probable|posible|probables|improbable) | más (probable|posible) | (lo antes|cuanto antes|en lo|lo mejor|lo más pronto|todo lo) posible | medios posibles | por si acaso | por casualidad | última oportunidad | imaginable | duda | dudas',
  ].join(' | '),
  nouns:
    'una (posibilidad|probabilidad) (entre|de cada|sobre) | posibilidad | posibilidades | probabilidad | probabilidades | riesgo | casos de cada | veces de cada | opciones | casos',
  of: 'del|de la|de los|de las|de',
  share: 'entre|de cada|sobre|cada',
  odds: { noun: 'contra', between: 'contra|a' },
  denials:
    'no | nunca | jamás | nada | tampoco | ni | nadie | ningún | ninguno | ninguna | lejos de | todo menos | en absoluto | de ningún modo | de ninguna manera | sin | apenas | pocos | pocas',
  between:
    'es ser está sea parece resulta muy tan demasiado tanto del todo nada en absoluto precisamente cree creen juzga juzgan considera consideran ve ven piensa piensan que lo la le se de hay existe debe debería puede esperar hace falta como particularmente siquiera ni estar será fue era por para',
  negators: 'no nunca jamás ni nadie nada ningún ninguno ninguna tampoco sin',
  names: [],
  openers: 'si salvo',
  subject: 'que el',
  comparison: {
    more: 'más probable | más probables | más verosímil | más posibilidades | más probabilidades',
    than: 'que',
    not: 'no contrario',
  },
  conditions: 'caso supuesto eventualidad hipótesis',
  lasting:
    'aguant- resist- resistirá sig- segu- seguir- continu- permane- mant- manten- sobreviv- dur- perdur- evit- escap- libr- expir- caduc- rechaz- neg- renunci- conserv- qued- intact- unid- fracas- dej-',
  averting: 'evit- escap- librará librarán librarse salv- rehuy- abst- renunc- rechac- rechaz- neg- nieg-',
  opposites: [
    [
      'aguant- resist- sobreviv- manten- mantien- perdur- dur- segu- siga sigue sigan permane- unida intact-',
      'romp- ruptur- colaps- hund- caer- caí- cae- caiga- divid- divis- escis- fracas- acab- disuel- disol- perder- pierd-',
    ],
    ['abr- abiert- reabr-', 'cerr- cierr- cort- cierre'],
    ['prorrog- prórrog- renov- renuev- extend-', 'levant- expir- caduc- venz- vencer-'],
    ['aprob- aprueb- vot- adopt-', 'rechaz- tumb-'],
    ['dimit- dimis- renunci- march-', 'sig- segu- permane- qued- manten- mantien-'],
    ['reanud-', 'interrump- suspend- fracas- romp-'],
    ['regres- volver- vuelv- retorn-', 'qued- permane-'],
    ['liber- excarcel- salir salg-', 'segu- sig- permane- preso-'],
    ['inund-', 'libr- salv- evit- sec-'],
  ],
};
