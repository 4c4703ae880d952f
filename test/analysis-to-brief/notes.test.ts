import { describe, expect, it } from 'vitest';
import type { Analysis, Claim } from '../../scripts/model/analysis.generated.ts';
import { brief, briefContext, fullAnalysis, readCase } from '../full-analysis.ts';

const full = fullAnalysis();
const minimal = readCase('minimal');

/** The notes of a brief, in order. */
function notesOf(analysis: Analysis): string[] {
  const { markdown } = brief(analysis);
  return markdown.split('\n').flatMap((line) => /^\[\^\d+\]: (.*)$/.exec(line)?.[1] ?? []);
}

/** The note of a claim. */
function noteOf(claim: Partial<Claim>, changes: Partial<Analysis> = {}): string | undefined {
  const claims: Claim[] = [{ id: 'c', kind: 'fact', statement: 'S.', ...claim }];
  const question = { id: 'q', question: 'Q?', answer: 'A.[^c]' };
  return notesOf({ ...minimal, sources: full.sources ?? [], claims, questions: [question], ...changes })[0];
}

const cited = { citations: [{ source: 'press-release' }] };
const wire = '[Fighting in the capital](https://example.org/wire?id=1\\&lang=en)';

describe('the note of a claim', () => {
  it.each(['confirmed', 'disputed', 'unverified', 'refuted'] as const)('begins with its status: %s', (status) => {
    const word = `${status.charAt(0).toUpperCase()}${status.slice(1)}`;
    expect(noteOf({ status, ...cited })).toBe(`**${word}**. Source: Press release of the general staff.`);
    expect(noteOf({ status, kind: 'assessment', attributedTo: 'the army' })).toMatch(
      new RegExp(`^\\*\\*${word}\\*\\*; assessment; `, 'i'),
    );
  });

  it('says who, how likely, how sure and as of when, and on what grounds', () => {
    const note = noteOf({
      kind: 'forecast',
      attributedTo: 'the context',
      likelihood: 'very likely',
      horizon: 'six months',
      condition: 'talks fail',
      confidence: { level: 'low', basis: 'old data' },
      asOf: '2024-09-20',
    });
    for (const part of [
      'Forecast',
      'the context',
      'very likely',
      'six months',
      'talks fail',
      'low confidence',
      'old data',
    ]) {
      expect(note).toContain(part);
    }
    expect(note).toContain('as of 20 September 2024');
  });

  it('names each source with what is known of it, and where in it', () => {
    expect(
      noteOf({
        citations: [{ source: 'wire-report', locator: 'p. 4', descriptor: 'a dispatch' }, { source: 'video' }],
      }),
    ).toBe(
      `Sources: C. Traoré, ${wire}, a dispatch, Wire Agency, 18 September 2024, p. 4, accessed 20 September 2024 ([archived copy](https://archive.example.org/wire)); video.`,
    );
  });

  it('says so when a fact has no source, but not of a judgement', () => {
    expect(noteOf({ attributedTo: 'the army' })).toMatch(/^\S.* the army\. No source is given\.$/);
    expect(noteOf({ kind: 'assessment' })).toBe('Assessment.');
  });

  it('begins with a capital by the rules of the brief’s language', () => {
    const templates = structuredClone(briefContext().templates);
    const strings = templates.strings['en'] as { kind: Record<string, string> };
    strings.kind['assessment'] = 'inceleme';
    const markdown = brief(
      {
        ...minimal,
        language: 'tr',
        claims: [{ id: 'c', kind: 'assessment', statement: 'S.' }],
        questions: [{ id: 'q', question: 'Q?', answer: 'A.[^c]' }],
      },
      briefContext({ templates }),
    ).markdown;
    expect(markdown).toContain('[^1]: İnceleme.');
  });
});

describe('the note of a source', () => {
  it('is the source', () => {
    expect(noteOf({ id: 'd' }, { questions: [{ id: 'q', question: 'Q?', answer: 'A.[^wire-report]' }] })).toBe(
      `C. Traoré, ${wire}, Wire Agency, 18 September 2024, accessed 20 September 2024 ([archived copy](https://archive.example.org/wire)).`,
    );
  });
});

describe('numbers', () => {
  const numbers = (changes: Partial<Analysis>) => {
    const markdown = brief({ ...full, ...changes }, briefContext()).markdown;
    return [...markdown.matchAll(/\[\^(\d+)\](:?)/g)].map(([, number, colon]) => number + (colon ?? ''));
  };

  it('follow the order of reading, and a claim keeps its own', () => {
    const found = numbers({});
    const references = found.filter((number) => !number.endsWith(':'));
    const firsts = [...new Set(references)];
    expect(firsts).toEqual(firsts.map((_, index) => String(index + 1)));
    expect(found.filter((number) => number.endsWith(':'))).toEqual(firsts.map((number) => `${number}:`));
    expect(references.filter((number) => number === '1').length).toBeGreaterThan(2);
  });

  it('are not given twice to what a paragraph cites and rests on', () => {
    const answer: Analysis['questions'][0]['answer'] = [
      { type: 'paragraph', text: 'A.[^attack]', claims: ['attack', 'smoke', 'smoke'] },
    ];
    const questions = [{ id: 'q', question: 'Q?', answer }];
    const markdown = brief({ ...full, standfirst: 'S.', questions }, briefContext()).markdown;
    expect(markdown).toMatch(/^A\.\[\^1\]\[\^2\]$/m);
  });
});

describe('the status of a claim', () => {
  it.each([
    ['disputed', 'Disputed'],
    ['unverified', 'Unverified'],
    ['refuted', 'Refuted'],
  ] as const)('%s, is told in its note, in comparisons and in timelines', (status, word) => {
    const claim: Claim = {
      id: 'c',
      kind: 'reported',
      statement: 'The statement.',
      status,
      when: { from: '2024', precision: 'year' },
    };
    const dispute = { id: 'd', matter: 'M', accounts: ['c'], verdict: 'V.' };
    const answer: Analysis['questions'][0]['answer'] = [
      'A.',
      { type: 'comparison', dispute: 'd' },
      { type: 'timeline', claims: ['c'] },
    ];
    const markdown = brief(
      { ...minimal, claims: [claim], disputes: [dispute], questions: [{ id: 'q', question: 'Q?', answer }] },
      briefContext(),
    ).markdown;
    expect(markdown).toMatch(new RegExp(`^\\| Reported +\\| The statement\\.\\[\\^1\\] +\\| ${word} +\\|$`, 'm'));
    expect(markdown).toMatch(new RegExp(`^\\| 2024 +\\| \\*\\*${word}:\\*\\* The statement\\.\\[\\^1\\] +\\|$`, 'm'));
    expect(markdown).toMatch(new RegExp(`^\\[\\^1\\]: \\*\\*${word}\\*\\*`, 'm'));
  });
});

describe('recommendations', () => {
  it('to nobody in particular come first, so that none seems to be addressed to the actor before it', () => {
    const markdown = brief(full, briefContext()).markdown;
    const [, section = ''] = /## Recommendations at a glance\n(.*?)\n## /s.exec(markdown) ?? [];
    expect(section.indexOf('Keep the border open')).toBeGreaterThan(-1);
    expect(section.indexOf('Keep the border open')).toBeLessThan(section.indexOf('### To'));
    expect(section).toContain('**Against:** Punish whole villages');
  });
});
