import { describe, expect, it } from 'vitest';
import { accountIn } from '../../scripts/secrets/address-parts.ts';
import { namesInNote, namesInTitle, piecesOfTitle, surnamesIn } from '../../scripts/secrets/name-parts.ts';
import { phrasesOf } from '../../scripts/secrets/phrases.ts';

/** Words of a list, which commas part. */
const words = (list: string) => list.split(',').map((word) => word.trim());

describe('what names a person', () => {
  it('is no generic word', () => {
    const generic =
      'a, an, answer, article, briefing, call, chapter, confidential, conversation, discussion, document, email, entretien, entrevista, interview, letter, line, meeting, memo, message, minute, minutes, note, notes, of, off, on, p, page, pages, para, paragraph, paragraphs, part, phone, pp, private, question, record, report, section, source, sources, statement, telephone, the, transcript, video, with';
    for (const word of words(generic)) {
      expect([word, phrasesOf(`interview ${word} 7`)]).toEqual([word, []]);
    }
    expect(phrasesOf('interview Kidal 7')).not.toEqual([]);
  });

  it('is no particle of a name', () => {
    const particles =
      'abu, ag, al, as, bar, ben, bin, bint, da, dal, de, del, della, den, der, di, do, dos, du, el, ibn, la, le, les, ould, van, von, y';
    for (const particle of words(particles)) {
      if (particle === 'y') continue;
      expect([particle, surnamesIn(`Osman ${particle} Tahir`)]).toEqual([particle, ['Tahir']]);
    }
    expect(surnamesIn('Osman with Tahir Bello')).toEqual(['Bello']);
  });

  it('is no title', () => {
    const titles =
      'Adjudant, Amb, Ambassador, Ambassadeur, Brig, Brigadier, Cap, Capitaine, Capitan, Captain, Capt, Cdt, Cheikh, Col, Colonel, Coronel, Commandant, Commander, Cpl, Dr, Embajador, Gen, General, Imam, Lieutenant, Lt, M, Madame, Maj, Major, Minister, Ministre, Mme, Monsieur, Mr, Mrs, Ms, President, Presidente, Prof, Professeur, Professor, Sergeant, Sergent, Sgt, Sheikh';
    for (const title of words(titles)) expect([title, surnamesIn(`${title} Osman Tahir`)]).toEqual([title, ['Tahir']]);
    for (const title of words('Jr, PhD, Sr, Ret')) {
      expect([title, surnamesIn(`Osman Tahir ${title}`)]).toEqual([title, ['Tahir']]);
    }
    expect(surnamesIn('Captain Tahir')).toEqual(['Tahir']);
    expect(surnamesIn('Farmer Tahir Bello')).toEqual(['Tahir', 'Bello']);
  });

  it('is no office, which begins with a title too', () => {
    for (const office of words('General, Imam, Major, Minister, Ministre, President, Presidente, Professor')) {
      expect([office, namesInTitle(`${office} Staff, at work`)]).toEqual([office, []]);
    }
    expect(namesInTitle('Captain Tahir, at work')).toEqual(['Tahir']);
  });

  it('stands without its article', () => {
    for (const article of words('a, an, el, la, las, le, les, los, the, un, una, une')) {
      expect([article, phrasesOf(`${article} Kidal garrison`)[0]]).toEqual([article, ['kidal', 'garrison']]);
    }
    expect(phrasesOf('our Kidal garrison')[0]).toEqual(['our', 'kidal', 'garrison']);
  });

  it('is one of two where a word joins them', () => {
    for (const join of words('and, et, y, und, e, и, و, with, avec, con, by, par, por, alias, aka, dit, &, /')) {
      expect([join, surnamesIn(`Osman Tahir ${join} Adama Bello`)]).toEqual([join, ['Tahir', 'Bello']]);
    }
  });

  it('is one piece of a title, and a place another', () => {
    for (const at of words(
      'in, at, from, near, on, about, of the office of, à, en, au, aux, dans, sur, sobre, desde',
    )) {
      expect([at, piecesOfTitle(`Osman Tahir ${at} Kidal North`)]).toEqual([at, ['Osman Tahir', 'Kidal North']]);
    }
    expect(piecesOfTitle('Osman Tahir for Kidal North')).toEqual([]);
  });

  it('stands in a note behind what somebody is to its bearer', () => {
    const kin =
      'brother, sister, son, daughter, wife, husband, cousin, uncle, nephew, aide, adviser, advisor, driver, bodyguard, friend, relative, frère, sœur, fils, fille, épouse, mari, cousine, hermano, hermana, hijo, hija, esposa, primo, Brother';
    for (const word of words(kin)) {
      for (const of of ['of', 'to', 'de', 'du', 'del']) {
        expect([word, namesInNote(`He is ${word} ${of} Osman Tahir, he says`)]).toEqual([
          word,
          ['Osman Tahir', 'Tahir'],
        ]);
      }
    }
    expect(namesInNote('He is rival of Osman Tahir, he says')).toEqual([]);
  });

  it('stands in a note behind a rank', () => {
    const ranks =
      'colonel, general, captain, major, lieutenant, commander, sheikh, imam, governor, mayor, col, gen, capt, dr, mr, mrs, ms, mme, Col.';
    for (const rank of words(ranks)) {
      expect([rank, namesInNote(`He knows ${rank} Osman Tahir, he says`)]).toEqual([rank, ['Osman Tahir', 'Tahir']]);
    }
    expect(namesInNote('He knows farmer Osman Tahir, he says')).toEqual([]);
  });

  it('follows “with” in the title of an interview', () => {
    for (const join of words('with, avec, con')) {
      expect([join, namesInTitle(`Interview 7 ${join} Osman Tahir`)]).toEqual([join, ['Tahir']]);
    }
    for (const end of words('on, at, about, near, of, from, in, sur, à, en, au, dans, sobre')) {
      expect([end, namesInTitle(`Interview 7 with Osman Tahir ${end} Kidal`)]).toEqual([end, ['Tahir']]);
    }
  });

  it('is the account in an address, also of a post', () => {
    for (const rest of ['', '/', '/posts/a-7', '/status/7', '/7']) {
      expect([rest, accountIn(`https://social.example/@tahir${rest}`)]).toEqual([rest, ['tahir']]);
    }
    expect(accountIn('https://social.example/tahir/garden/7')).toEqual([]);
  });
});
