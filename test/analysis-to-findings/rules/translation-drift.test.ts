import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import type { Original } from '../../../scripts/analysis-to-findings/rule-context/rule-context.ts';
import { translationDrift } from '../../../scripts/analysis-to-findings/rules/translation-drift.ts';
import { parseDocument } from '../../../scripts/bytes-to-value/parse-document.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { valueAt } from '../../../scripts/model/pointer.ts';
import { analysis } from '../../analyses.ts';

type Changes = Record<string, unknown>;
const asked = (answer: unknown) => [{ id: 'what-happened', question: 'What?', answer }];

/** What the rule says of a translation into a language, beside its original in English. */
function faults(its: Changes, own: Changes, language = 'fr') {
  const file = 'attack.yaml';
  const original = { file, analysis: analysis('attack', its) as unknown as Analysis };
  const version = { language, translationOf: 'attack', status: 'review', ...own };
  const translation = analysis('attaque', version) as unknown as Analysis;
  const context = ruleContextOf(translation, 'attaque', undefined, undefined, original);
  return [...translationDrift.check(context, { rules: [], ran: [], faults: [] })].map((fault) => {
    const value = valueAt(translation, fault.pointer);
    const words =
      fault.range && typeof value === 'string' ? value.slice(fault.range.start, fault.range.end) : undefined;
    return { ...fault, words };
  });
}

/** The words of an answer at which it is found to drift; a drift without a place in it says what is missing. */
const drifts = (its: unknown, own: unknown, language?: string, more: Changes = {}) =>
  faults({ questions: asked(its) }, { questions: asked(own), ...more }, language).map(
    ({ words, message }) => words ?? message,
  );

const claim = (changes: Changes = {}) => ({
  id: 'toll',
  kind: 'reported',
  statement: 'People died.',
  attributedTo: 'Radio',
  ...changes,
});
/** Where claims differ, and what is said of it. */
const claimed = (its: Changes, own: Changes, language?: string) =>
  faults({ claims: [claim(its)] }, { claims: [claim(own)] }, language).map(({ pointer, message }) => [
    pointer,
    message.replace(' in the original (`attack.yaml`)', ''),
  ]);

describe('what a claim of a translation has otherwise', () => {
  const when = { from: '2024-09-17', precision: 'day' };
  it.each([
    [
      '/figure/best',
      { figure: { counts: 'deaths', best: 77 } },
      { figure: { counts: 'deaths', best: 67 } },
      '67',
      '77',
    ],
    [
      '/figure/low',
      { figure: { counts: 'deaths', low: 50 } },
      { figure: { counts: 'deaths', low: 60 } },
      'at least 60',
      'at least 50',
    ],
    [
      '/figure/best',
      { figure: { counts: 'deaths', low: 50 } },
      { figure: { counts: 'deaths', best: 50 } },
      '50',
      'at least 50',
    ],
    [
      '/figure/high',
      { figure: { counts: 'deaths', low: 5, high: 9 } },
      { figure: { counts: 'deaths', low: 5, high: 8 } },
      '5-8',
      '5-9',
    ],
    [
      '/figure/counts',
      { figure: { counts: 'deaths', best: 7 } },
      { figure: { counts: 'injuries', best: 7 } },
      'injuries',
      'deaths',
    ],
    [
      '/figure/unit',
      { figure: { counts: 'distance', best: 10, unit: 'km' } },
      { figure: { counts: 'distance', best: 10, unit: 'milles' } },
      '10 milles',
      '10 km',
    ],
    [
      '/figure/best',
      { figure: { counts: 'debt', best: 260, unit: 'million dollars' } },
      { figure: { counts: 'debt', best: 26e6, unit: 'dollars' } },
      '26,000,000 dollars',
      '260 million dollars',
    ],
    [
      '/figure/approximate',
      { figure: { counts: 'deaths', best: 7 } },
      { figure: { counts: 'deaths', best: 7, approximate: true } },
      'about 7',
      '7',
    ],
    ['/when', { when }, { when: { ...when, from: '2024-09-18' } }, '2024-09-18 (day)', '2024-09-17 (day)'],
    ['/when', { when }, { when: { from: '2024-09', precision: 'month' } }, '2024-09 (month)', '2024-09-17 (day)'],
    ['/when', { when }, { when: { ...when, to: '2024-09-18' } }, '2024-09-17 to 2024-09-18 (day)', '2024-09-17 (day)'],
    ['/asOf', { asOf: '2024-09-17' }, { asOf: '2024-09-16' }, '2024-09-16', '2024-09-17'],
    ['/likelihood', { likelihood: 'likely' }, { likelihood: 'unlikely' }, 'unlikely', 'likely'],
    [
      '/likelihood',
      { likelihood: { from: 55, to: 80 } },
      { likelihood: { percent: 60 } },
      '60 per cent',
      '55 to 80 per cent',
    ],
    ['/status', { status: 'unverified' }, { status: 'confirmed' }, 'confirmed', 'unverified'],
    ['/kind', {}, { kind: 'fact' }, 'fact', 'reported'],
    [
      '/confidence/level',
      { confidence: { level: 'low', basis: 'Few.' } },
      { confidence: { level: 'high', basis: 'Peu.' } },
      'high',
      'low',
    ],
  ])('%s: %j – %j', (pointer, its, own, ours, theirs) => {
    const field = pointer === '/figure/counts' ? 'counts' : pointer.split('/')[1];
    expect(claimed(its, own)).toEqual([
      [`/claims/0${pointer}`, `the \`${field}\` of \`toll\` is \`${ours}\`, but \`${theirs}\``],
    ]);
  });

  it.each([
    [{ status: 'unverified' }, 'unverified'],
    [{ likelihood: { percent: 60 } }, '60 per cent'],
    [{ figure: { counts: 'deaths', verbatim: 'hundreds' } }, 'hundreds'],
    [{ confidence: { level: 'low', basis: 'Few.' } }, 'low'],
    [{ when }, '2024-09-17 (day)'],
  ])('is told at the claim where it has none: %j', (its, theirs) => {
    const field = Object.keys(its)[0];
    expect(claimed(its, {})).toEqual([['/claims/0', `the \`${field}\` of \`toll\` is not given, but \`${theirs}\``]]);
  });

  it.each([
    [
      { figure: { counts: 'distance', best: 10, unit: 'km' } },
      { figure: { counts: 'distance', best: 10, unit: 'kilomètres' } },
    ],
    [
      { figure: { counts: 'distance', best: 10, unit: 'km' } },
      { figure: { counts: 'distance', best: 10_000, unit: 'mètres' } },
    ],
    [
      { figure: { counts: 'distance', best: 5, unit: 'miles' } },
      { figure: { counts: 'distance', best: 8, unit: 'km' } },
    ],
    [
      { figure: { counts: 'debt', best: 260, unit: 'million dollars' } },
      { figure: { counts: 'debt', best: 260e6, unit: 'dollars' } },
    ],
    [
      { figure: { counts: 'debt', best: 260, unit: 'million dollars' } },
      { figure: { counts: 'debt', best: 260, unit: 'millions de dollars' } },
    ],
    [{ figure: { counts: 'aid', best: 3, unit: 'sacks' } }, { figure: { counts: 'aid', best: 3, unit: 'sacs' } }],
    [
      { figure: { counts: 'deaths', verbatim: 'hundreds' } },
      { figure: { counts: 'deaths', verbatim: 'des centaines' } },
    ],
    [{ likelihood: 'likely' }, { likelihood: 'probable' }],
    [
      { when: { from: '2024-09-17T05:00Z', precision: 'minute' } },
      { when: { from: '2024-09-17T06:00+01:00', precision: 'minute' } },
    ],
    [{ when: { ...when, text: 'on 17 September' } }, { when: { ...when, text: 'le 17 septembre' } }],
    [
      { statement: 'People died.', horizon: 'one week' },
      { statement: 'Des gens sont morts.', horizon: 'une semaine' },
    ],
  ])('is the same in %j – %j', (its, own) => {
    expect(claimed(its, own)).toEqual([]);
  });

  it('is compared in languages of which no units are known', () => {
    const figure = (best: number, unit?: string) => ({ figure: { counts: 'debt', best, ...(unit && { unit }) } });
    expect(claimed(figure(260, 'million dollars'), figure(260, 'Mio. Dollar'), 'de')).toEqual([]);
    expect(claimed(figure(260, 'million dollars'), figure(260e6, 'Dollar'), 'de')).toEqual([]);
    expect(claimed(figure(77), figure(76), 'de')).toHaveLength(1);
  });
});

describe('what only one version has', () => {
  const dispute = { id: 'deaths', matter: 'Deaths', accounts: ['toll'], verdict: 'Open.' };
  const source = (id: string) => ({ id, kind: 'media' });
  const its = { claims: [claim(), claim({ id: 'gone' })], sources: [source('radio')], disputes: [dispute] };
  const own = { claims: [claim(), claim({ id: 'new-1' }), claim({ id: 'new-2' })], sources: [source('journal')] };
  const messages = (one: Changes, other: Changes) => faults(one, other).map(({ message }) => message);

  it('is told once, with a list, at what names the original', () => {
    expect(faults(its, own)).toMatchObject([
      {
        pointer: '/translationOf',
        message:
          'only this version has the claims `new-1`, `new-2` and the source `journal`; only the original (`attack.yaml`) has the claim `gone` and the dispute `deaths` and the source `radio`',
      },
    ]);
    const asked = [{ id: 'who', question: 'Who?', answer: 'Nobody.' }];
    expect(messages({ questions: asked }, { questions: [] })).toEqual([
      'only the original (`attack.yaml`) has the question `who`',
    ]);
    const many = { claims: Array.from({ length: 8 }, (_, index) => claim({ id: `c-${index}` })) };
    expect(messages({}, many)[0]).toContain('`c-4` and 3 more');
  });

  it('is no fault in a version of another revision, nor is what a draft does not have yet', () => {
    const day = (published: string, more: Changes = {}) => ({ published, informationCutoff: '2024-09-20', ...more });
    expect(
      messages({ ...its, ...day('2024-09-24', { updated: '2024-10-01' }) }, { ...own, ...day('2024-09-25') }),
    ).toEqual([]);
    expect(messages({ ...its, informationCutoff: '2024-09-22' }, { ...own, ...day('2024-09-25') })).toEqual([]);
    expect(messages({ ...its, ...day('2024-09-24') }, { ...own, ...day('2024-09-25') })).toHaveLength(1);
    expect(messages(its, { ...own, status: 'draft' })).toEqual([
      'only this version has the claims `new-1`, `new-2` and the source `journal`',
    ]);
    expect(drifts('It killed 77 and hurt 255.', 'Il a fait 77 morts.', 'fr', { status: 'draft' })).toEqual([]);
    expect(drifts('It killed 77 and hurt 255.', 'Il a fait 67 morts.', 'fr', { status: 'draft' })).toEqual(['67']);
  });
});

describe('a translation', () => {
  it('is compared where a line ends within a number, in cells and captions, and with the paragraphs in any form', () => {
    const table = (rows: string[][]) => ({ type: 'table', caption: 'Over 300 dead', columns: ['A', 'B'], rows });
    const its = ['First, 120 men came.', table([['Bamako', '1,200']]), { type: 'paragraph', text: 'Then 40 left.' }];
    const right = [
      { type: 'paragraph', text: 'D’abord, 120 hommes sont venus.' },
      { ...table([['Bamako', '1 200']]), caption: 'Plus de 300 morts' },
      'Puis 40\nsont partis.',
    ];
    expect(drifts(its, right)).toEqual([]);
    const wrong = [
      { type: 'paragraph', text: 'D’abord, 120 hommes sont venus.' },
      { ...table([['Bamako', '1 400']]), caption: 'Plus de 400 morts' },
      'Puis plus de\n50 sont partis.',
    ];
    expect(drifts(its, wrong).sort()).toEqual(['1 400', 'Plus de 400', 'plus de\n50']);
  });

  it('may choose another pull quote, and give sentences another paragraph', () => {
    const quote = (text: string) => ({ type: 'pullquote', text });
    expect(
      drifts(['It killed 77.', quote('It killed 77.')], ['Il a fait 77 morts.', quote('Il a fait 78 morts.')]),
    ).toEqual([]);
    expect(drifts('It killed 77.\n\nIt hurt 255, in 5 days.', 'Il a fait 77 morts et 255 blessés en 5 jours.')).toEqual(
      [],
    );
    expect(drifts('It killed 77.\n\nIt hurt 255, in 5 days.', 'Il a fait 77 morts et 265 blessés en 6 jours.')).toEqual(
      ['265'],
    );
  });

  it('is compared question by question, by their ids, and not read where nobody would', () => {
    const questions = (one: string, two: string) => [
      { id: 'a', question: 'In 2012?', answer: one },
      { id: 'b', question: 'And then?', answer: two },
    ];
    const [first, second] = questions('77 died.', '255 died.');
    const swapped = [second, first].map((one) => ({ ...one }));
    expect(faults({ questions: [first, second] }, { questions: swapped })).toEqual([]);
    expect(
      faults({ questions: [first] }, { questions: questions('255 sont morts.', '') }).map(({ words }) => words),
    ).toContain('255');
    const endless = `${'12 men and '.repeat(2_000)}13 men came.`;
    expect(drifts(endless, endless.replace('13', '14'))).toEqual([]);
    const long = `${'They came and '.repeat(400)}13 men left.`;
    expect(drifts(long, long.replace('13', '14'))).toEqual([]);
    expect(drifts(long.slice(-500), long.slice(-500).replace('13', '14'))).toEqual(['14']);
  });

  it('is compared with nothing where it names no original', () => {
    const original = { file: 'attack.yaml', analysis: analysis('attack') as unknown as Analysis };
    const context = ruleContextOf(analysis('x', { claims: [claim()] }) as never, 'x', undefined, undefined, original);
    expect([...translationDrift.check(context, { rules: [], ran: [], faults: [] })]).toEqual([]);
  });
});

describe('what a source of either version hides', () => {
  const hidden = {
    id: 'wexmorlyn-talk',
    kind: 'interview',
    title: 'Colonel Wexmorlyn, 4,711 Squadron',
    confidential: true,
    publicDescription: 'An officer',
  };
  const open = { id: 'wexmorlyn-talk', kind: 'interview', title: 'Colonel Wexmorlyn, 4,711 Squadron' };
  const cited = (id: string, changes: Changes = {}) =>
    claim({ id, citations: [{ source: 'wexmorlyn-talk' }], ...changes });

  it('is in no message, whichever version hides it', () => {
    const figure = { counts: 'people', verbatim: 'Wexmorlyn’s men' };
    const its = {
      sources: [hidden, { ...hidden, id: 'wexmorlyn-two' }],
      claims: [cited('wexmorlyn-says', { figure }), cited('wexmorlyn-adds')],
      questions: asked('Some 4,711 men came.'),
    };
    const own = {
      sources: [open],
      claims: [cited('wexmorlyn-says', { figure: { counts: 'people', best: 7 } }), cited('wexmorlyn-more')],
      questions: asked('Quelque 4 811 hommes sont venus.'),
    };
    for (const [one, other] of [
      [its, own],
      [own, its],
    ] as const) {
      const found = faults(one, other);
      expect(found.length).toBeGreaterThanOrEqual(4);
      for (const { message, hint } of found) expect(`${message} ${hint}`).not.toMatch(/wexmorlyn|4[,. ]?711/i);
    }
    expect(faults(its, own).map(({ message }) => message)).toEqual([
      'only this version has 1 claim that is not named here; only the original (`attack.yaml`) has 1 claim that is not named here and 1 source that is not named here',
      'source 1 is confidential in the original (`attack.yaml`), but not here',
      'the `figure` of claim 1 is not that of the original (`attack.yaml`)',
      'this number is not that of the original (`attack.yaml`)',
    ]);
    expect(faults({ sources: [open] }, { sources: [hidden] }).map(({ message }) => message)).toEqual([
      'source 1 is confidential here, but not in the original (`attack.yaml`)',
    ]);
  });

  it('is in no message of another rule and in no line that is shown, where only the original hides it', () => {
    const changes = { translationOf: 'attack', sources: [open], language: 'fr' };
    const documentOf = (more: Changes) =>
      parseDocument(
        new TextEncoder().encode(JSON.stringify(analysis('attaque', { ...changes, ...more }), null, 1)),
        'json',
      );
    const document = documentOf({});
    // What does not fit the schema is quoted.
    const unfit = documentOf({ claims: [claim({ status: 'said by Wexmorlyn' })] });
    const names = { file: 'attaque.json', name: 'attaque' };
    const shown = (original?: Original) =>
      JSON.stringify(judgeDocument(document, names, { excerpts: true, ...(original && { original }) }).findings);
    const told = (original?: Original) =>
      judgeDocument(unfit, names, original && { original })
        .findings.map(({ message }) => message)
        .join();
    expect(shown()).toMatch(/wexmorlyn/i);
    expect(told()).toMatch(/wexmorlyn/i);
    const original = {
      file: 'attack.yaml',
      analysis: analysis('attack', { sources: [hidden] }) as unknown as Analysis,
    };
    expect(shown(original)).not.toMatch(/wexmorlyn/i);
    expect(told(original)).not.toMatch(/wexmorlyn/i);
    expect(told(original)).toContain('left out');
    expect(shown(original)).toContain('"withheld"');
  });
});
