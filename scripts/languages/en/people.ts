import type { PeopleWords } from '../language.ts';

/** How English names people. */
export const englishPeople: PeopleWords = {
  titles: (
    'amb ambassador brig brigadier cap capt captain col colonel commander cpl dr gen general imam jr lieutenant lt maj major ' +
    'minister mr mrs ms phd president prof professor ret sergeant sgt sheikh sr'
  ).split(' '),
  offices: 'general imam major minister president professor'.split(' '),
  ranks:
    'colonel general captain major lieutenant commander sheikh imam governor mayor col gen capt dr mr mrs ms'.split(
      ' ',
    ),
  articles: ['a', 'an', 'the'],
  familyArticles: ['the'],
  between: ['and', 'with', 'by', 'alias', 'aka'],
  with: ['with'],
  before: ['in', 'at', 'from', 'near', 'on', 'about', 'of the office of'],
  ends: ['on', 'at', 'about', 'near', 'of', 'from', 'in'],
  kin: 'brother sister son daughter wife husband cousin uncle nephew aide adviser advisor driver bodyguard friend relative'.split(
    ' ',
  ),
  kinOf: ['of', 'to'],
  generic: (
    'a an answer article briefing call chapter confidential conversation discussion document email interview letter line ' +
    'meeting memo message minute minutes note notes of off on p page pages para paragraph paragraphs part phone pp private ' +
    'question record report section source sources statement telephone the transcript video with'
  ).split(' '),
};
