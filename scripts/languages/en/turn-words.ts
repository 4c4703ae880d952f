import type { TurnWords } from '../turn-words.ts';
import { british } from './american-words.ts';

/** What a text in English can be turned round by. */
export const englishTurns: TurnWords = {
  amounts:
    'one hundred hundreds thousand thousands million millions billion billions dozen dozens tens scores half quarter third thirds double twice triple treble several few some many most first second last once single couple pair handful majority minority',
  certainty: [
    'not no never nor neither none only almost about around nearly up least most high moderate low confidence',
    'confirm- unconfirm- verif- unverif- likel- unlikel- clear clearer unclear certain- uncertain- known unknown true untrue false falsely refut- settled unsettled establish- proven unproven prove proved proves proof evidence',
    'disput- undisput- contest- den- clearly probabl- improbabl- remote possibl- impossibl- chance chances odds doubt- undoubted- alleg- suppos- suspect- rumour- rumor- purport- presum- believ-',
    'may might could can will would must should shall ought perhaps maybe seem- appear appears appeared apparent- reported- claim- report reports reporting say says said saying according so-called self-styled would-be',
    'expect- predict- plan plans planned planning intend- threaten- risk risks risky guarante- inevitabl- assum- estimat-',
  ].join(' '),
  turns: [
    'no not never nor neither none nobody nothing nowhere without hardly barely scarcely rarely seldom cannot',
    'all any both each either every everybody everyone everything anybody anyone anything somebody someone something always often sometimes usually occasionally',
    'only just merely even solely alone too also except excepting save unless if whether but although though despite because or instead rather otherwise',
    'more less fewer lesser greater smaller higher lower larger bigger better worse best worst further least most than minimum maximum too enough',
    'before after since until during while ago earlier later early late soon yet still already longer anymore again former formerly ex current currently previous next then now',
    'over under above below beyond within outside inside beneath behind between against from into onto off out across north south east west northern southern eastern western north-east north-west south-east south-west',
    'fail- refus- declin- avoid- prevent- cancel- ceas- abandon- deni- deny- stop stopped stops stopping manag- succeed- almost nearly virtually partly partially fully entirely wholly completely largely mainly mostly exclusively',
    'source sources witness witnesses eyewitness eyewitnesses official officials anonymous unnamed independent independently',
    'yes opposite contrary wrongly rightly deliberate- accidental- unintentional- intentional-',
  ].join(' '),
  floating: 'more less not no never only even just alone almost nearly all also',
  opposites: [
    [
      'increas- rise rises rose risen rising grow grows grew grown growing gain- climb- surg-',
      'decreas- fall falls fell fallen falling shrink- shrank shrunk drop- declin- reduc- los- diminish- wan- halv- ebb-',
    ],
    ['win wins won winning victor- defeated beat beats', 'lose loses lost losing defeat defeats'],
    [
      'accept- approv- adopt- agree- endors- ratif- sign signs signed signing',
      'reject- disapprov- disagree- refus- veto- oppos- denounc-',
    ],
    [
      'allow- permit- let lets authoris- authoriz- legalis-',
      'forbid- forbad- ban bans banned banning prohibit- prevent- block- outlaw-',
    ],
    [
      'support- back backs backed backing defend- favour- favor- welcom- prais-',
      'oppos- attack- critic- condemn- denounc- resist-',
    ],
    [
      'begin- began begun start- launch- open opens opened opening resum-',
      'end ends ended ending stop- halt- clos- finish- suspend- ceas-',
    ],
    [
      'enter- arriv- advanc- join- return- deploy- captur- seiz- took take takes taken taking',
      'leave leaves left leaving depart- retreat- withdr- quit quits lost lose loses losing abandon-',
    ],
    ['surviv- alive liv- unharmed unhurt', 'die dies died dead death deaths dying kill- perish-'],
    ['kill- dead died deaths', 'wound- injur- hurt'],
    ['releas- free frees freed', 'arrest- detain- jail- imprison- captur- abduct-'],
    [
      'buy- bought import- borrow- receiv- get gets got',
      'sell sells sold selling export- lend lends lent lending send sends sent sending give gives gave given',
    ],
    [
      'improv- strengthen- strong stronger ease eases eased easing',
      'worsen- deteriorat- weak weaker weaken- intensif-',
    ],
    ['guilty legal lawful legitimate innocent-', 'innocent illegal unlawful illegitimate guilt-'],
    ['ally allies allied friend friends friendly partner partners', 'enem- rival- foe foes hostile adversar-'],
    ['true right correct- safe peaceful- calm', 'false wrong incorrect- dangerous unsafe violen- tense'],
    ['majority most many', 'minority few least'],
    ['public open openly', 'private secret secretly closed'],
    ['succeed- success-', 'fail-'],
    ['includ-', 'exclud-'],
    ['military soldier soldiers army troops combatant combatants fighter fighters', 'civilian civilians'],
    [
      'remember- recall- maintain- keep keeps kept stay stays stayed remain-',
      'forget- forgot- drop- abandon- leave leaves left leaving',
    ],
    ['left', 'right'],
    ['near close', 'far distant'],
    ['up upwards', 'down downwards'],
    ['impos-', 'lift-'],
    ['uph-', 'overturn- quash- annul-'],
    ['convict- sentenc- found', 'acquit- clear-'],
    ['doubl- tripl-', 'halv-'],
    ['push- build builds built', 'pull- destroy- demolish-'],
    ['rich richer', 'poor poorer'],
    ['long short-term brief', 'long-term permanent short temporary'],
  ],
  prefixes:
    'north south un in im il ir dis non anti counter mis de re co pre post ex over under inter extra pro sub super semi quasi pseudo self so would',
  passive: { be: 'be been being is are was were am gets got', by: 'by' },
  relatives: 'who whom whose which that where when',
  sameWords: [
    [/\bcan(?:not|'t)(?![a-z])/g, 'can not'],
    [/\bwon't(?![a-z])/g, 'will not'],
    [/\bshan't(?![a-z])/g, 'shall not'],
    [/n't(?![a-z])/g, ' not'],
    [/(?<=[a-z])'(?:re)(?![a-z])/g, ' are'],
    [/(?<=[a-z])'(?:ve)(?![a-z])/g, ' have'],
    [/(?<=[a-z])'(?:ll)(?![a-z])/g, ' will'],
    [/\bi'm(?![a-z])/g, 'i am'],
    [/\bnobody(?![a-z])/g, 'no one'],
    [/\bno-one(?![a-z])/g, 'no one'],
    [/\beverybody(?![a-z])/g, 'everyone'],
    [/\banybody(?![a-z])/g, 'anyone'],
    [/\bsomebody(?![a-z])/g, 'someone'],
    [/\bwhilst(?![a-z])/g, 'while'],
    [/\bamongst(?![a-z])/g, 'among'],
    [/\btowards(?![a-z])/g, 'toward'],
    [/\btill(?![a-z])/g, 'until'],
    [/\bpercent(?![a-z])|%/g, ' per cent '],
    [/^&$/g, 'and'],
  ],
  spelling(word) {
    const known = british.get(word);
    if (known !== undefined) return known;
    return word.replace(/(?<=[a-z]{3}[iy])z(?=(?:e[drs]?|ers|ing|ations?)$)/, 's');
  },
};
