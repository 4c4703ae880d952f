import { describe, expect, it } from 'vitest';
import { judge } from '../../../scripts/analysis-to-findings/judge.ts';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { nameVariant } from '../../../scripts/analysis-to-findings/rules/name-variant.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { foundIn } from './one-paragraph.ts';

const place = (name: string): Partial<Analysis> => ({
  places: [{ id: 'p', name, country: 'ML', latitude: 1, longitude: 1 }],
});
const actor = (name: string, more: object = {}): Partial<Analysis> => ({
  actors: [{ id: 'a', name, ...more }],
});
const source = (more: object): Partial<Analysis> => ({
  sources: [{ id: 's', kind: 'media', title: 'Evening news', ...more }],
});

/** How a name stands inside a sentence, in turn. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: ['It is what they say of @.', 'People went to @ again.', 'Nobody had heard of @.'],
  fr: ['C’est ce que disent les gens de @.', 'Puis on parla encore d’@.', 'Mais nul ne parlait de @.'],
  es: ['Es lo que dice la gente de @.', 'Luego hablaron otra vez de @.', 'Pero nadie hablaba de @.'],
};

/** A paragraph in which some words stand in turn, each as a name would. */
function paragraphOf(language: string, ...words: string[]): string {
  return words.map((word, index) => (sentences[language] ?? sentences['en'])?.[index]?.replace('@', word)).join(' ');
}

type Row = [language: string, paragraph: string, more: Partial<Analysis>, ...found: string[]];

describe('another spelling of a name is found', () => {
  it.each<Row>([
    // The rarer one, in each way in which people write the sounds of a name.
    ['en', 'Rebels took Habwan. The road to Habwan is closed. Nobody left Hawban.', {}, 'Hawban'],
    ['en', 'Talks with Nusra failed. They blamed Nusra. Later, Nousra agreed.', {}, 'Nousra'],
    ['en', 'It is what Zelensky said. Then Zelensky left. Later, Zelenskyy came back.', {}, 'Zelenskyy'],
    ['en', 'Rebels went to Khartoum. They left Khartoum. A road leads to Khartum.', {}, 'Khartum'],
    ['en', 'Rebels left Baghdad. They took Baghdad. The road from Bagdad is closed.', {}, 'Bagdad'],
    ['en', 'It is what Hezbollah said. Then Hezbollah left. Later, Hizbullah came.', {}, 'Hizbullah'],
    ['en', 'It is what Gaddafi said. Then Gaddafi left. Later, Qaddafi came.', {}, 'Qaddafi'],
    ['en', 'It is what Hussein said. Then Hussein left. Later, Husayn came.', {}, 'Husayn'],
    ['en', 'It is what Nasrallah said. Then Nasrallah left. Later, Nasralla came.', {}, 'Nasralla'],
    ['en', 'They fled to Lattakia. Then Lattakia fell. Few stayed in Latakia.', {}, 'Latakia'],
    ['en', 'They fled to Ismailia. Then Ismailia fell. Few stayed in Ismailiyya.', {}, 'Ismailiyya'],
    ['en', 'It is what Nawaz said. Then Nawaz left. Later, Navaz came.', {}, 'Navaz'],
    ['en', 'It is what Saleem said. To Saleem they spoke. Later, Salim came.', {}, 'Salim'],
    ['en', 'The talks with Nadjib failed. They blamed Najib. Later, Najib agreed.', {}, 'Nadjib'],
    ['en', 'They left Bogotá. They came to Bogotá. The road to Bogota is closed.', {}, 'Bogota'],
    ['en', 'Rebels took Habwan’s port. The road to Habwan is closed. Nobody left Hawban’s port.', {}, 'Hawban'],
    [
      'en',
      'Rebels took Habwan. The road to Habwan is closed. Habwan fell. Habwan burns. In Hawban and in Hawban again, they wait.',
      {},
      'Hawban',
      'Hawban',
    ],
    ['en', 'They met Abdel Karroubi. Then Abdel Karroubi left. Later, Abdel Karrubi came.', {}, 'Karrubi'],
    ['en', 'They met Ahmed Habwan. Then Ahmed Habwan left. Later, Ahmad Habwan came.', {}, 'Ahmad'],
    ['en', 'They met General Habwan. Then they left Habwan. Later, President Hawban came.', {}, 'Hawban'],
    ['en', 'Later, they met Ahmed Habwan. They left Habwan. Soon after, Hawban came.', {}, 'Hawban'],
    ['en', 'The fall of Al-Nusra came. It is what al-Nusra said. Fighters of al-Nousra left.', {}, 'Nousra'],
    // The article of Arabic names.
    ['en', 'It is what al-Sisi said. Then al-Sisi left. Later, el-Sisi came.', {}, 'el-Sisi'],
    ['en', 'Al-Shabaab left. It is what al-Shabaab said. Later, al Shabaab came.', {}, 'al Shabaab'],
    ['fr', 'C’est ce que dit al-Sissi. Selon al-Sissi, rien ne change. Plus tard, el-Sissi est venu.', {}, 'el-Sissi'],
    ['es', 'Es lo que dijo al-Sisi. Según al-Sisi, nada cambia. Luego llegó el-Sisi.', {}, 'el-Sisi'],
    ['en', 'It is what el-Sisi said.', actor('Abdel Fattah al-Sisi'), 'el-Sisi'],
    // The one that is not listed.
    ['en', 'The road to Hawban is closed.', place('Habwan'), 'Hawban'],
    ['en', 'The front is long. The talks with Nousra failed.', actor('Nusra Front'), 'Nousra'],
    ['en', 'The talks with the Nousra Front failed.', actor('Nusra Front'), 'Nousra'],
    ['en', 'It is what Zelenskyy says.', actor('Volodymyr Zelensky'), 'Zelenskyy'],
    ['en', 'It is what Volodymyr Zelenskyy says.', actor('Volodymyr Zelensky'), 'Zelenskyy'],
    ['en', 'The talks with Nousra failed.', actor('Front of the South', { nativeName: 'Nusra' }), 'Nousra'],
    [
      'en',
      'The talks with Traore failed.',
      { experts: [{ name: 'Awa Traoré', role: 'R', organisation: 'O' }] },
      'Traore',
    ],
    ['en', 'It is what Zelenskyy says. So says Zelensky.', source({ author: 'Volodymyr Zelensky' }), 'Zelenskyy'],
    [
      'en',
      'The road to Bogota is closed. Bogota waits. Bogota burns. In Bogota, people wait.',
      place('Bogotá'),
      ...Array<string>(4).fill('Bogota'),
    ],
    ['en', 'Bogota waits.', place('Bogotá'), 'Bogota'],
    ['fr', 'Ils ont quitté Kaboul. La route de Kaboul est fermée. Nul n’a quitté Kabul.', {}, 'Kabul'],
    [
      'fr',
      'Les forces de l’Algérie avancent. Pour l’Algérie, rien ne change. Nul n’a quitté l’Algerie.',
      {},
      'Algerie',
    ],
    ['fr', 'La route de Hawban est fermée.', place('Habwan'), 'Hawban'],
    ['fr', 'C’est ce que dit Bachar. Selon Bachar, rien ne change. Plus tard, Bashar est venu.', {}, 'Bashar'],
    ['fr', 'Les chefs des Houthis parlent. Ils visent les Houthis. Plus tard, les Houtis ont parlé.', {}, 'Houtis'],
    ['fr', 'La route de Menaka est fermée.', place('Ménaka'), 'Menaka'],
    ['es', 'Salieron de Bogotá. La ruta a Bogotá está cerrada. Nadie salió de Bogota.', {}, 'Bogota'],
    ['es', 'Es lo que dijo Zelenski. Según Zelenski, nada cambia. Luego llegó Zelensky.', {}, 'Zelensky'],
    ['es', 'La ruta a Medellin está cerrada.', place('Medellín'), 'Medellin'],
    ['es', 'Es lo que dijo Gutiérrez. Según Gutiérrez, nada cambia. Luego llegó Gutierrez.', {}, 'Gutierrez'],
    ['es', 'La ruta a Hawban está cerrada.', place('Habwan'), 'Hawban'],
  ])('%s: %s', (language, paragraph, more, ...found) => {
    expect(foundIn(nameVariant, language, paragraph, more)).toEqual(found);
  });
});

describe('two spellings of one sound are one name', () => {
  it.each([
    ...[
      'Katchina Kachina',
      'Bukhari Buhari',
      'Josephine Josefine',
      'Riyadh Riyad',
      'Gathafi Gatafi',
      'Benghazi Bengazi',
    ],
    ...['Marco Marko', 'Tariq Tarik', 'Qasim Kasim', 'Sanaag Sanag', 'Tayyip Tayip', 'Sylvia Silvia'],
    ...[
      'Kuwait Kuweit',
      'Nouakchott Nuakchot',
      'Karroubi Karoobi',
      'Hadjar Hajar',
      'Sharifah Sharifa',
      'Qadhafi Gadafi',
    ],
    ...['Habwan Hawban', 'Selimi Silimi', 'Mosulman Musulman', 'Łodzki Lodzki', 'Škoda Skoda', 'Erdoğan Erdogan'],
    ...['Ḥamās Hamas', 'Ávila Avila'],
  ])('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    for (const language of ['en', 'fr', 'es']) {
      expect(foundIn(nameVariant, language, paragraphOf(language, one, one, other))).toEqual([other]);
      expect(foundIn(nameVariant, language, paragraphOf(language, other, other, one))).toEqual([one]);
    }
  });
});

describe('two names are two names', () => {
  it.each([
    // Countries, and the people of them.
    ...['Niger Nigeria', 'Nigeria Nigerien', 'Malian Malien', 'Malians Malian', 'Austria Australia', 'Guinea Guyana'],
    ...[
      'Slovakia Slovenia',
      'Guyana Guiana',
      'Colombia Columbia',
      'Cameroon Cameron',
      'Samara Samarra',
      'Iraqi Iraqis',
    ],
    ...[
      'Somali Somalia',
      'Mauritania Mauritius',
      'Dominica Dominican',
      'Gambia Zambia',
      'Libya Libyan',
      'Syria Syrian',
    ],
    ...[
      'Algeria Algerian',
      'Tunisia Tunisie',
      'Moldova Moldavia',
      'Russia Prussia',
      'Sweden Swedes',
      'Congo Congolese',
    ],
    ...[
      'Kosovo Kosova',
      'Latvia Lithuania',
      'Serbia Siberia',
      'Georgia Georgian',
      'Belize Belgium',
      'Africans Afrikaans',
      'Shang Chang',
      'Houthi Houthis',
    ],
    // People and places.
    ...['Martin Marin', 'Karim Karimi', 'Hassan Hussein', 'Maria Mario', 'Gamal Kamal', 'Goran Koran', 'Marina Merino'],
    ...['Mosul Mosel', 'Basra Busra', 'Clark Clarke', 'Petersen Peterson', 'Rahman Rahmani', 'Salman Suleiman'],
    ...['Nasser Nasir', 'Tikrit Tikriti', 'Ibrahim Ibrahima', 'Gonzales Gonzalo', 'Omari Umari', 'Julian Juliana'],
    // Common words inside names.
    ...[
      'Centre Center',
      'Theatre Theater',
      'Defence Defense',
      'Labour Labor',
      'Angel Angle',
      'Trail Tribal',
      'Force Forces',
    ],
    ...['Congress Congreso', 'Jihadist Jihadists', 'Islamic Islamist', 'State States', 'Peuhl Peuhls', 'Media Midday'],
    // Shorter names are alike by chance.
    ...['Sara Sarah', 'Omar Umar', 'Hama Hamma', 'Emir Amir'],
  ])('%s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    for (const language of ['en', 'fr', 'es']) {
      expect(foundIn(nameVariant, language, paragraphOf(language, one, one, other))).toEqual([]);
      expect(foundIn(nameVariant, language, paragraphOf(language, other, other, one))).toEqual([]);
      expect(foundIn(nameVariant, language, paragraphOf(language, one), place(other))).toEqual([]);
    }
  });
});

describe('it is silent', () => {
  const said = 'It is what Habwan said. Then they left Habwan. ';
  it.each<readonly [language: string, paragraph: string, more: Partial<Analysis>]>([
    // Where it cannot know: German nouns all have capitals; of other languages nothing is known.
    ['de', paragraphOf('de', 'Habwan', 'Habwan', 'Hawban'), {}],
    ['sv', paragraphOf('de', 'Habwan', 'Habwan', 'Hawban'), {}],
    ['ar', paragraphOf('de', 'Habwan', 'Habwan', 'Hawban'), {}],
    // In the words of others, in code and in addresses.
    ['en', `${said}It was “the fall of Hawban”, they say.`, {}],
    ['en', `${said}It is in *The Fall of Hawban*.`, {}],
    ['en', `${said}It is in \`the Hawban file\`.`, {}],
    ['en', `${said}It is at https://example.org/the-Hawban-file and [here](https://example.org/the-Hawban).`, {}],
    ['fr', 'Ils ont pris Habwan. La route de Habwan est fermée. Ils parlent de « la chute de Hawban ».', {}],
    ['es', 'Tomaron Habwan. La ruta a Habwan está cerrada. Hablan de «la caída de Hawban».', {}],
    // Words at the start of a sentence, and in headlines.
    ['en', `${said}Hawban fell.`, {}],
    ['en', `${said}\n\n- Hawban fell.\n- Others stand.`, {}],
    ['en', `${said}“It fell.” Hawban burns.`, {}],
    ['en', said, { title: 'What Hawban Means', shortTitle: 'The Fall of Hawban' }],
    // Words that also stand in small letters.
    ['en', `${said}They call it the Hawban. Such a hawban is rare.`, {}],
    // Where both are known.
    [
      'en',
      'The road to Hawban is closed.',
      { places: [...(place('Habwan').places ?? []), ...(place('Hawban').places ?? [])] },
    ],
    ['en', 'The road to Hawban is closed.', { ...place('Habwan'), ...actor('Hawban Brigade') }],
    ['en', 'It is what Hawban says.', { ...place('Habwan'), ...source({ author: 'Ali Hawban' }) }],
    ['en', `${said}It is what Hawban wrote.`, source({ title: 'A letter from Hawban' })],
    ['en', `${said}The road leads from Habwan to Hawban.`, {}],
    // Where neither is, and both are as frequent, or the rarer one is not rare.
    ['en', 'They took Habwan. They took Hawban.', {}],
    ['en', `${said}${said}${said}They took Hawban, left Hawban and took Hawban again.`, {}],
    ['en', 'It is what al-Sisi said. Then al-Sisi met el-Sisi.', {}],
    ['en', 'It is what al-Sisi said. Later, el-Sisi came.', {}],
    ['es', 'Es lo que dijo al-Sisi. Según al-Sisi, nada cambia. Luego llegó el Sisi.', {}],
    // People of like names.
    ['en', 'They met Mohamed Bazoum. They met Mohamed Bazoum again. Later, Mohammed Toumba came.', {}],
    ['en', 'They met Ahmed Habwan. They met Ahmed Habwan again. Later, Abdul Hawban came.', {}],
    ['en', 'It is what Mohammed Toumba says.', actor('Mohamed Bazoum')],
    ['en', 'They went to Georgia. They left Georgia. Later, Giorgia Meloni came.', {}],
    // Names in another language.
    ['en', 'They left Senegal. They went to Senegal. It is what the Banque du Sénégal says.', {}],
    ['en', 'They left Mexico. They went to Mexico. It is what the Ciudad de México says.', {}],
    ['fr', 'La Fédération avance. Pour la Fédération, rien ne change. Selon la World Federation, il avance.', {}],
    ['fr', 'La Défense avance. Pour la Défense, rien ne change. Selon le Department of Defense, il avance.', {}],
    ['es', 'Nadie salió de África. Luego volvieron a África. Es lo que dice la Bank of Africa.', {}],
    // Another case is no other spelling.
    ['fr', 'Ils sont venus avec la Minusma. Nul ne veut la Minusma. Plus tard, la MINUSMA est partie.', {}],
    ['fr', 'Ils ont quitté Niamey. La route de Niamey est fermée. Les Nigériens et le Nigeria avancent.', {}],
  ])('%s: %s', (language, paragraph, more) => {
    expect(foundIn(nameVariant, language, paragraph, more)).toEqual([]);
  });

  it.each([
    ['en', 'de du des la le les et aux del las el los y al', 'of the and for'],
    ['fr', 'of the and for del las el los y al', 'de du des la le les et aux'],
    ['es', 'of the and for du des le les et aux', 'de del la las el los y al'],
  ])('in %s, behind small words of other languages', (language, words, own) => {
    const once = (before: string) => `${paragraphOf(language, 'Bogotá', 'Bogotá')} A radio ${before} Bogota.`;
    for (const word of words.split(' ')) expect(foundIn(nameVariant, language, once(word)), word).toEqual([]);
    for (const word of own.split(' ')) expect(foundIn(nameVariant, language, once(word)), word).toEqual(['Bogota']);
  });

  it('shows no word that a confidential source hides', () => {
    const hidden = source({ author: 'Ali Hawban', title: 'Talk', confidential: true, publicDescription: 'A witness' });
    const analysis = {
      language: 'en',
      standfirst: 'S',
      questions: [{ id: 'q', question: 'Q?', answer: paragraphOf('de', 'Habwan', 'Habwan', 'Hawban') }],
    };
    const { faults } = judge(ruleContextOf({ ...analysis, ...hidden } as Analysis, 'x'), [nameVariant]);
    expect(faults.map(({ message, hint }) => [message, hint])).toEqual([
      ['this name is spelled in another way elsewhere', undefined],
    ]);
  });

  it('says nothing of what a confidential source hides', () => {
    const hidden = source({ author: 'Ali Habwan', title: 'Talk', confidential: true, publicDescription: 'A witness' });
    expect(foundIn(nameVariant, 'en', 'It is what Hawban says.', hidden)).toEqual([]);
  });
});
