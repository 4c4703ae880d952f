import { describe, expect, it } from 'vitest';
import { judge } from '../../../scripts/analysis-to-findings/judge.ts';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { staleFigure } from '../../../scripts/analysis-to-findings/rules/stale-figure.ts';
import type { Analysis, Block, Claim } from '../../../scripts/model/analysis.generated.ts';

interface Case {
  claim?: Partial<Claim>;
  language?: string;
  blocks: Block[];
  disputes?: Analysis['disputes'];
}

/** Whether the figure of a claim, as of 30 June 2023, is stale at a cut-off of 15 October 2024. */
function isStale({ claim, language = 'en', blocks, disputes }: Case): boolean {
  const analysis: Analysis = {
    schemaVersion: '1.0',
    id: 'x',
    language,
    status: 'draft',
    title: 'T',
    standfirst: 'S',
    informationCutoff: '2024-10-15',
    questions: [{ id: 'q', question: 'Q?', answer: blocks }],
    claims: [
      {
        id: 'dead',
        kind: 'assessment',
        statement: 'People died.',
        asOf: '2023-06-30',
        figure: { counts: 'deaths', best: 12 },
        ...claim,
      },
    ],
    ...(disputes ? { disputes } : {}),
  };
  return judge(ruleContextOf(analysis, 'x'), [staleFigure]).faults.length > 0;
}

const thisYear = { asOf: '2024-06-30' };
const cells = (...rows: string[][]): Block => ({ type: 'table', caption: 'C', columns: ['Where', '2023'], rows });

describe('the figure of a sentence that gives its date is not stale', () => {
  it.each<[string, string, Partial<Claim>?]>([
    ['en', 'By June 2023, 12 people had died.[^dead]'],
    ['en', 'Deaths rose from four in 2021 to 12 in 2023.[^dead]'],
    ['en', 'In 2019-2023, 12 people died[^dead].'],
    ['en', 'As of 2023-06-30, 12 people had died.[^dead]'],
    ['en', 'The register of 30/6/23 names 12 dead.[^dead]'],
    ['en', 'At the end of June, 12 people had died.[^dead]', thisYear],
    ['en', 'The register of 30.06.2024 names 12 dead.[^dead]', thisYear],
    ['en', 'In May, 12 people died.[^dead]', { asOf: '2024-06-03' }],
    ['en', 'In 2022, 12 people died.[^dead]', { asOf: '2023-01-15' }],
    [
      'en',
      'The raid of 4 March 2023 killed 12.[^dead]',
      { asOf: '2024-06-30', when: { from: '2023-03-04', precision: 'day' } },
    ],
    ['fr', 'Fin juin 2023, on comptait 12 morts.[^dead]'],
    ['fr', 'Fin juin, on comptait 12 morts[^dead].', thisYear],
    ['es', 'En 2023 murieron 12 personas.[^dead]'],
    ['es', 'A finales de junio habían muerto 12 personas.[^dead]', thisYear],
  ])('%s: %s', (language, text, claim) => {
    expect(isStale({ language, blocks: [text], ...(claim ? { claim } : {}) })).toBe(false);
  });
});

describe('the figure of a sentence that gives no date, or another, is stale', () => {
  it.each<[string, string, Partial<Claim>?]>([
    ['en', 'So far, 12 people have died.[^dead]'],
    ['en', 'Since the coup of 2020, 12 people have died.[^dead]'],
    ['en', 'In June 2023 the talks broke down. So far, 12 people have died.[^dead]'],
    ['en', 'By June 2023, 12 people had died.[^dead] Now there are 12 graves.[^dead]'],
    ['en', 'In 2024, 12 people have died.[^dead]', thisYear],
    ['en', 'In September, 12 people had died.[^dead]', thisYear],
    ['en', 'In June 2019, 12 people had died.[^dead]', thisYear],
    ['en', 'At the end of June, 12 people had died.[^dead]'],
    ['en', 'People may march, though 12 have died.[^dead]', { asOf: '2024-05-31' }],
    ['fr', 'On compte 12 morts.[^dead]'],
    ['es', 'Desde 2020 han muerto 12 personas.[^dead]'],
  ])('%s: %s', (language, text, claim) => {
    expect(isStale({ language, blocks: [text], ...(claim ? { claim } : {}) })).toBe(true);
  });
});

describe('the figure of a block', () => {
  const dated: Partial<Claim> = { statement: 'By June 2023, 12 people had died.' };
  const comparison: Block = { type: 'comparison', dispute: 'toll' };
  const disputes = [{ id: 'toll', matter: 'M', accounts: ['dead'], verdict: 'V' }];

  it.each<[string, Case, boolean]>([
    ['of a chart, which prints the date', { blocks: [{ type: 'chart', claims: ['dead'], caption: 'C' }] }, false],
    [
      'of a timeline, which prints when',
      { blocks: [{ type: 'timeline', claims: ['dead'] }], claim: { when: { from: '2023', precision: 'year' } } },
      false,
    ],
    ['of a timeline of what has no date', { blocks: [{ type: 'timeline', claims: ['dead'] }] }, true],
    ['of a comparison whose statement has a date', { blocks: [comparison], disputes, claim: dated }, false],
    ['of a comparison whose statement has none', { blocks: [comparison], disputes }, true],
    ['of a row with a date', { blocks: [cells(['June 2023', '12[^dead]'])] }, false],
    ['of a column with a date', { blocks: [cells(['The town', '12[^dead]'])] }, false],
    ['of neither', { blocks: [cells(['12[^dead]', 'Yes'])] }, true],
    ['of a paragraph', { blocks: [{ type: 'paragraph', text: 'In 2023, people died.', claims: ['dead'] }] }, false],
    [
      'of a chart, and of prose without',
      { blocks: [{ type: 'chart', claims: ['dead'], caption: 'C' }, 'Dead.[^dead]'] },
      true,
    ],
    ['of no block at all', { blocks: ['Nothing.'] }, true],
  ])('%s', (_, given, stale) => {
    expect(isStale(given)).toBe(stale);
  });
});
