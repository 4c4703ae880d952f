import { describe, expect, it } from 'vitest';
import { Languages } from '../../scripts/languages/languages.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';

/** What is known of acronyms where a language is the only one. */
function only(tag: string) {
  const { acronyms } = new Languages([ourLanguages.of(tag)]);
  return {
    met: (text: string) => [...acronyms.in(text)].map(({ acronym }) => acronym),
    isExpanded: (text: string) => [...acronyms.in(text)].map((use) => acronyms.isExpandedAt(text, use)),
  };
}
const { met } = only('en');

describe('acronyms', () => {
  it('that every reader knows need no expansion', () => {
    const known =
      'UN EU US USA UK UAE USSR NATO UNESCO UNICEF INTERPOL FIFA UEFA NASA CIA FBI NSA KGB FSB GRU SAS ' +
      'AIDS HIV COVID SARS DNA RNA TB GDP VAT NGO TV CD DVD FM LED PDF FAQ ID IQ CEO VIP SOS SMS GPS USB SIM QR SUV PC IT AI OK AM PM AD BC BCE CE DC ' +
      'GMT UTC ISBN ISSN URL HTML HTTP HTTPS WWI WWII SS AK RPG TNT LGBT LGBTI LGBTQ LGBTQI ' +
      'AFP AP UPI DPA EFE ANSA TASS BBC CNN NBC ABC CBS NPR PBS ITV VOA RFI RFE RTL RTS ARD ZDF DW NHK ' +
      'BMW IBM BP HSBC DHL UPS KFC IKEA MTN LG HP USD EUR GBP CHF JPY CNY RMB XOF XAF CFA FCFA';
    expect(known.split(' ').flatMap((word) => met(`They saw ${word} there.`))).toEqual([]);
    expect(met('They saw the JNIM, then AK-TNT.')).toEqual(['JNIM']);
  });

  it.each([
    ['en', 'MP MEP HQ PO CV CCTV ATM'],
    ['fr', 'ONU UE OTAN ONG PIB TVA SIDA VIH ADN OVNI URSS RDA RFA RDC EAU TGV BD PDG SNCF'],
    ['es', 'ONU UE OTAN ONG PIB IVA SIDA VIH ADN OVNI EEUU EE UU URSS RDA RFA RDC EAU FFAA'],
  ])('that every reader of %s knows need none either', (tag, known) => {
    expect(known.split(' ').flatMap((word) => only(tag).met(`They saw ${word} there.`))).toEqual([]);
    expect(known.split(' ').flatMap((word) => [...ourLanguages.acronyms.in(word)])).toEqual([]);
  });

  it('behind a prefix are known by themselves', () => {
    for (const prefix of ['pro', 'anti', 'ex', 'mid', 'Pro', 'Anti', 'Ex', 'Franco', 'inter']) {
      expect([prefix, met(`${prefix}-RSF men`)]).toEqual([prefix, ['RSF']]);
    }
    expect(met('the T-RSF men, and e-RSF')).toEqual([]);
  });

  it('behind an elided article are known by themselves, and behind another apostrophe are none', () => {
    const { met: inFrench } = only('fr');
    for (const article of ['l', 'd', 'L', 'D', 'qu', 'jusqu', 'lorsqu', 'puisqu', 's', 'n']) {
      expect([article, inFrench(`On dit ${article}’AKR.`), inFrench(`On dit ${article}'AKR.`)]).toEqual([
        article,
        ['AKR'],
        ['AKR'],
      ]);
    }
    expect(met('The O’NEILL house')).toEqual([]);
  });

  it('are no names with a numeral', () => {
    expect(met('the M23, a G9, the G5 Sahel, the A4, MI6, H5N1, an AK47 and an MQ-9')).toEqual([]);
  });

  it('are no Roman numbers', () => {
    const numbers = 'II III IV VI IX XI XL MCMXCIX MMXXIV CDXLIV LX VIII XII XXIV';
    expect(numbers.split(' ').flatMap((number) => met(`In ${number} they came.`))).toEqual([]);
    expect(met('The MDC, the DCC and the CM.')).toEqual(['MDC', 'DCC', 'CM']);
  });

  it.each([
    [
      'en',
      [
        'acronym',
        'acronyms',
        'abbreviated',
        'abbreviated as',
        'abbreviated to',
        'known as',
        'known since then as',
        'called',
        'short',
        'hereafter',
        'henceforth',
      ],
    ],
    [
      'fr',
      [
        'acronyme',
        'acronymes',
        'sigle',
        'sigles',
        'dit',
        'dite',
        'dits',
        'dites',
        'connu sous le nom',
        'connue sous le sigle',
        'connus sous le nom de',
        'ci-après',
        'abrégé',
        'abrégée',
        'abrégés en',
      ],
    ],
    [
      'es',
      [
        'acrónimo',
        'sigla',
        'siglas',
        'conocido como',
        'conocidas como',
        'en adelante',
        'abreviado',
        'abreviada como',
        'abreviadas',
      ],
    ],
  ])('are introduced in %s', (tag, introductions) => {
    const { isExpanded } = only(tag);
    for (const words of introductions) {
      expect([words, isExpanded(`Long Name Here, ${words} JNIM, came.`)]).toEqual([words, [true]]);
    }
  });

  it.each([
    ['en', ['or', 'or the']],
    ['fr', ['ou', 'ou le', 'ou la']],
    ['es', ['o', 'o la', 'o el']],
  ])('stand behind a name and “or” in %s, with their article', (tag, alternatives) => {
    const { isExpanded } = only(tag);
    for (const or of alternatives) expect([or, isExpanded(`A long Name, ${or} JNIM, came.`)]).toEqual([or, [true]]);
    expect(isExpanded('A long Name, like JNIM, came.')).toEqual([false]);
  });

  it.each([
    ['en', 'or', ['in French', 'for short']],
    ['fr', 'ou', ['en français', 'pour faire']],
    ['es', 'o', ['en español', 'por Dios']],
  ])('may be those of a language in %s, in brackets', (tag, or, languages) => {
    const { isExpanded } = only(tag);
    for (const words of languages) {
      expect([words, isExpanded(`The group (XNIM ${words}) came.`)]).toEqual([words, [true]]);
    }
    expect(isExpanded(`The Junta (JNIM ${or} so) came.`)).toEqual([true]);
    expect(isExpanded('The Junta (JNIM of old) came.')).toEqual([false]);
  });

  it.each([
    ['en', ['', 'the ']],
    ['fr', ['', 'la ', 'le ', 'les ', 'l’', "l'"]],
    ['es', ['', 'la ', 'el ', 'los ', 'las ']],
  ])('may have their name behind them in %s, with its article', (tag, articles) => {
    const { isExpanded } = only(tag);
    for (const article of articles) {
      expect([article, isExpanded(`Then JNIM, ${article}Join of Near Islands of men, came.`)]).toEqual([
        article,
        [true],
      ]);
    }
    expect(isExpanded('Then JNIM, with Join of near men, came.')).toEqual([false]);
  });

  it.each([
    [
      'en',
      'NO NOT ALL NEVER NOW YES STOP ONLY MUST AND OR ANY NEW NOTE DO GO LIVE OPEN CLOSED EXIT DANGER WARNING BREAKING URGENT UPDATE EVERY VERY REALLY ALWAYS THIS THAT HELP FREE WELCOME MINES KEEP OUT LIES WAR PEACE',
    ],
    [
      'fr',
      'NON OUI PAS TOUT TOUS TOUTES RIEN JAMAIS TOUJOURS STOP ATTENTION DANGER URGENT ALERTE DIRECT OUVERT FERMÉ INTERDIT SORTIE LIBERTÉ HALTE MINES PAIX GUERRE ET OU',
    ],
    [
      'es',
      'NO SÍ NI TODO TODOS TODAS NADA NADIE NUNCA SIEMPRE BASTA ALTO PELIGRO URGENTE ALERTA ABIERTO CERRADO PROHIBIDO SALIDA LIBERTAD MINAS PAZ GUERRA YA',
    ],
  ])('are no words of %s that people shout', (tag, words) => {
    expect(words.split(' ').flatMap((word) => only(tag).met(`They saw ${word} there.`))).toEqual([]);
  });

  it('are no prefixes of ships, before a name', () => {
    const ships =
      'USS USNS USCGC HMS HMAS HMCS HMNZS HNLMS HDMS INS RFA RMS SS MV MS MT MF MY FV FS FGS SV RV BNS PNS KRI BRP ROKS JS TCG ITS HS ARA BAP BAM ARC SPS';
    expect(
      ships.split(' ').flatMap((ship) => met(`They saw the ${ship} Hartwell, the ${ship} *Mary* and ${ship} “Rose”.`)),
    ).toEqual([]);
    expect(met('The MV rebels of the USS fled.')).toEqual(['MV', 'USS']);
  });

  it('are no units, currencies, roads and codes, beside a number', () => {
    const units = 'W KW MW GW TW KWH MWH GWH KG KM CM MM MB GB TB HP CV DB BTU PSI BPD';
    expect(units.split(' ').flatMap((unit) => met(`It takes 30 ${unit}, or 2.5${unit}.`))).toEqual([]);
    expect(met('They paid 5,000 CDF, ARS 300, 3 million KES or two COP.')).toEqual(['COP']);
    expect(only('es').met('Pagaron 5 millones de COP.')).toEqual([]);
    expect(met('On the RN 6, box BP 1234, flight MH 370, S/RES/2719 and A/HRC/50/1.')).toEqual([]);
    expect(met('The MW fled from the CDF and the RN.')).toEqual(['MW', 'CDF', 'RN']);
  });
});
