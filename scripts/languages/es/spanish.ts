import type { Language } from '../language.ts';
import { spanishAttribution } from './attribution-words.ts';
import { spanishChances } from './chance-words.ts';
import { spanishElision } from './elision-words.ts';
import { spanishStyle } from './house-style.ts';
import { spanishNumbers } from './numbers.ts';
import { spanishPeople } from './people.ts';
import { spanishImpossible, spanishPlaceholders } from './placeholders.ts';
import { spanishQuantities } from './quantities.ts';
import { spanishTurns } from './turn-words.ts';

export const spanish: Language = {
  tag: 'es',
  name: 'Español',
  questions: { ends: ['?'], opens: '¿' },
  numbers: spanishNumbers,
  quantities: spanishQuantities,
  style: spanishStyle,
  conjunctions: ['y', 'e', 'o', 'u', 'ni', 'pero', 'mas', 'sino', 'pues', 'sin embargo'],
  sentences: { abbreviations: ['Sr', 'Sra', 'EE', 'UU', '[Tt]el'] },
  names: { links: ['de', 'del', 'la', 'las', 'el', 'los', 'y', 'al'] },
  acronyms: {
    known: 'ONU UE OTAN ONG PIB IVA SIDA VIH ADN OVNI EEUU EE UU URSS RDA RFA RDC EAU FFAA'.split(' '),
    shouted:
      'NO SÍ NI TODO TODOS TODAS NADA NADIE NUNCA SIEMPRE BASTA ALTO PELIGRO URGENTE ALERTA ABIERTO CERRADO PROHIBIDO SALIDA LIBERTAD MINAS PAZ GUERRA YA'.split(
        ' ',
      ),
    introductions: 'acrónimo|siglas?|conocid[oa]s? como|en adelante|abreviad[oa]s?(?: como)?',
    or: 'o',
    articles: 'la |el ',
    nameArticles: 'la |el |los |las ',
    in: 'en|por',
  },
  units: {
    '%': 'por ciento',
    'km²': 'kilómetros? cuadrados?',
    money: 'dólares|euros?',
    km: 'kilómetros?',
    m: 'metros?',
    mile: 'millas?',
    ha: 'hectáreas?',
    kg: 'kilos?|kilogramos?',
    tonne: 'toneladas?',
    second: 'segundos?',
    minute: 'minutos?',
    hour: 'horas?',
    day: 'días?|noches?',
    week: 'semanas?',
    month: 'mes(?:es)?',
    year: 'años?',
  },
  planned:
    /(?<!\p{L})(?:va a|van a|iba a|iban a|debe|deben|debía|debían|prev\p{L}+|promet\p{L}+|anunci\p{L}+|planea\p{L}*|pretend\p{L}+|amenaz\p{L}+|convoc\p{L}+|llam[aó]\p{L}* a|\p{L}{2,}(?:rá|rán|ría|rían))(?!\p{L})/iu,
  chances: spanishChances,
  attribution: spanishAttribution,
  people: spanishPeople,
  turns: spanishTurns,
  elision: spanishElision,
  placeholders: spanishPlaceholders,
  impossible: spanishImpossible,
};
