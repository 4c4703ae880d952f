import type { Language } from '../language.ts';
import { englishAttribution } from './attribution-words.ts';
import { englishChances } from './chance-words.ts';
import { confidence } from './confidence.ts';
import { englishElision } from './elision-words.ts';
import { englishStyle } from './house-style.ts';
import { adverbOf, likelihoodWords } from './likelihood-words.ts';
import { englishNumbers } from './numbers.ts';
import { englishPeople } from './people.ts';
import { englishImpossible, englishPlaceholders } from './placeholders.ts';
import { englishQuantities } from './quantities.ts';
import { englishTurns } from './turn-words.ts';
import { vagueWords } from './vague-words.ts';

export const english: Language = {
  tag: 'en',
  name: 'English',
  numbers: englishNumbers,
  quantities: englishQuantities,
  style: englishStyle,
  // Who declares American or Canadian English spells it so.
  otherSpelling: ['us', 'ca'],
  conjunctions: ['and', 'but', 'or', 'nor', 'so', 'yet', 'for', 'however'],
  sentences: {
    abbreviations: [
      ...'[Tt]el Mr Mrs Ms Dr Prof Gen Col Maj Capt Lt Sgt St No vs cf art approx ca'.split(' '),
      '[ap]\\.m',
      '[ei]\\.[eg]',
    ],
    openers: 'The A An In On At It Its He She They This That These Those But And Yet Still For If When While As'.split(
      ' ',
    ),
  },
  names: { links: ['of', 'the', 'and', 'for'] },
  acronyms: {
    known: 'MP MEP HQ PO CV CCTV ATM'.split(' '),
    shouted:
      'NO NOT ALL NEVER NOW YES STOP ONLY MUST AND OR ANY NEW NOTE DO GO LIVE OPEN CLOSED EXIT DANGER WARNING BREAKING URGENT UPDATE EVERY VERY REALLY ALWAYS THIS THAT HELP FREE WELCOME MINES KEEP OUT LIES WAR PEACE'.split(
        ' ',
      ),
    introductions: 'acronyms?|abbreviated(?: as| to)?|known(?: \\w+){0,3} as|called|short|hereafter|henceforth',
    or: 'or',
    articles: 'the ',
    nameArticles: 'the ',
    in: 'in|for',
  },
  units: {
    '%': 'per cent|percent',
    'km²': 'sq(?:uare)? k(?:ilo)?m(?:et(?:re|er))?s?\\b',
    money: '(?:us |u\\.s\\. )?dollars?|euros?|(?:cfa )?francs?|pounds?',
    km: 'kilomet(?:re|er)s?',
    m: 'met(?:re|er)s?',
    mile: 'miles?',
    ha: 'hectares?',
    kg: 'kilos?|kilogram(?:me)?s?',
    tonne: 'tonn?e?s?',
    second: 'seconds?',
    minute: 'minutes?',
    hour: 'hrs?|hours?',
    day: 'days?|nights?',
    week: 'weeks?',
    month: 'months?',
    year: 'years?|decades?|centur(?:y|ies)',
  },
  likelihood: likelihoodWords,
  likelihoodAdverb: adverbOf,
  confidence,
  vague: vagueWords,
  planned:
    /\b(?:will|would|shall|is to|are to|was to|were to|plan(?:s|ned)?|due|scheduled|expect(?:s|ed)?|promis(?:e|es|ed|ing)|vow(?:s|ed)?|announc(?:e|es|ed|ing|ement)|intend(?:s|ed)?|threaten(?:s|ed)?|called? for)\b/i,
  chances: englishChances,
  attribution: englishAttribution,
  people: englishPeople,
  turns: englishTurns,
  elision: englishElision,
  placeholders: englishPlaceholders,
  impossible: englishImpossible,
};
