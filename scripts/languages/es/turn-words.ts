import type { TurnWords } from '../turn-words.ts';

/** What a text in Spanish can be turned round by. */
export const spanishTurns: TurnWords = {
  amounts:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cien ciento cientos mil miles millón millones decena decenas docena docenas veintena centenar centenares mitad medio media tercio cuarto doble triple varios varias algunos algunas muchos muchas pocos pocas mayoría minoría primer primero primera segundo segunda último última',
  certainty: [
    'no nunca jamás ni casi unos unas cerca aproximadamente quizá quizás acaso tal-vez duda dudas',
    'confirm- desmient- desmint- desment- verific- probabl- improbabl- posibl- imposibl- ciert- inciert- segur- prob- prueba prueban pruebas verdad verdadero verdadera falso falsa falsos falsas falsamente clar- refut- niega niegan negó negaron negar disput- riesgo riesgos',
    'puede pueden podría podrían podía podrá podrán debe deben debería deberían debía hay habría habrían sería serían tendría será serán habrá parece parecen aparent- presunt- supuest- supon- sospech- presum- llamado llamada según afirm- declar- dice dicen dijo dijeron inform- report- estim- cree creen teme temen prevé prevén previsto amenaz- espera esperan',
  ].join(' '),
  turns: [
    'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas raramente',
    'todo todos toda todas cada siempre menudo veces ambos ambas cualquier cualquiera alguien alguno alguna',
    'solo sólo solamente únicamente incluso también hasta salvo excepto menos sino pero si aunque pese porque o u cuando',
    'más menos mayor menor mejor peor superior inferior mínimo máximo demasiado suficiente bastante',
    'antes después desde hasta durante mientras todavía aún ya antiguo antigua antiguos exministro actual anterior próximo próxima temprano tarde luego',
    'sobre bajo encima debajo dentro fuera entre contra hacia ante tras delante detrás lejos norte sur este oeste izquierda derecha con',
    'fracas- rechaz- negar evit- impid- impidi- imped- cancel- ces- renunci- abandon- logr- consig- consigu- casi parcialmente totalmente completamente principalmente',
    'fuente fuentes testigo testigos funcionario funcionarios anónimo anónimos independiente-',
    'sí contrario deliberad- accidental- intencionad-',
  ].join(' '),
  floating: 'no nunca solo sólo solamente incluso también todos casi ni',
  opposites: [
    [
      'aument- sube suben subió subieron subida crec- increment-',
      'disminu- baj- cae caen cayó cayeron caída reduc- reduj- descend- perd-',
    ],
    ['gana ganan ganó ganaron ganar venc- victoria victorias triunf-', 'perd- derrot- fracas-'],
    [
      'acept- aprob- aprueb- apoy- respald- ratific- firm- adopt-',
      'rechaz- desaprob- conden- critic- denunci- opon- opus-',
    ],
    ['permit- autoriz- legaliz-', 'prohib- prohíb- impid- imped- bloque-'],
    [
      'comenz- comienz- empez- empiez- inici- abr- abier- lanz- reanud-',
      'termin- acab- final- cerr- cierr- suspend- ces- deten- detuv-',
    ],
    [
      'entr- lleg- avanz- tom- captur- volv-',
      'sale salen salió salieron salida partió partieron retir- retroced- perd- abandon- huy-',
    ],
    ['sobreviv- viv- ileso ilesos', 'mur- muer- muert- fallec-'],
    ['muert- mataron mató matar', 'herid- hirieron lesion-'],
    ['liber- soltar soltó soltaron', 'arrest- deten- detuv- encarcel- captur- secuestr-'],
    ['compra compran compró compraron comprar import- recib-', 'vend- export- entreg- envi-'],
    ['mejor- fortalec- reforz-', 'empeor- deterior- debilit- agrav-'],
    ['culpable legal legítimo legítima', 'inocente ilegal ilegítimo ilegítima'],
    ['aliado aliados aliada amigo amigos socio socios', 'enemig- rival rivales hostil hostiles adversario adversarios'],
    ['mayoría', 'minoría'],
    ['impu- impon- impus-', 'levant-'],
    ['pesad-', 'liger-'],
    ['conden- culpable', 'absolv- absuel- inocente'],
    ['confirm- manten- mantuv-', 'anul-'],
    ['duplic-', 'mitad'],
    ['inclu- incluy-', 'exclu- excluy-'],
    ['militar militares soldado soldados combatiente combatientes', 'civil civiles'],
    ['seguro segura tranquilo tranquila pacífico pacífica', 'peligroso peligrosa tenso tensa violento violenta'],
  ],
  prefixes: 'in im i des dis no anti contra mal re co pre pos post ex sobre sub inter pro super semi cuasi seudo auto',
  passive: { be: 'ser sido es son era eran fue fueron será serán', by: 'por' },
  relatives: 'que quien quienes cual cuales cuyo cuya donde',
  sameWords: [[/%/g, ' por ciento ']],
};
