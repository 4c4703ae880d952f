import type { ChanceWords } from '../chance-words.ts';

/** How English speaks of chances. */
export const englishChances: ChanceWords = {
  phrases: [
    [
      ['likely', 'probable'],
      'likely | probable | probably | likelier than not | more likely than not | more likely than otherwise | better than even | odds on | presumably | a (good|strong|fair) chance | (good|strong) odds | a (good|strong) (likelihood|probability)',
    ],
    [
      ['unlikely', 'improbable'],
      'unlikely | improbable | improbably | doubtful | implausible | far-fetched | not on the cards | (an|a) outside chance',
    ],
    [
      ['very likely', 'highly probable'],
      'very likely | very probable | very probably | highly probable | highly probably',
    ],
    [['highly likely'], 'highly likely'],
    [['highly unlikely'], 'highly unlikely'],
    [['very unlikely', 'highly improbable'], 'very unlikely | very improbable | highly improbable | highly doubtful'],
    [
      ['roughly even chance', 'roughly even odds'],
      'roughly even chance | even chance | even chances | even odds | odds (are|stand) (|about |roughly |more or less )even | chances (are|stand) (|about |roughly |more or less )even | roughly even | about even | evens | fifty-fifty | 50-50 | 50 50 | coin toss | toss of a coin | coin flip | flip of a coin | toss-up | as likely as not | equally likely as not | could go either way | may go either way | evenly balanced',
    ],
    [['realistic possibility'], 'realistic possibility | realistically possible'],
    [
      ['remote', 'remote chance'],
      '(chance|chances|possibility|likelihood|probability|risk|prospect|prospects|odds) (|of it |of this |of that )(is|are|remains|remain|seems|seem|looks|look|appears) (|very |quite |rather )remote | remote | remote chance | remote possibility | remote prospect | remote likelihood',
    ],
    [
      ['almost no chance', 'remote', 'remote chance'],
      '(almost|virtually|practically|next to|nearly|as good as|close to) no (chance|prospect|likelihood|probability|possibility|risk) | hardly any (chance|prospect) | scarcely any chance | barely any chance | (almost|virtually|practically|nearly|next to|all but|as good as) (impossible|inconceivable|unthinkable|nil|zero|excluded) | vanishingly (small|unlikely) | (tiny|minute|minuscule|infinitesimal|negligible) (chance|risk|probability|possibility) | (chance|chances|risk|probability|odds) (is|are) (tiny|minute|minuscule|negligible|infinitesimal)',
    ],
    [
      ['almost certain', 'nearly certain'],
      '(almost|nearly|virtually|practically|all but|as good as|close to|next to) (certain|certainly|sure|a certainty|inevitable|guaranteed|assured|unavoidable) | near certain | near-certain | near certainty | near-certainty | almost without doubt',
    ],
    [
      [100, 100],
      'no longer (any|in) doubt | not in doubt | certainly | (is|are|was|were|be|been|being|seems|seem|looks|look|remains|appears|now|it|as|absolutely|quite) certain | certain (to|that) | a certainty | for certain | with certainty | sure to | for sure | surely | definitely | unquestionably | indisputably | assuredly | without (a |any |)doubt | without (a |any |)question | beyond (all |any |a |)(reasonable |)doubt | beyond (all |any |)question | no question | inevitable | inevitably | unavoidable | unavoidably | bound to | destined to | doomed to | sure-fire | guaranteed | must have | must be | cannot but | can only | is sure | are sure | has to have | has clearly | clearly | evidently | obviously | plainly | sealed | foregone conclusion | matter of time',
    ],
    // Who says so concedes that doubt was possible.
    [[95, 100], 'undoubtedly | doubtless | no doubt'],
    [
      [0, 0],
      'impossible | inconceivable | unthinkable | no (chance|prospect|possibility|likelihood|probability|way|risk|hope) | zero chance | nil | out of the question | ruled out | rule out | rules out | ruling out | excluded | exclude | excludes | not a chance | no longer possible | zero',
    ],
    [
      [5, 55],
      'perhaps | maybe | possible | possibly | conceivable | conceivably | a possibility | some (chance|possibility|likelihood|prospect) | a chance | cannot be (excluded|ruled out|discounted|dismissed) | can t be (excluded|ruled out|discounted) | cannot rule out | not out of the question | possibility exists | thinkable',
    ],
    [
      [20, 55],
      '(quite|well|very|entirely|perfectly|all too) possible | (quite|very|all too|only too) possibly | fair chance | real possibility | serious possibility',
    ],
    [[45, 80], '(may|might|could) (|very )well'],
    [
      [1, 45],
      '(little|slim|small|slight|low|poor|faint|scant|only a small|minimal) (chance|chances|prospect|prospects|likelihood|probability|possibility|odds|hope|risk) | (chance|chances|prospect|prospects|likelihood|probability|possibility|odds|risk) (is|are|remains|remain|seems|seem|looks|look) (|very |quite |rather )(slim|small|slight|low|poor|faint|minimal|limited) | (odds|chances) (are|stand) against | against the odds | less likely | (un|least) likely | least likely | less probable | least probable | a long shot | doubt | doubts | doubted | cast doubt',
    ],
    [
      [55, 95],
      '(in|with) all (likelihood|probability) | most likely | most probably | (too|all too|only too) (likely|probable) | (quite|fairly|rather|pretty) likely | (quite|fairly|rather) (probable|probably) | in all (likelihood|probability) | (high|higher|considerable|great) (chance|likelihood|probability|risk) | (chance|chances|likelihood|probability|odds|risk) (is|are|remains|remain) (|very |quite )(high|good|strong) | every chance | every likelihood | odds (are|stand) that | chances are (|good )(|that)',
    ],
    [[5, 45], '(quite|fairly|rather|pretty|somewhat) (unlikely|improbable)'],
    [[80, 99], '(extremely|exceedingly|overwhelmingly|eminently) (likely|probable|probably)'],
    [[1, 20], '(extremely|exceedingly|overwhelmingly) (unlikely|improbable|doubtful)'],
    [
      [55, 99],
      'expected | expect | expects | expecting | anticipate | anticipates | anticipated | foresee | foresees | foreseen | predict | predicts | predicted | forecast to | is forecast | are forecast | set to | poised to | due to (be|take|begin|start|resume|end|happen|return|come) | on course (to|for) | on track (to|for) | heading for | headed for | scheduled',
    ],
  ],
  open: [
    'risk | risks | risking | danger | dangers | threat | threatens | threaten | threatening | threatened | fear | fears | feared | hope | hopes | hoped | worry | worries | concern | concerns | would | wouldn | should | could | may | might | can | if only | whether | unclear | uncertain | uncertainty | unknown | unsure | open question | question | remains to be seen | depend | depends | depending',
    'seem | seems | seemed | seemingly | appear | appears | appeared | apparent | apparently | look | looks | looked | tend | tends | suggest | suggests | suggesting | suggested | point to | points to | point towards | points towards | signs | indication | indications | indicate | indicates | scenario | scenarios | assess | assesses | assessed | judge | judges | judged | judgement | estimate | estimates | estimated | believe | believes | believed | think | thinks | thought | suspect | suspects | suspected | consider | considers | considered | view | views | opinion',
    '(as|so|how|equally|increasingly|especially|particularly|however|becoming) (likely|probable|unlikely|improbable|certain|possible) | plausible | plausibly | potential | potentially | probabilities | as (soon|quickly|fast|far|much|little|long|many|early|late) as possible | all possible | every possible | where possible | if possible | wherever possible | by chance | the chance to | last chance | second chance | take chances | certain (of|about|extent|number|amount) | to a certain | in certain | a certain | under certain | for certain (groups|people|reasons) | probable cause to | the (most|least) (likely|probable) | the likeliest | the unlikeliest | brink | verge | loom | looms | looming | prospect | prospects | warn | warns | warned | bet | gamble | outlook | imaginable | propose | proposes | plan | plans | planned | planning | intend | intends | want | wants | aim | aims | seek | seeks | try | tries | opportunity | pretext | doubtless not | contingent',
  ].join(' | '),
  nouns:
    'a chance in | chance | chances | odds | probability | probabilities | likelihood | risk | possibility | prospect | cases out | cases in | times out | times in',
  of: 'of|more|less|fewer|higher|lower',
  share: 'in|out of',
  odds: { noun: 'odds', between: 'to' },
  denials:
    'not | t | never | hardly | scarcely | barely | neither | nor | far from | anything but | nothing but | no longer | no means | in no way | nobody | no one | none | few | nothing | cannot | no reason | without | no sense | little reason | isn | less than | short of | wrong to | rarely | seldom',
  between:
    'be been being is are was were seem seems look looks appear appears very at all that so too even particularly especially terribly considered thought deemed judged think thinks believe believes consider considers deem deems find finds judge judges call calls see sees it this as to should would must can could will do does in the least bit remotely any to yet now them him',
  negators: 'not t never no none nobody nothing neither nor without',
  names: ['May', 'Will'],
  openers: 'whether if unless',
  subject: 'that whether for',
  comparison: {
    more: 'more likely | more probable | likelier | better chance | greater chance',
    than: 'than',
    not: 'not otherwise opposite contrary',
  },
  conditions: 'event eventuality case circumstance condition',
  lasting:
    'hold holds stay stays remain- keep keeps surviv- last lasts endur- continu- persist- withstand- resist- avoid- escap- lapse- fail- refus- reject- abstain- refrain- intact spared- united unbroken unscathed through unharmed without forgo- drop- stop- halt- abandon-',
  averting: 'avoid- escap- avert- spared dodg- forgo- refrain- abstain- refus- fail fails failing reject- resist-',
  opposites: [
    [
      'hold holds held stay stays remain- surviv- last lasts endur- keep keeps united intact',
      'collaps- break- broke- fall falls fell fail- split- crumbl- unravel- end ends lapse- rupture- divid- disintegrat- founder-',
    ],
    ['open opens opened reopen-', 'clos- shut- cut blocked'],
    ['renew- extend- prolong-', 'lapse- expire- end ends lift-'],
    ['pass passes approv- adopt-', 'reject- fail- block- defeat-'],
    ['win wins', 'lose loses lost'],
    ['resign- quit quits leave leaves', 'stay stays remain- cling-'],
    ['resum- restart-', 'stall- stop- collaps- suspend-'],
    ['return- home', 'stay stays remain-'],
    ['hold held place', 'postpon- delay- cancel- off'],
  ],
  predicative: 'remote slim slight',
  attributive: {
    words: 'likely unlikely probable improbable',
    owners: 'the his her its their our whose any an s a',
    named:
      'to that outcome result scenario course consequence effect trajectory development event prospect step next cause reason explanation culprit motive author perpetrator winner and but if when because as in by within before given for',
  },
};
