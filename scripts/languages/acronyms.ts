import { matchesIn } from '../model/index.ts';

/** Acronyms that need no expansion: known to every reader, or never expanded. Those of one language hardly hurt in another. */
const knownAcronyms: ReadonlySet<string> = new Set(
  (
    'UN EU US USA UK UAE USSR NATO UNESCO UNICEF NASA CIA FBI KGB BBC CNN ' +
    'AIDS HIV COVID SARS DNA GDP NGO TV PDF FAQ ID IQ CEO VIP SOS SMS GPS USB SUV PC IT OK AM PM AD BC GMT UTC ISBN ISSN URL HTML HTTP HTTPS ' +
    'AK RPG TNT CFA ' +
    'ONU UE OTAN ONG PIB SIDA VIH ADN OVNI RFI EEUU EE UU'
  ).split(' '),
);

/**
 * Two capitals or more, with the digits that belong to them; or G5, M23. A compound is one acronym, but not so one with a prefix, as in
 * pro-RSF; BM-21 is a make of weapon. Plain classes: \p is slow.
 */
const acronym =
  /(?<![\wÀ-ɏ.&’']|(?<!\b(?:[Pp]ro|[Aa]nti|[Ee]x|[Nn]on|[Pp]re|[Pp]ost))-)(?:[A-ZÀ-ÖØ-Þ]{2,}[A-ZÀ-ÖØ-Þ\d]*(?:-[A-Z]{2,}[A-Z\d]*)*|[GM]\d{1,2})(?=s?(?![\wÀ-ɏ]))(?!\.[A-Z]|-\d)/g;
const roman = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Groups of states that are known by their number. */
const group = /^G(?:[78]|20|77)$/;

/** An acronym as it stands in a text. */
export interface AcronymUse {
  acronym: string;
  start: number;
  end: number;
}

/** The acronyms of a text, but for those that need no expansion. */
export function* acronymsIn(text: string): Generator<AcronymUse> {
  for (const { 0: found, index: start } of matchesIn(text, acronym)) {
    const end = start + found.length;
    if (isKnown(found)) continue;
    if (!isShouted(text, start, end)) yield { acronym: found, start, end };
  }
}

function isKnown(found: string): boolean {
  if (roman.test(found) || group.test(found)) return true;
  return knownAcronyms.has(found) || (found.includes('-') && found.split('-').every((part) => knownAcronyms.has(part)));
}

/** Whether another word in capitals stands beside it: a heading, a name, an exclamation. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = /([A-ZÀ-Þ]{2,}) $/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^ ([A-ZÀ-Þ]{2,})(?![\wÀ-ɏ])/.exec(text.slice(end, end + 24))?.[1];
  return [before, after].some((word) => word !== undefined && !knownAcronyms.has(word));
}

/** Before an acronym that its sentence introduces by name: `Name (original, `, `the Name, or `, `by its acronym `. */
const introducedBefore =
  /(?<=\p{L}[”’"»*_]*\s+\((?:[^()\n]{0,200}[\s“"«*_])?|\b(?:acronyme?s?|acrónimo|siglas?|abbreviated(?: as| to)?|known(?: \w+){0,3} as|called|short|dite?s?|connue?s? sous le (?:nom|sigle)(?: de)?|conocid[oa]s? como),?\s+(?:in \w+,? |the )?[“"«*_]*|\p{Lu}[^.!?\n]{0,200}, (?:or|ou|o) (?:the |l[ea] |el )?[“"«*_]*)/uy;
/** After an acronym that closes what introduces it. */
const introducedAfter = /^s?[”"»*_]*\s*(?:[),;:/]|$|\.|\s(?:in|en|pour|for|por)\s\p{L}+\)|or |ou |o )/u;
/** After an acronym whose name follows: `ACRONYM (Name of it)`, `ACRONYM, the Name of it,`. */
const nameAfter =
  /^s?[”"»*_]*(?:\s+\(|,\s)[“"«*_]*(?:the |la |le |les |l['’]|el |los |las )?(\p{L})[^()\n]{0,200}?\s\p{L}/u;

/** Whether a use spells the acronym out, before or after it. */
export function isExpandedAt(text: string, { acronym, start, end }: AcronymUse): boolean {
  const before = text.slice(Math.max(0, start - 400), start);
  const after = text.slice(end, end + 260);
  // The pattern looks back from where it is put.
  introducedBefore.lastIndex = before.length;
  if (introducedAfter.test(after) && introducedBefore.test(before)) return true;
  const initial = nameAfter.exec(after)?.[1] ?? '';
  const isBracketed = /^s?[”"»*_]*\s+\(/u.test(after);
  return initial !== '' && (isBracketed ? /\p{Lu}/u.test(initial) : initial === acronym[0]);
}
