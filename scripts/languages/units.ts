import { smallLetters } from '../model/index.ts';

/** What may follow a number as a unit, in UTF-16 units; longer than any. */
export const longestUnit = 40;

/** Units that end in a sign or a word of their own, and how they are written in the languages of the house. */
const signs: Readonly<Record<string, string>> = {
  '%': '%|[- ]?(?:per cent|percent|pour cent|por ciento)\\b',
  'km²': '[- ]?(?:km²|km2\\b|sq(?:uare)? k(?:ilo)?m(?:et(?:re|er))?s?\\b|kilomètres? carrés?|kilómetros? cuadrados?)',
  money: '[- ]?(?:€|[$£]|usd|eur|cfa|(?:us |u\\.s\\. )?dollars?|euros?|(?:cfa )?francs?|pounds?|dólares)',
};
/** Units that are words, so that no other letter follows. */
const words: Readonly<Record<string, string>> = {
  km: '[- ]?(?:km|kilomet(?:re|er)s?|kilomètres?|kilómetros?)(?!/)',
  m: '[- ]?(?:met(?:re|er)s?|mètres?|metros?|m)',
  mile: '[- ](?:miles?|milles?|millas?)',
  ha: '[- ]?(?:ha|hectares?|hectáreas?)',
  kg: '[- ]?(?:kg|kilos?|kilogram(?:me)?s?|kilogramos?)',
  tonne: '[- ](?:tonn?e?s?|toneladas?)',
  second: '[- ](?:seconds?|secondes?|segundos?)',
  minute: '[- ]?(?:min|minut(?:e|o)s?)',
  hour: '[- ]?(?:hrs?|hours?|heures?|horas?)',
  day: '[- ](?:days?|jours?|journées?|días?|nights?|nuits?|noches?)',
  week: '[- ](?:weeks?|semaines?|semanas?)',
  month: '[- ](?:months?|mois|mes(?:es)?)',
  year: '[- ](?:years?|ans?|années?|años?|decades?|centur(?:y|ies))',
};
const names = [...Object.keys(signs), ...Object.keys(words)];
const grouped = (units: Readonly<Record<string, string>>) =>
  Object.values(units)
    .map((unit) => `(${unit})`)
    .join('|');
const pattern = new RegExp(`^(?:${grouped(signs)}|(?:${grouped(words)})(?![a-zà-ÿ]))`);
const letter = /^\p{L}/u;

/** The unit in which a text that follows a number opens, in one name for all ways of writing it, and how long it is. */
export function unitAt(after: string): { unit: string; length: number } | undefined {
  const next = smallLetters(after.slice(0, longestUnit)).replace(/^[\u00A0\u202F]/, ' ');
  const [match, ...groups] = pattern.exec(next) ?? [];
  const unit = names[groups.findIndex((group) => group !== undefined)];
  if (match === undefined || unit === undefined) return undefined;
  const { length } = match;
  // Letters of other scripts are looked for here, as no pattern that knows them is quick to compile.
  return unit in words && letter.test(next.slice(length, length + 2)) ? undefined : { unit, length };
}

/** The one name of a unit that a figure gives; nothing where what it gives is a noun, as in `households`. */
export function unitOf(unit: string): string | undefined {
  const at = unitAt(` ${unit.trim()}`) ?? unitAt(unit.trim());
  return at && at.length >= unit.trim().length ? at.unit : undefined;
}
