import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import { fileOf, fix } from '../analysis-to-findings/repairs/fixing.ts';

/** An analysis with an answer of these paragraphs, as JSON. */
function analysisOf(answer: readonly unknown[], more: object = {}): string {
  const question = { id: 'what', question: 'What happened?', answer };
  const head = {
    $schema: '../schema/analysis.schema.json',
    schemaVersion: '1.0',
    id: 'x',
    language: 'en',
    status: 'draft',
  };
  const whole = {
    ...head,
    title: 'The Attack',
    standfirst: 'In this Q&A, the desk explains.',
    questions: [question],
    ...more,
  };
  return JSON.stringify(whole, null, 2);
}

function judged(text: string) {
  return judgeFile(fileOf(text, 'json')).findings;
}

const decomposed = 'Se\u0301gou';
const composed = 'S\u00e9gou';

describe('a pull quote that looks like its answer', () => {
  it.each([
    ['accents of their own', `The market of ${decomposed} burnt.`, `The market of ${composed} burnt.`],
    ['the same the other way round', `The market of ${composed} burnt.`, `The market of ${decomposed} burnt.`],
    ['a no-break space', 'On that day, 60\u00a0people died.', 'On that day, 60 people died.'],
    ['a narrow space', 'On that day, 2\u202f000 people died.', 'On that day, 2 000 people died.'],
    ['soft hyphens', 'The gen\u00addar\u00admerie left.', 'The gendarmerie left.'],
    ['zero-width signs', 'The\u200b army\ufeff left\u2060.', 'The army left.'],
    ['a line end', 'The army\nleft.', 'The army left.'],
    ['a hyphen that does not break', 'The north\u2011south road.', 'The north-south road.'],
    ['a ligature', 'The of\ufb01ce burnt.', 'The office burnt.'],
  ])('does not drift: %s', (_, paragraph, text) => {
    const drifts = (one: string, other: string) =>
      judged(analysisOf([one, { type: 'pullquote', text: other }])).filter(
        ({ ruleId }) => ruleId === 'pullquote-drift',
      );
    expect(drifts(paragraph, text)).toEqual([]);
    expect(drifts(text, paragraph)).toEqual([]);
    expect(drifts(paragraph, text.replace(/e/, 'a'))).toHaveLength(1);
  });
});

it('an expert is named whatever the accents are made of', () => {
  const experts = [{ name: `Awa ${composed}`, role: 'Analyst', organisation: 'Institute' }];
  const findings = judged(
    analysisOf(['Two sites.'], { experts, standfirst: `In this Q&A, Awa ${decomposed} explains.` }),
  );
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['decomposed-letter']);
});

describe('--fix', () => {
  it('repairs what is safe in prose and in plain fields, and nothing else', () => {
    const text = analysisOf(
      [
        'The gen\u00addar\u00admerie of Kani\u00c3\u00a9ba, \ufb01ve men\u2028 and \ufffd.',
        `${decomposed}\u200b and Ke\u0301nie\u0301ba.`,
      ],
      { title: `The \ufeffMarket of ${decomposed}`, topics: ['ar\u00admy'] },
    );
    const fixed = fix(fileOf(text, 'json'));
    expect(fixed.text).toBe(
      analysisOf(['The gendarmerie of Kaniéba, five men and \ufffd.', `${composed} and K\u00e9ni\u00e9ba.`], {
        title: `The Market of ${composed}`,
        topics: ['army'],
      }),
    );
    expect(fixed.left).toEqual({});
  });

  it('repairs hundreds of signs of many kinds within its rounds', () => {
    const answer = Array.from(
      { length: 40 },
      (_, index) => `w${index}\u00adx y\u200bz \ufb01t a\ufeffb c\u2060d ${decomposed}`,
    ).join(' ');
    const fixed = fix(fileOf(analysisOf([`So ${answer}.`]), 'json'));
    expect(fixed.text).toBe(
      analysisOf([
        `So ${answer
          .replace(/[\u00ad\u200b\ufeff\u2060]/g, '')
          .replaceAll('\ufb01', 'fi')
          .normalize('NFC')}.`,
      ]),
    );
  });

  it('leaves Persian, emoji, lost letters and turned text as they are', () => {
    const text = analysisOf([
      'The name می\u200cخواهد, 👩\u200d⚕\ufe0f, S\ufffdgou, \uf0b7 and exe\u202egpj\u202c stand.',
    ]);
    expect(fix(fileOf(text, 'json')).text).toBe(text);
  });
});

it('tells many of one kind in a few findings, and the last says how many more', () => {
  const words = Array.from({ length: 50 }, (_, index) => `wo\u00adrd${index}`).join(' ');
  const messages = judged(analysisOf([words])).map(({ message }) => message);
  expect(messages).toEqual([
    'a soft hyphen (U+00AD) stands inside `word0`',
    'a soft hyphen (U+00AD) stands inside `word1`',
    '48 soft hyphens (U+00AD) stand from here on',
  ]);
});

it('an analysis in letters that no font has gets no finding for every text', () => {
  const findings = judged(analysisOf(Array.from({ length: 60 }, () => 'ፋኖ ላሊበላ, ፋኖ, ፋኖ, ፋኖ')));
  expect(findings).toHaveLength(60);
  expect(findings.at(-1)?.message).toMatch(/; so it is with 1 more here and 40 more texts$/);
});

describe('what a source hides', () => {
  const secret = 'Abdoulaye T\u00e9n\u00e9 Kamissoko';
  const source = {
    ...{ id: 'source-1', kind: 'interview', author: secret, title: 'Notes of a talk', confidential: true },
    publicDescription: 'a resident',
  };
  const claim = { id: 'c', kind: 'fact', statement: 'It burnt.', citations: [{ source: 'source-1' }] };

  it.each([
    ['accents of their own', secret.normalize('NFD')],
    ['soft hyphens', 'Abdou\u00adlaye T\u00e9n\u00e9 Kamis\u00adsoko'],
    ['zero-width signs', 'Abdoulaye\u200b T\u00e9n\u00e9 Kam\u2060issoko'],
    ['no-break spaces', secret.replaceAll(' ', '\u00a0')],
    ['a line end', secret.replaceAll(' ', '\n')],
    ['Cyrillic letters', 'Abdoulaye T\u00e9n\u00e9 K\u0430missok\u043e'],
  ])('is found and not repeated with %s', (_, name) => {
    const findings = judged(analysisOf([`It burnt, said ${name} then.[^c]`], { sources: [source], claims: [claim] }));
    expect(findings.map(({ ruleId }) => ruleId)).toContain('confidential-exposed');
    const said = findings.map(({ message, hint }) => `${message} ${hint}`).join('\n');
    expect(said.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')).not.toMatch(/Abdou|Kam|K\u0430m|soko|Tene/);
  });
});

it('a control behind what UTF-8 begins with is told as a wrong encoding', () => {
  const [fault] = judged(analysisOf(['It\u00e2\u0080\u0099s so.']));
  expect(fault?.hint).toMatch(/read as Latin-1/);
});
