import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { fixFile } from '../../../scripts/analysis-to-findings/repairs/fix-file.ts';
import { analysisJson } from '../../analyses.ts';
import { fileOf, fix, least } from './fixing.ts';

const styleRules = ['unit-style', 'date-style', 'dash-style', 'quote-style', 'spelling-variant'];

/** A file whose answer is these paragraphs. */
function file(paragraphs: unknown[], language = 'en', more: object = {}) {
  const questions = [{ id: 'what', question: language === 'fr' ? 'Q\u202f?' : 'Q?', answer: paragraphs }];
  return fileOf(analysisJson('x', { language, questions, status: 'draft', ...more }), 'json');
}

/** The answer after all repairs, and what the style rules still say of it. */
function repaired(paragraphs: unknown[], language?: string, more?: object) {
  const given = file(paragraphs, language, more);
  const notes = judgeFile(given).findings.filter(({ ruleId }) => styleRules.includes(ruleId));
  return { answer: JSON.parse(fix(given).text).questions[0].answer, notes: notes.map(({ message }) => message) };
}

const slips: Record<string, string> = {
  en: 'We lost 3 men on September 17th, and 40% of our color guard — our best — defended 10 km',
  fr: 'Le 3 Mai 2024, 40% des hommes sont partis; pourquoi? Dès le 14/08/2006',
  es: 'El 7 de Julio, 40% de los hombres salieron! El 14/08/2006',
  ar: 'غادر 40% من الرجال',
};

const marks = ['‘…’', '“…”', '„…“', '„…”', '‚…‘', '‚…’', '«…»', '»…«', '‹…›', '›…‹', '「…」', '"…"', '“…', '”…”'];

describe.each(Object.entries(slips))('in %s, words of others stay', (language, slip) => {
  const own = marks.filter((pair) => pair !== '"…"' && (language !== 'fr' || !'“«”'.includes(pair.charAt(0))));

  it.each(own)('between %s', (pair) => {
    const words = `X, ${pair.replace('…', slip)}`;
    expect(repaired([`${words}.`], language)).toEqual({ answer: [`${words}.`], notes: [] });
  });

  it.each([
    ['in a block', `> ${slip}.`],
    ['in a block of two lines', `> ${slip},\n> ${slip}.`],
    ['in a block with a lazy line', `> ${slip},\nx ${slip}.`],
    ['in a block in a list', `- X,\n\n  > ${slip}.`],
    ['in italics', `X *${slip}* x.`],
    ['in italics with lines', `X _${slip}_ x.`],
    ['in code', `X \`${slip}\` x.`],
    ['in a quotation within one', `X “a ‘${slip}’ b” x.`.replace(/[“”]/g, language === 'fr' ? '‘' : '$&')],
  ])('%s', (_, words) => {
    if (language === 'fr' && words.includes('‘a')) return;
    expect(repaired([words], language)).toEqual({ answer: [words], notes: [] });
  });

  it('in a quotation over paragraphs, each of which it opens', () => {
    const text = `‘${slip}.\n\n‘${slip}.\n\n‘${slip}.’`;
    const low = `„${slip}.\n\n„${slip}.\n\n„${slip}.“`;
    for (const whole of [text, low]) expect(repaired([`X, ${whole}`], language).answer).toEqual([`X, ${whole}`]);
    const apart = [`X, „${slip}.`, `„${slip}.`, `„${slip}.“`];
    expect(repaired(apart, language)).toEqual({ answer: apart, notes: [] });
  });

  it('in what is pulled out of a quotation', () => {
    const answer = [`X, „${slip}.“`, { type: 'pullquote', text: `${slip}.`, attribution: 'X' }];
    expect(repaired(answer, language)).toEqual({ answer, notes: [] });
  });

  it('in a box that shows a post', () => {
    const answer = ['X.', { type: 'box', title: '@someone', text: `${slip}.` }];
    expect(repaired(answer, language)).toEqual({ answer, notes: [] });
  });

  it('in the titles of sources and in names that the analysis gives', () => {
    const name = `Movement of ${slip}`;
    for (const more of [
      { actors: [{ id: 'a', name, kind: 'other', description: 'X.' }] },
      { sources: [{ id: 's', kind: 'report', title: name }] },
    ]) {
      expect(repaired([`X ${name}, x.`], language, more)).toEqual({ answer: [`X ${name}, x.`], notes: [] });
    }
  });
});

describe('a straight pair', () => {
  it('gets the marks of the house, and its words stay', () => {
    expect(repaired([`X, "${slips['en']}" x.`]).answer).toEqual([`X, “${slips['en']}” x.`]);
  });
});

describe('words between single straight marks', () => {
  it.each(Object.entries(slips))('stay in %s', (language, slip) => {
    for (const text of [`X, '${slip}', x.`, `'${slip}.'`, `X ('${slip}') x.`, `X, '${slip}.\n\n'${slip}.'`]) {
      expect(repaired([text], language).answer).toEqual([text]);
    }
  });

  it('end where the mark is no apostrophe', () => {
    expect(repaired(["The soldiers' color, rock 'n' roll color and the '90s color."]).answer).toEqual([
      "The soldiers’ colour, rock 'n' roll colour and the ’90s colour.",
    ]);
    const said = "He said, 'The soldiers' color didn't fade,' of color.";
    expect(repaired([said]).answer).toEqual(["He said, 'The soldiers' color didn't fade,' of colour."]);
  });
});

describe('names stay', () => {
  it.each([
    'The US Open, US Airways, the US 5th Fleet and US Steel won.',
    'The World Health Organization, the Labor Party and the Center for Naval Analyses agree.',
    'The 3rd Armored Division, Pearl Harbor, Operation Gray Defense and the USS Honor stay.',
    'The hashtags #color and #defense2024 stay, and so does @labor_center.',
    'The Group of 7 leaders, Resolution 2100 and the Defense Production Act stay.',
    'The June 4th Movement and the 17th September Brigade won.',
    'It is in Resolution 2100, UN Security Council, operative paragraph 3, which says “3 organizations”.',
    'See <https://example.org/color/defense> and [the site](https://example.org/10%20km "color").',
    'They call it “Gray Zone Center”, and *Defense of the Color Line 1990–1995* says it.',
  ])('%s', (text) => expect(repaired([text])).toEqual({ answer: [text], notes: [] }));

  it.each([
    ['fr', 'La place du 8 Mai et l’Opération du 14 Juillet.'],
    ['es', 'La Avenida 9 de Julio y el Movimiento 19 de Abril.'],
  ])('%s: %s', (language, text) => expect(repaired([text], language)).toEqual({ answer: [text], notes: [] }));

  it('but the words beside them are repaired', () => {
    expect(repaired(['A US President saw the US Open in color.']).answer).toEqual([
      'A U.S. President saw the US Open in colour.',
    ]);
  });
});

describe('an apostrophe closes no quotation', () => {
  it.each([
    ['The men’s ‘color court’ sat in color.', 'The men’s ‘color court’ sat in colour.'],
    [
      'In the ’90s, color came; the ‘color of the soldiers’ coats’ was gray.',
      'In the ’90s, colour came; the ‘color of the soldiers’ coats’ was grey.',
    ],
    ['The soldiers’ color and the workers’ labor.', 'The soldiers’ colour and the workers’ labour.'],
    ['He said ‘it’s color’, in color.', 'He said ‘it’s color’, in colour.'],
    ['A 12" gun in color.', 'A 12" gun in colour.'],
  ])('%s', (text, wanted) => expect(repaired([text]).answer).toEqual([wanted]));

  it('in French neither', () => {
    const text = 'L’homme dit ‘l’armée, 40% d’elle’ et 40% d’autres.';
    expect(repaired([text], 'fr').answer).toEqual(['L’homme dit ‘l’armée, 40% d’elle’ et 40 pour cent d’autres.']);
  });
});

describe('an unclosed quotation ends at its paragraph', () => {
  it.each([
    ['He said “no color.\n\nThe color is gray.', 'He said “no color.\n\nThe colour is grey.'],
    ['He said “no color.\n\n“A color,” he said, in color.', 'He said “no color.\n\n“A color”, he said, in colour.'],
  ])('%j', (text, wanted) => expect(repaired([text]).answer).toEqual([wanted]));
});

describe('one date or range is repaired as a whole or not at all', () => {
  it.each([
    ['It went from July 12 until August 14, 2006.', 'It went from 12 July until 14 August 2006.'],
    ['It went from July 12 until 14 August 2006.', 'It went from 12 July until 14 August 2006.'],
    ['It went from 07/12/2006 to 08/14/2006.', 'It went from 07/12/2006 to 08/14/2006.'],
    ['It rained on July 12 and 14, 2006.', 'It rained on 12 and 14 July 2006.'],
    ['It rained on July 12–14, 2006.', 'It rained on 12-14 July 2006.'],
    ['It rained on the 17th and 18th of September.', 'It rained on 17 and 18 September.'],
    ['It rained from the 3rd to the 5th of May.', 'It rained from 3 to 5 May.'],
    ['It rained on July 12 and 14 men died.', 'It rained on July 12 and 14 men died.'],
    ['On May 17, 21 men died.', 'On 17 May, 21 men died.'],
    ['It lasted from 2024-09-17 to 19.', 'It lasted from 2024-09-17 to 19.'],
    ['It is 10-15 km, 10–15 km and 10 - 15 km long.', 'It is 10-15km, 10-15km and 10 - 15 km long.'],
    ['They - 25 brigades - left.', 'They - 25 brigades - left.'],
    ['They – 25 brigades — left.', 'They – 25 brigades – left.'],
    ['It fell by 5%-10 percent.', 'It fell by 5%-10 percent.'],
    ['He said “no" and left.', 'He said “no" and left.'],
  ])('%s', (text, wanted) => expect(repaired([text]).answer).toEqual([wanted]));

  it.each([
    ['fr', 'Il plut du 12 Juillet au 14 Août 2006.', 'Il plut du 12 juillet au 14 août 2006.'],
    ['fr', 'Il plut du 14/08/2006 au 20/09.', 'Il plut du 14/08/2006 au 20/09.'],
    ['es', 'Llovió del 12 de Julio al 14 de Agosto.', 'Llovió del 12 de julio al 14 de agosto.'],
  ])('%s: %s', (language, text, wanted) => expect(repaired([text], language).answer).toEqual([wanted]));

  it('a unit after a range with a dash that nobody can tell is noted with its number', () => {
    expect(repaired(['It is 10 – 15 km long.']).notes).toEqual(['`15 km` is not in house style']);
  });

  it('and what is left says why, with its line', () => {
    const given = fileOf(
      least.replace('Two sites were attacked at dawn.', '|\n      It lasted\n      from 07/12/2006 to 08/14/2006.\n'),
    );
    expect(fixFile(given).left).toEqual([{ rule: 'date-style', why: 'part', line: 12 }]);
  });
});
