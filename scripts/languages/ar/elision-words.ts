import type { ElisionWords } from '../elision-words.ts';

/** The basics of what must not be left out of a sentence in Arabic. */
export const arabicElision: ElisionWords = {
  kept: 'لا لم لن ليس ليست ليسوا غير دون بدون بلا عدم قد ربما لعل يبدو يحتمل محتمل المحتمل نفى ينفي تنفي نفت يزعم زعم المزعوم مزعوم بحسب وفق وفقا قال قالت يقول تقول ذكر أفاد أفادت إذا لو فشل فشلت رفض رفضت'
    .split(' ')
    .flatMap((word) => [word, `و${word}`, `ف${word}`]),
  relatives: ['الذي', 'التي', 'الذين'],
  adjuncts: [],
};
