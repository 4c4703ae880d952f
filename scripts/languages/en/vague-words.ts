import type { VagueWords } from '../language.ts';

/** Vague words of English. */
export const vagueWords: VagueWords = {
  numbers: /\b(?:many|some|several)\b(?<!\b(?:how|as) \w+)(?! (?:of|other|\d))/gi,
  /** Not what nobody could do, and not `might` that is strength. */
  chances:
    /\b(?:could|may|might)\b(?! (?:not|never)\b)(?<!(?:\b(?:[Nn]obody|[Nn]o one|[Nn]one|what|the|its|their|his|our|(?<!\b[Tt]he )[Mm]ilitary)|['’]s?) \w+)/g,
  figures: /\bper cent\b|%/,
};
