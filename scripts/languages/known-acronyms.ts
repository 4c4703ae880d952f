/** Acronyms that need no expansion in any language: known to every reader, or never expanded. */
const everywhere =
  'UN EU US USA UK UAE USSR NATO UNESCO UNICEF INTERPOL FIFA UEFA NASA CIA FBI NSA KGB FSB GRU SAS ' +
  'AIDS HIV COVID SARS DNA RNA TB GDP VAT NGO TV CD DVD FM LED PDF FAQ ID IQ CEO VIP SOS SMS GPS USB SIM QR SUV PC IT AI OK AM PM AD BC BCE CE DC GMT UTC ' +
  'ISBN ISSN URL HTML HTTP HTTPS WWI WWII SS AK RPG TNT LGBT LGBTI LGBTQ LGBTQI';
/** Agencies and broadcasters, which go by their letters. */
const media = 'AFP AP UPI DPA EFE ANSA TASS BBC CNN NBC ABC CBS NPR PBS ITV VOA RFI RFE RTL RTS ARD ZDF DW NHK';
const companies = 'BMW IBM BP HSBC DHL UPS KFC IKEA MTN LG HP';
/** Codes and marks of money beside those of ISO 4217. */
const money = 'USD EUR GBP CHF JPY CNY RMB XOF XAF CFA FCFA';

export const knownEverywhere: readonly string[] = [everywhere, media, companies, money].flatMap((list) =>
  list.split(' '),
);

/** What ships have before their names. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  'USS USNS USCGC HMS HMAS HMCS HMNZS HNLMS HDMS INS RFA RMS SS MV MS MT MF MY FV FS FGS SV RV BNS PNS KRI BRP ROKS JS TCG ITS HS ARA BAP BAM ARC SPS'.split(
    ' ',
  ),
);

/** Units in capitals, behind a number. */
export const unitMarks: ReadonlySet<string> = new Set(
  'W KW MW GW TW KWH MWH GWH KG KM CM MM MB GB TB HP CV DB BTU PSI BPD'.split(' '),
);

/** The codes of currencies (ISO 4217), which are acronyms too where no amount stands beside them; made at the first call. */
export function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

let codes: ReadonlySet<string> | undefined;
