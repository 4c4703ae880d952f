import type { Language } from '../language.ts';
import { frenchAttribution } from './attribution-words.ts';
import { frenchChances } from './chance-words.ts';
import { frenchElision } from './elision-words.ts';
import { frenchStyle } from './house-style.ts';
import { frenchNumbers } from './numbers.ts';
import { frenchPeople } from './people.ts';
import { frenchImpossible, frenchPlaceholders } from './placeholders.ts';
import { frenchQuantities } from './quantities.ts';
import { frenchTurns } from './turn-words.ts';

export const french: Language = {
  tag: 'fr',
  name: 'Français',
  numbers: frenchNumbers,
  quantities: frenchQuantities,
  style: frenchStyle,
  conjunctions: ['et', 'mais', 'ou', 'ni', 'or', 'car', 'donc', 'cependant', 'toutefois'],
  sentences: { abbreviations: ['Mme', 'Mlle', '[Tt]él'] },
  names: { links: ['de', 'du', 'des', 'la', 'le', 'les', 'et', 'aux'] },
  acronyms: {
    known: 'ONU UE OTAN ONG PIB TVA SIDA VIH ADN OVNI URSS RDA RFA RDC EAU TGV BD PDG SNCF'.split(' '),
    shouted:
      'NON OUI PAS TOUT TOUS TOUTES RIEN JAMAIS TOUJOURS STOP ATTENTION DANGER URGENT ALERTE DIRECT OUVERT FERMÉ INTERDIT SORTIE LIBERTÉ HALTE MINES PAIX GUERRE ET OU'.split(
        ' ',
      ),
    introductions: 'acronymes?|sigles?|dite?s?|connue?s? sous le (?:nom|sigle)(?: de)?|ci-après|abrégée?s?(?: en)?',
    or: 'ou',
    articles: 'l[ea] ',
    nameArticles: "la |le |les |l['’]",
    in: 'en|pour',
  },
  units: {
    '%': 'pour cent',
    'km²': 'kilomètres? carrés?',
    money: 'dollars?|euros?|francs?',
    km: 'kilomètres?',
    m: 'mètres?',
    mile: 'milles?',
    ha: 'hectares?',
    kg: 'kilos?|kilogrammes?',
    tonne: 'tonnes?',
    second: 'secondes?',
    minute: 'minutes?',
    hour: 'heures?',
    day: 'jours?|journées?|nuits?',
    week: 'semaines?',
    month: 'mois',
    year: 'ans?|années?',
  },
  planned:
    /(?<!\p{L})(?:va|vont|allait|allaient|doit|doivent|devait|devaient|prév\p{L}+|promet\p{L}*|promis\p{L}*|annonc\p{L}+|compt(?:e|ent|ait)|entend(?:ent|ait)?|menac\p{L}+|appel\p{L}+|\p{L}{2,}(?:ra|ront|rait|raient))(?!\p{L})/iu,
  chances: frenchChances,
  attribution: frenchAttribution,
  people: frenchPeople,
  turns: frenchTurns,
  elision: frenchElision,
  placeholders: frenchPlaceholders,
  impossible: frenchImpossible,
};
