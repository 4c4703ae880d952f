import type { ElisionWords } from '../elision-words.ts';

/** What may be left out of a sentence in English, and what not. */
export const englishElision: ElisionWords = {
  kept: [
    ..."not no never nor neither none nobody nothing nowhere without hardly barely scarcely rarely seldom cannot -n't".split(
      ' ',
    ),
    ...'fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying denial decline declines declined stop stops stopped'.split(
      ' ',
    ),
    ...'doubt- unclear unconfirmed unverified unproven disput- false falsely untrue wrongly impossible improbabl- unlikely'.split(
      ' ',
    ),
    ...'may might could would should must perhaps maybe possibl- probabl- likely presum- purport- suppos- seem- appear appears appeared appearing apparent- reportedly alleg- rumour- rumor- so-called'.split(
      ' ',
    ),
    ...'if unless whether provided almost nearly only until'.split(' '),
    ...'say says said saying claim claims claimed claiming according insist- assert- argue argues argued contend- maintain maintains maintained declare declares declared stated'.split(
      ' ',
    ),
    ...'believe believes believed think thinks thought suspect suspects suspected expect expects expected estimate estimates estimated predict- report reports reported accuse accuses accused suggest suggests suggested fear fears feared hope hopes hoped warn warns warned tell tells told'.split(
      ' ',
    ),
    ...'plan plans planned want wants wanted try tries tried trying attempt attempts attempted threaten-'.split(' '),
    'in the view of',
    'in the eyes of',
    'in the words of',
    'by the account of',
    'by their account',
    'by its account',
    'by his account',
    'by her account',
    'on the word of',
  ],
  relatives: 'who whom whose which that where when'.split(' '),
  adjuncts:
    'after before since while because although though despite as at in on by from with during near under over between among amid following including like unlike around outside inside across along beside behind beyond through to of for whereas when where'.split(
      ' ',
    ),
};
