import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { confidentialExposed } from '../../../scripts/analysis-to-findings/rules/confidential-exposed.ts';
import type { Analysis, Claim, Source } from '../../../scripts/model/analysis.generated.ts';

const officer: Source = {
  id: 'officer-1',
  kind: 'interview',
  confidential: true,
  publicDescription: 'Security sources',
};
const least: Analysis = {
  schemaVersion: '1.0',
  id: 'x',
  language: 'en',
  status: 'draft',
  title: 'T',
  standfirst: 'S',
  questions: [{ id: 'q', question: 'Q?', answer: 'A.' }],
};
const judging = { rules: [], ran: [], faults: [] };
const pointers = (analysis: Partial<Analysis>) =>
  [...confidentialExposed.check(ruleContextOf({ ...least, ...analysis }, 'x'), judging)].map(({ pointer }) => pointer);

describe('confidential-exposed', () => {
  it('never repeats what it has found', () => {
    const folder = new URL('../../rules/confidential-exposed/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => /^failing.*yaml$/.test(name))) {
      const bytes = readFileSync(new URL(file, folder));
      const name = file.replace('.yaml', '');
      const { findings } = judgeFile({ file: 'x.yaml', name, format: 'yaml', bytes });
      const words = findings.map(({ message, hint }) => `${message} ${hint}`).join();
      expect(words, file).not.toMatch(/traor|canary|amadou|kati|brien|promotion|barracks|logistics|تراوري|王/i);
    }
  });

  it.each<[string, Partial<Source>, string, boolean]>([
    ['the whole of an author', { author: 'Col. Traoré' }, 'col traore spoke', true],
    ['an author of one word', { author: 'Traoré' }, 'TRAORÉ spoke', true],
    ['three letters', { author: 'Sow' }, 'Sow spoke', true],
    ['a part of a longer word', { author: 'Amadou Traoré' }, 'The Traoresque spoke', false],
    ['a longer name', { author: 'Ada Martin' }, 'Mr Martins spoke', false],
    ['a name with a soft hyphen in it', { author: 'Amadou Traoré' }, 'Mr Trao\u00adré spoke', true],
    ['a name parted by a note', { author: 'Amadou Traoré' }, 'Mr Amadou[^officer-1] Traoré spoke', true],
    ['two authors', { author: 'Ada Keïta and Amadou Traoré' }, 'Ms Keita spoke', true],
    ['a first name', { author: 'Amadou Traoré' }, 'Amadou Diallo spoke', false],
    ['a byline that is no name', { author: 'Officer from the barracks' }, 'The barracks burned', false],
    ['the day', { date: '2024-09-17' }, 'It was 2024-09-17', false],
    ['a word of a title', { title: 'The fall of Kidal' }, 'Kidal fell', false],
    ['the whole of a title', { title: 'The fall of Kidal' }, 'So “the fall of Kidal” came', true],
    ['a slug of an address', { url: 'https://example.org/9/the-fall-of-kidal.html' }, 'The fall of Kidal, html', true],
    ['a short path', { url: 'https://example.org/news' }, 'The news came', false],
    ['the host of an archive', { archivedUrl: 'https://archive.example.org/1' }, 'See archive.example.org', false],
    ['an archived address', { archivedUrl: 'https://archive.example.org/1' }, 'See archive.example.org/1', true],
    ['a mailbox', { url: 'mailto:traore@army.example.org' }, 'Write to traore@army.example.org', true],
  ])('%s', (_, fields, standfirst, found) => {
    expect(pointers({ sources: [{ ...officer, ...fields }], standfirst })).toEqual(found ? ['/standfirst'] : []);
  });

  const traore = { author: 'Amadou Traoré' };
  it.each<[string, Partial<Source>, string]>([
    ['possessive', traore, 'Traoré’s men'],
    ['of a family', traore, 'The Traorés left'],
    ['of a family whose name is a plural', { author: 'Ada Keitas' }, 'With the Keitases'],
    ['of a family, in French', traore, 'Chez les Traorés'],
    ['elided', { author: 'Ada Hamidou' }, 'La femme d’Hamidou'],
    ['in capitals', traore, 'MR TRAORE'],
    ['with a Cyrillic letter', traore, 'Mr Tr\u0430oré'],
    ['in Cyrillic letters', { author: 'Ada Keita' }, 'Ms \u041aEITA, \u041a\u0435it\u0430'],
    ['with a Greek letter', traore, 'Mr \u03a4ra\u03bfré'],
    ['in wide letters', traore, 'Mr Ｔｒａｏｒé'],
    ['in mathematical letters', traore, 'Mr 𝐓𝐫𝐚𝐨𝐫𝐞'],
    ['in letters in circles', traore, 'Mr Ⓣⓡⓐⓞⓡⓔ'],
    ['with a ligature', { author: 'Ada Griffin' }, 'Ms Gri\ufb03n'],
    ['with a joiner', traore, 'Mr Tra\u200doré'],
    ['with a variation selector', traore, 'Mr Tra\ufe0foré'],
    ['with many marks', traore, 'Mr T\u0336r\u0336a\u0336o\u0336r\u0336e\u0336'],
    ['with a soft hyphen that is an entity', traore, 'Mr Tra&shy;oré'],
    ['at the beginning of a sentence, in quotes', { id: 'traore' }, 'He left. “Traoré knew.”'],
    ['composed otherwise', traore, 'Traore\u0301'],
    ['with a zero-width space', traore, 'Mr Tra\u200boré'],
    ['with a Hangul filler', traore, 'Mr Tra\u3164oré'],
    ['with emphasis', traore, 'Tra**oré** said'],
    ['half a link', traore, 'Tra[oré](https://example.org) and [Tra](https://example.org)oré'],
    ['as an entity', traore, 'Traor&eacute;'],
    ['in an encoded address', traore, 'See <https://example.org/Traor%C3%A9_Amadou>'],
    ['in an address that is encoded twice', traore, 'See <https://example.org/Traor%25C3%25A9_Amadou>'],
    ['in an address that is encoded three times', traore, 'See <https://example.org/Traor%2525C3%2525A9>'],
    ['of a family, possessive', traore, 'Traorés’ men'],
    ['of a family, possessive, in ASCII', { author: 'Colonel Wexmorlyn' }, "Wexmorlyns' men"],
    ['with a number', traore, 'Write to @traore2024'],
    ['closed up', traore, 'As #AmadouTraore says'],
    ['with another space', traore, 'Amadou\u202fTraoré'],
    ['by initials', traore, 'A. Traoré'],
    ['parted by an apostrophe', { author: 'Ada Obrien' }, 'Ms O’Brien'],
    ['parted by a hyphen', { author: 'Iyad Alzawahiri' }, 'Mr al-Zawahiri'],
    ['without its article', { author: 'Iyad Al-Zawahiri' }, 'Zawahiri said'],
    ['half a double name', { author: 'Ada Diallo-Traoré' }, 'Ms Traoré'],
    ['one of two surnames', { author: 'Gabriel García Márquez' }, 'Then García left'],
    ['in front, in capitals', { author: 'TRAORÉ Amadou' }, 'Mr Traoré'],
    ['in front of a title', { author: 'Traoré, Col. Amadou' }, 'Mr Traoré'],
    ['before brackets', { author: 'Amadou Traoré (army)' }, 'Mr Traoré'],
    ['before a suffix', { author: 'Amadou Traoré Jr.' }, 'Mr Traoré'],
    ['after a title', { author: 'Colonel Traoré' }, 'Traoré spoke'],
    ['of two people', { author: 'Traoré & Keïta' }, 'Ms Keita'],
    ['of an alias', { author: 'Amadou Traoré alias Moussa Keïta' }, 'Mr Keïta'],
    ['of two letters', { author: 'Amadou Ba' }, 'Mr Ba'],
    ['a surname that is a word', { author: 'Ada Page' }, 'On page 4, Ms Page spoke'],
    ['a surname that is a word, too', { author: 'John Young' }, 'The young saw Young'],
    ['a title of an interview', { title: 'Interview with Colonel Amadou Traoré, Kati' }, 'Traoré spoke'],
    ['a title in French', { title: 'Entretien avec Amadou Traoré à Kati' }, 'Traoré spoke'],
    ['first in a title', { title: 'Captain Osman Tahir, harbour police' }, 'Osman Tahir spoke'],
    ['first in a title, by the surname', { title: 'Captain Osman Tahir, harbour police' }, 'Tahir spoke'],
    ['first in a title, with a rank alone', { title: 'Capt. Tahir (police), by phone' }, 'Mr Tahir spoke'],
    ['first in a title, without a rank', { title: 'Osman Tahir – harbour police' }, 'Captain Osman Tahir spoke'],
    ['Turkish', { author: 'Ali Yıldız' }, 'MR YILDIZ'],
    ['German', { author: 'Ada Groß' }, 'MS GROSS'],
    ['Danish', { author: 'Ada Sørensen' }, 'Ms Sorensen'],
    ['a transcription', { author: 'Ali Taʿizzi' }, 'Mr Ta’izzi'],
    ['Arabic with a lengthened letter', { author: 'تراوري' }, 'قال تراـوري'],
    ['Arabic with another ending', { author: 'مصطفى كامل' }, 'قال مصطفي كامل'],
    ['an id that an author bears too', { id: 'traore', author: 'Traoré' }, 'Traoré spoke'],
    ['a part of an address', { url: 'https://example.org/people/amadou-traore' }, 'So Amadou Traoré spoke'],
    ['a part of a query', { url: 'https://example.org/?by=amadou-traore' }, 'So Amadou Traoré spoke'],
    ['an account', { kind: 'social-media', url: 'https://example.org/@traoreml/status/12' }, 'See @traoreml'],
    ['a telephone number', { title: '+223 76 12 34 56' }, 'Call +223 76 12 34 56'],
    ['first in a title, by the surname, without a rank', { title: 'Osman Tahir, police' }, 'Tahir spoke'],
    ['a whole title, by the surname', { title: 'Osman Tahir' }, 'Tahir’s men'],
    [
      'of a place in a title',
      { title: 'The deputy head of the border office, La Unión' },
      'In La Unión, all was quiet',
    ],
    ['of an office', { title: 'The deputy head of the border office, La Unión' }, 'A deputy head of the border office'],
    [
      'of a place behind a preposition',
      { title: 'Call with a nurse at Sévaré Regional Hospital' },
      'The Sévaré Regional Hospital',
    ],
    ['of a relative', { biasNote: 'Brother of Osman Tahir' }, 'Mr Tahir spoke'],
    ['of a superior', { biasNote: 'Works for Colonel Wexmorlyn' }, 'Wexmorlyn left'],
    ['of a relative, in French', { biasNote: 'Cousine de Osman Tahir' }, 'Osman Tahir parle'],
    ['in the plural, without an article', traore, 'Traorés left'],
    ['in the plural, in quotation marks', traore, 'He said: “Traorés!”'],
    ['another article', { biasNote: 'A colonel of the north' }, 'The colonel of the north'],
  ])('finds a name %s', (_, fields, standfirst) => {
    expect(pointers({ sources: [{ ...officer, ...fields }], standfirst })).toEqual(['/standfirst']);
  });

  it.each<[string, Partial<Source>, string]>([
    ['an interview', { id: 'interview', title: 'Interview' }, 'Interview by phone. Interviews in Kati.'],
    ['a call', { title: 'Phone Call, Kati' }, 'A phone call came.'],
    ['an official', { title: 'Security official, Kati' }, 'A security official spoke.'],
    ['an office', { title: 'General Staff officer, Kati' }, 'The General Staff met.'],
    ['an office that opens a title', { title: 'General Staff, Kati' }, 'The Staff met.'],
    ['a place', { title: 'Kati, 12 October 2024' }, 'In Kati, all was quiet.'],
    ['the army', { id: 'army', publisher: 'Army', author: 'Army' }, 'Army trucks came; the army left.'],
    [
      'a year',
      { title: '2024', date: '2024', url: 'https://example.org/2024/09/17' },
      'On 17 September 2024, 2024-09-17',
    ],
    ['an officer', { author: 'officer' }, 'Officer training went on, an officer said'],
    [
      'a description',
      { author: 'Security officer', publicDescription: 'A security officer in Kati' },
      'A security officer',
    ],
    [
      'a place in a description',
      { author: 'Officer in Kati', publicDescription: 'An officer in Kati' },
      'An officer in Kati',
    ],
    ['brackets', { author: 'Amadou Traoré (army)' }, 'The army came'],
    ['a surname that is a word', { author: 'John Young' }, 'Young people, the young'],
    ['a family that is a word', { author: 'Ada Farmer' }, 'The farmers, the Farmers’ Union'],
    ['a short surname', { author: 'Kim Un' }, 'The UN, un homme'],
    ['an acronym of an actor', { id: 'jnim' }, 'JNIM said so'],
    ['part of an address', { url: 'https://example.org/press-release' }, 'In a press release, the press had a release'],
    ['an organisation', { title: 'Interview with Malian Army officer' }, 'The army is Malian. Malian Army officers.'],
    ['an office of two words', { title: 'Harbour police, by phone' }, 'The harbour police came.'],
    ['a day in a title', { title: 'Call, 12 October 2024' }, 'On 12 October 2024, all was quiet.'],
    ['a bias without names', { biasNote: 'Hopes for promotion; close to the High Council' }, 'The High Council met.'],
    ['confidence', { author: 'Confidential Source' }, 'Confidential sources, one source'],
  ])('does not mind words that many use: %s', (_, fields, standfirst) => {
    const sources = [{ ...officer, ...fields }];
    const actors = [{ id: 'group', name: 'A group', acronym: 'JNIM' }];
    expect(pointers({ sources, actors, region: 'Kati', standfirst })).toEqual([]);
  });

  it.each(['attributedTo', 'reason', 'by'])('finds a name that a mark parts in %s', (field) => {
    const claims: Claim[] = [{ id: 'c', statement: 'S', kind: 'reported', attributedTo: 'Tra**oré** himself' }];
    const expected = { rule: 'unused', pointer: '/x', reason: 'R', by: 'B', expires: '2030-01-01' };
    const suppressions = [{ ...expected, [field]: 'Tra**oré** himself' }];
    const sources = [{ ...officer, author: 'Amadou Traoré' }];
    const changes = field === 'attributedTo' ? { claims } : { suppressions };
    const pointer = field === 'attributedTo' ? '/claims/0/attributedTo' : `/suppressions/0/${field}`;
    expect(pointers({ sources, ...changes })).toEqual([pointer]);
  });

  it.each<[string, Partial<Analysis>, string]>([
    [
      'the id of a question',
      { questions: [{ id: 'what-traore-saw', question: 'Q?', answer: 'A.' }] },
      '/questions/0/id',
    ],
    ['the name of a file', { id: 'traore' }, '/id'],
    ['a topic', { topics: ['Traoré'] }, '/topics/0'],
    ['a picture', { hero: { src: 'images/traore.jpg', alt: 'A', credit: 'C' } }, '/hero/src'],
    [
      'what is counted',
      { claims: [{ id: 'c', statement: 'S', kind: 'fact', figure: { counts: 'traore-men' } }] },
      '/claims/0/figure/counts',
    ],
    ['a link', { related: [{ title: 'T', url: 'https://example.org/Traor%c3%a9' }] }, '/related/0/url'],
  ])('finds an id that is a name in %s', (_, changes, pointer) => {
    expect(pointers({ sources: [{ ...officer, id: 'traore' }], ...changes })).toEqual([pointer]);
  });

  const place = { id: 'p', name: 'House of Wexmorlyn', country: 'ML' as const, latitude: 12.7, longitude: -8.1 };
  it.each<[string, Partial<Analysis>, string]>([
    ['the name of a place', { places: [place] }, '/places/0/name'],
    ['the name of an actor', { actors: [{ id: 'a', name: 'Front of Wexmorlyn' }] }, '/actors/0/name'],
    ['the region', { region: 'Wexmorlyn' }, '/region'],
    ['a topic beside a place', { topics: ['Wexmorlyn'], region: 'North of Wexmorlyn' }, '/topics/0'],
  ])('finds the surname of an author in %s', (_, changes, pointer) => {
    expect(pointers({ sources: [{ ...officer, author: 'Colonel Wexmorlyn' }], ...changes })).toContain(pointer);
  });

  it('does not take an actor of several words for a person', () => {
    const actors = [{ id: 'a', name: 'Malian Army' }];
    const sources = [{ ...officer, author: 'Malian Army' }];
    expect(pointers({ sources, actors, standfirst: 'Army trucks' })).not.toContain('/standfirst');
  });

  const shared = { publisher: 'Radio Kati', biasNote: 'Party to the conflict', url: 'https://example.org/a-b-c' };
  const cites = (source: string): Claim => ({
    id: source,
    statement: 'S',
    kind: 'fact',
    citations: [{ source, locator: 'the third tape' }],
  });
  it.each<[string, Partial<Source>, string]>([
    ['publisher', { publisher: 'Radio Kati' }, 'Radio Kati'],
    ['bias', { biasNote: 'Party to the conflict' }, 'A party to the conflict'],
    ['host', { url: 'https://example.org/x' }, 'See example.org'],
    ['locator', {}, 'The third tape'],
  ])('does not mind what an open source has too: its %s', (_, fields, standfirst) => {
    const claims = [cites('officer-1'), cites('radio')];
    const sources = [
      { ...officer, ...fields },
      { id: 'radio', kind: 'media' as const, ...shared },
    ];
    expect(pointers({ sources, claims, standfirst })).toEqual([]);
    expect(pointers({ sources: sources.slice(0, 1), claims: claims.slice(0, 1), standfirst })).toEqual(['/standfirst']);
  });

  it('marks the longest of what stands at a place', () => {
    const sources = [{ ...officer, publisher: 'Traoré', author: 'Traoré Sons' }];
    const found = confidentialExposed.check(
      ruleContextOf({ ...least, sources, title: 'By Traoré Sons' }, 'x'),
      judging,
    );
    expect([...found]).toMatchObject([{ range: { start: 3, end: 14 }, message: expect.stringContaining('author') }]);
  });

  it('looks at every source, even where two share an id', () => {
    const sources = [
      { ...officer, author: 'Amadou Traoré' },
      { ...officer, author: 'Moussa Dembélé' },
    ];
    expect(pointers({ sources, title: 'Traoré', standfirst: 'Traoré and Dembélé' })).toEqual([
      '/title',
      '/standfirst',
      '/standfirst',
    ]);
  });

  it.each<[string, (index: number) => string]>([
    ['all different', (index) => `Amadou Traoré ${'abcdefghij'[index % 10]}${index}x`],
    ['all alike at the beginning', (index) => `${'a '.repeat(100)}${index}`],
  ])('takes its time from the text, not from the number of sources: %s', { timeout: 20_000 }, (_, author) => {
    const sources = Array.from({ length: 10_000 }, (_, index) => ({
      ...officer,
      id: `o-${index}`,
      author: author(index),
    }));
    const before = performance.now();
    pointers({ sources, standfirst: 'a '.repeat(200_000) });
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('takes its time from the length of a value, not from its square', { timeout: 10_000 }, () => {
    const title = 'b-c/'.repeat(50_000);
    expect(pointers({ sources: [{ ...officer, ...traore, title }], standfirst: `${title} Traoré` })).toEqual([
      '/standfirst',
    ]);
  });
});
