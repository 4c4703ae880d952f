import { describe, expect, it } from 'vitest';
import type { Analysis, LikelihoodTerm } from '../../scripts/model/analysis.generated.ts';
import type { BriefContext } from '../../scripts/model/brief.ts';
import { editions } from '../../scripts/model/options.ts';
import { brief, briefContext, fullAnalysis, readCase } from '../full-analysis.ts';

const full = fullAnalysis();

/** Every term with its range, as the standards have it. */
const ranges: Readonly<Record<NonNullable<Analysis['likelihoodScale']>, Partial<Record<LikelihoodTerm, string>>>> = {
  'icd-203': {
    'almost no chance': '1-5 per cent',
    remote: '1-5 per cent',
    'very unlikely': '5-20 per cent',
    'highly improbable': '5-20 per cent',
    unlikely: '20-45 per cent',
    improbable: '20-45 per cent',
    'roughly even chance': '45-55 per cent',
    'roughly even odds': '45-55 per cent',
    likely: '55-80 per cent',
    probable: '55-80 per cent',
    'very likely': '80-95 per cent',
    'highly probable': '80-95 per cent',
    'almost certain': '95-99 per cent',
    'nearly certain': '95-99 per cent',
  },
  'phia-2025': {
    'remote chance': 'more than 0, up to 5 per cent',
    'highly unlikely': '10-20 per cent',
    unlikely: '25-35 per cent',
    'realistic possibility': '40 to less than 50 per cent',
    likely: '55-75 per cent',
    probable: '55-75 per cent',
    'highly likely': '80-90 per cent',
    'almost certain': '95 to less than 100 per cent',
  },
};

describe('the box about uncertainty', () => {
  const box = (analysis: Analysis, edition: BriefContext['edition'] = 'public') =>
    (
      brief(analysis, briefContext({ edition })).markdown.split('\n## How this brief expresses uncertainty\n')[1] ?? ''
    ).split(/\n(?:\[\^|## )/)[0];

  it('lists the terms that the brief shows, in the order of their scales, and no other', () => {
    expect(box(full)?.match(/\*\*[^*]+:\*\*.*/g)).toEqual([
      expect.stringMatching(/^\*\*very likely:\*\* 80-95 per cent$/),
      expect.stringMatching(/^\*\*low confidence:\*\* /),
      expect.stringMatching(/^\*\*moderate confidence:\*\* /),
      expect.stringMatching(/^\*\*high confidence:\*\* /),
      expect.stringMatching(/^\*\*Confirmed:\*\* /),
      expect.stringMatching(/^\*\*Disputed:\*\* /),
      expect.stringMatching(/^\*\*Unverified:\*\* /),
      expect.stringMatching(/^\*\*Refuted:\*\* /),
    ]);
  });

  it('counts a claim that nothing cites only in the edition that shows it', () => {
    const least = { ...readCase('minimal'), likelihoodScale: 'phia-2025' } as Analysis;
    const claims: Analysis['claims'] = [
      { id: 'unseen', statement: 'It will rain.', kind: 'forecast', likelihood: 'realistic possibility' },
    ];
    expect(box({ ...least, claims })).toBe('');
    const shown = box({ ...least, claims }, 'review');
    expect(shown).toContain('**Likelihood (PHIA 2025)**');
    expect(shown).toContain('**realistic possibility:** 40 to less than 50 per cent');
  });

  it('puts the synonyms of a band, and what a language says in one word, on one line', () => {
    const scenario = { trigger: 'Rain', steps: ['Floods'] };
    const scenarios: Analysis['scenarios'] = [
      { ...scenario, id: 'a', likelihood: 'probable' },
      { ...scenario, id: 'b', likelihood: 'likely' },
    ];
    expect(box({ ...readCase('minimal'), scenarios })).toContain('**likely, probable:** 55-80 per cent');
    const french = brief({ ...readCase('minimal'), language: 'fr', scenarios }).markdown;
    expect(french).toContain('**probable :** 55-80 pour cent');
  });

  describe.each(editions)('in the %s edition', (edition) => {
    const bare = readCase('minimal');
    const terms = Object.entries(ranges).flatMap(([likelihoodScale, all]) =>
      Object.entries(all).map(([term, range]) => ({ likelihoodScale, term, range })),
    );
    // Each a way to use a term once, and nowhere else.
    const uses: Readonly<Record<string, (analysis: Analysis, id: string) => Partial<Analysis>>> = {
      'an answer': (_, id) => ({ questions: [{ id: 'q', question: 'What?', answer: `It may.[^${id}]` }] }),
      'a standfirst': (_, id) => ({ standfirst: `It may.[^${id}]` }),
      'a box': (_, id) => ({
        questions: [{ id: 'q', question: 'What?', answer: [{ type: 'box', title: 'Box', text: `It may.[^${id}]` }] }],
      }),
      'a chart': (_, id) => ({
        questions: [{ id: 'q', question: 'What?', answer: [{ type: 'chart', caption: 'Chart', claims: [id] }] }],
      }),
      'an account': (_, id) => ({ disputes: [{ id: 'd', matter: 'A matter', accounts: [id], verdict: 'Open.' }] }),
      'a recommendation': ({ recommendations: [one] = [] }, id) => ({
        recommendations: one ? [{ ...one, basedOn: [id] }] : [],
      }),
    };

    it.each(terms)('gives $term of $likelihoodScale its range', ({ likelihoodScale, term, range }) => {
      const scenarios = [{ id: 'a', trigger: 'Rain', steps: ['Floods'], likelihood: term }];
      expect(box({ ...bare, likelihoodScale, scenarios } as Analysis, edition)?.match(/^- .*/gm)).toEqual([
        `- **${term}:** ${range}`,
      ]);
    });

    it.each(Object.entries(uses))('knows a term that is used in %s alone', (_, use) => {
      const claims: Analysis['claims'] = [
        { id: 'c', statement: 'Rain.', kind: 'forecast', likelihood: 'unlikely' },
        { id: 'range', statement: 'Snow.', kind: 'forecast', likelihood: { from: 60, to: 70 } },
      ];
      const used = { ...bare, claims, ...use(full, 'c') };
      expect(box(used, edition)?.match(/^- .*/gm)).toEqual(['- **unlikely:** 20-45 per cent']);
    });
  });

  it('leaves nothing where no term is used', () => {
    expect(brief(readCase('minimal')).html).not.toContain('class="uncertainty"');
  });
});
