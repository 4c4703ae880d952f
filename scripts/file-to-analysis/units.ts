/** Units and how they are written, in the languages of the house; what is matched stands right after a number. */
const units: readonly (readonly [string, RegExp])[] = [
  ['%', /^(?:%|[- ]?(?:per cent|percent|pour cent|por ciento)\b)/iu],
  [
    'km²',
    /^[- ]?(?:km²|km2\b|sq(?:uare)? k(?:ilo)?m(?:et(?:re|er))?s?\b|kilomètres? carrés?|kilómetros? cuadrados?)/iu,
  ],
  ['km', /^[- ]?(?:km|kilomet(?:re|er)s?|kilomètres?|kilómetros?)(?![\p{L}/])/iu],
  ['m', /^(?:[- ]?(?:met(?:re|er)s?|mètres?|metros?)|[- ]?m)(?!\p{L})/iu],
  ['mile', /^[- ](?:miles?|milles?|millas?)(?!\p{L})/iu],
  ['ha', /^[- ]?(?:ha|hectares?|hectáreas?)(?!\p{L})/iu],
  ['kg', /^[- ]?(?:kg|kilos?|kilogram(?:me)?s?|kilogramos?)(?!\p{L})/iu],
  ['tonne', /^[- ](?:tonn?e?s?|toneladas?)(?!\p{L})/iu],
  ['second', /^[- ](?:seconds?|secondes?|segundos?)(?!\p{L})/iu],
  ['minute', /^[- ]?(?:min|minut(?:e|o)s?)(?!\p{L})/iu],
  ['hour', /^[- ]?(?:hrs?|hours?|heures?|horas?)(?!\p{L})/iu],
  ['day', /^[- ](?:days?|jours?|journées?|días?|nights?|nuits?|noches?)(?!\p{L})/iu],
  ['week', /^[- ](?:weeks?|semaines?|semanas?)(?!\p{L})/iu],
  ['month', /^[- ](?:months?|mois|mes(?:es)?)(?!\p{L})/iu],
  ['year', /^[- ](?:years?|ans?|années?|años?|decades?|centur(?:y|ies))(?!\p{L})/iu],
  ['money', /^[- ]?(?:€|[$£]|USD|EUR|CFA|(?:US |U\.S\. )?dollars?|euros?|(?:CFA )?francs?|pounds?|dólares)/iu],
];

/** The unit in which a text that follows a number opens, in one name for all ways of writing it, and how long it is. */
export function unitAt(after: string): { unit: string; length: number } | undefined {
  const next = after.replace(/^[\u00A0\u202F]/, ' ');
  for (const [unit, pattern] of units) {
    const match = pattern.exec(next);
    if (match) return { unit, length: match[0].length };
  }
  return undefined;
}

/** The one name of a unit that a figure gives; nothing where what it gives is a noun, as in `households`. */
export function unitOf(unit: string): string | undefined {
  const at = unitAt(` ${unit.trim()}`) ?? unitAt(unit.trim());
  return at && at.length >= unit.trim().length ? at.unit : undefined;
}
