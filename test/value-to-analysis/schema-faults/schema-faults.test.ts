import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { amended, analysis, answer, claim, everything, published, source, told } from '../schema-samples.ts';

const date = 'must be a date of the form YYYY-MM-DD';
const slug = 'must be lower-case letters a-z and digits, joined by single hyphens';
const language = 'must be a language tag such as en, fr-CA or zh-Hant';

describe('one fault a mistake', () => {
  test.each<[string, unknown, string[]]>([
    ['the least that is valid', analysis, []],
    ['everything that the model has', everything, []],
    ['no value', null, [': the analysis is empty']],
    ['a list', [], [': the analysis must be an object, not a list']],
    ['a text', 'x', [': the analysis must be an object, not a text']],
    ['a number', 7, [': the analysis must be an object, not a number']],
    [
      'a misspelt field',
      amended({ publishd: 1 }),
      ['key /publishd: `publishd` is not a field of an analysis; did you mean `published`?'],
    ],
    ['a field of nothing', amended({ xyzzy: 1 }), ['key /xyzzy: `xyzzy` is not a field of an analysis']],
    ['an odd key', amended({ 'a/b~': 1 }), ['key /a~1b~0: `a/b~` is not a field of an analysis']],
    [
      'a misspelt field that is required',
      amended({ titel: 'T' }, 'title'),
      ['key /titel: `titel` is not a field of an analysis; did you mean `title`?'],
    ],
    [
      'a field in another case',
      amended({ Title: 'T' }, 'title'),
      ['key /Title: `Title` is not a field of an analysis; did you mean `title`?'],
    ],
    [
      'a misspelt field beside the right one',
      amended({ Title: 'T' }),
      ['key /Title: `Title` is not a field of an analysis'],
    ],
    ['a missing field', amended({}, 'standfirst'), [': `standfirst` is missing']],
    ['a missing field of a member', claim({}, 'kind'), ['/claims/0: `kind` is missing']],
    [
      'fields missing when published',
      { ...amended(published, 'region'), status: 'published', claims: undefined },
      [
        '/claims: `claims` must be a list, not a value that JSON does not know',
        ': `region` is missing (required when `status` is `published`)',
      ],
    ],
    ['fields not yet needed in review', amended({ status: 'review' }), []],
    ['no value for a text', amended({ title: null }), ['/title: `title` is empty']],
    ['an empty text', amended({ title: '' }), ['/title: `title` is empty']],
    ['white space only', amended({ standfirst: ' \n\t\u00a0' }), ['/standfirst: `standfirst` is empty']],
    ['signs alone', amended({ title: '…', standfirst: 'مالي' }), []],
    ['an empty id', amended({ id: '' }), ['/id: `id` is empty']],
    ['an empty choice', amended({ status: ' ' }), ['/status: `status` is empty']],
    ['a text for a list', amended({ questions: 'x' }), ['/questions: `questions` must be a list, not a text']],
    ['an object for a list', amended({ claims: {} }), ['/claims: `claims` must be a list, not an object']],
    ['a number for a text', amended({ title: 5 }), ['/title: `title` must be a text, not a number']],
    ['true for a text', amended({ title: true }), ['/title: `title` must be a text, not true or false']],
    [
      'a text for true',
      source({ confidential: 'yes', publicDescription: 'P' }),
      ['/sources/0/confidential: `confidential` must be `true` or `false`, not a text'],
    ],
    [
      'a text for an object',
      amended({ claims: ['x'] }),
      ['/claims/0: item 1 of `claims` must be an object, not a text'],
    ],
    ['no questions', amended({ questions: [] }), ['/questions: `questions` is an empty list']],
    ['no experts', amended({ experts: [] }), []],
    ['no answer', answer(), ['/questions/0/answer: `answer` is an empty list']],
    [
      'a number for an answer',
      amended({ questions: [{ id: 'q', question: 'Q?', answer: 5 }] }),
      ['/questions/0/answer: `answer` must be a text or a list, not a number'],
    ],
    [
      'an unknown choice',
      amended({ status: 'publishd' }),
      ['/status: `status` cannot be `publishd`; did you mean `published`?'],
    ],
    ['a choice like no other', amended({ status: 'embargoed' }), ['/status: `status` cannot be `embargoed`']],
    [
      'a country in small letters',
      amended({ countries: ['ml'] }),
      ['/countries/0: item 1 of `countries` must be a country code (ISO 3166-1 alpha-2), not `ml`; did you mean `ML`?'],
    ],
    [
      'no such country',
      amended({ countries: ['ML', 'ZZ'] }),
      ['/countries/1: item 2 of `countries` must be a country code (ISO 3166-1 alpha-2), not `ZZ`'],
    ],
    ['an id that is no slug', amended({ id: 'Mali Attack' }), [`/id: \`id\` ${slug}, not \`Mali Attack\``]],
    ['an id with two hyphens', amended({ id: 'a--b' }), [`/id: \`id\` ${slug}, not \`a--b\``]],
    ['an id that ends in a line break', amended({ id: 'a\n' }), [`/id: \`id\` ${slug}, not \`a\\n\``]],
    [
      'an id that is too long',
      amended({ id: 'x'.repeat(101) }),
      ['/id: `id` has 101 characters; at most 100 are allowed'],
    ],
    [
      'a date in words',
      amended({ published: '17 September 2024' }),
      [`/published: \`published\` ${date}, not \`17 September 2024\``],
    ],
    [
      'a date with a time',
      amended({ published: '2024-09-17T00:00Z' }),
      [`/published: \`published\` ${date}, not \`2024-09-17T00:00Z\``],
    ],
    [
      'a day that is not',
      amended({ published: '2024-02-31' }),
      ['/published: `published` is `2024-02-31`, a day that does not exist'],
    ],
    [
      '29 February in a common year',
      amended({ updated: '2023-02-29' }),
      ['/updated: `updated` is `2023-02-29`, a day that does not exist'],
    ],
    ['29 February in a leap year', amended({ updated: '2024-02-29' }), []],
    ['a language in words', amended({ language: 'English' }), [`/language: \`language\` ${language}, not \`English\``]],
    [
      'too large a number',
      claim({ citations: [{ source: 's', credibility: 7 }] }),
      ['/claims/0/citations/0/credibility: `credibility` must lie between 1 and 6, not `7`'],
    ],
    [
      'a broken number',
      claim({ citations: [{ source: 's', credibility: 1.5 }] }),
      ['/claims/0/citations/0/credibility: `credibility` must be a whole number, not `1.5`'],
    ],
    [
      'an infinite number',
      claim({ figure: { counts: 'deaths', low: Number.POSITIVE_INFINITY } }),
      ['/claims/0/figure/low: `low` must be a number, not a value that JSON does not know'],
    ],
    [
      'a pair of one',
      amended({ disputes: [{ id: 'd', matter: 'M', accounts: ['a'], verdict: 'V', incomparable: [['a']] }] }),
      ['/disputes/0/incomparable/0: item 1 of `incomparable` must have 2 entries, not 1'],
    ],
    [
      'a cell that is a number',
      answer({ type: 'table', caption: 'C', columns: ['A'], rows: [['', 5]] }),
      ['/questions/0/answer/0/rows/0/1: item 2 of item 1 of `rows` must be a text, not a number'],
    ],
    [
      'own keys that JavaScript knows',
      JSON.parse(JSON.stringify(analysis).replace('{', '{"__proto__":{"title":1},"constructor":1,')),
      [
        'key /__proto__: `__proto__` is not a field of an analysis',
        'key /constructor: `constructor` is not a field of an analysis',
      ],
    ],
    [
      'several mistakes, in the author’s order',
      { ...amended({}, 'id'), language: 'x', extra: 1, title: null },
      [
        `/language: \`language\` ${language}, not \`x\``,
        '/title: `title` is empty',
        'key /extra: `extra` is not a field of an analysis',
        ': `id` is missing',
      ],
    ],
    [
      'another version',
      { ...analysis, schemaVersion: '0.9', extra: 1 },
      ['/schemaVersion: this file is of version `0.9`; this version of Briefwright reads `1.0`'],
    ],
    [
      'a version that is a number',
      { ...analysis, schemaVersion: 1 },
      ['/schemaVersion: `schemaVersion` must be a text, not a number'],
    ],
  ])('%s', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  test.each(['\u0085', '\u200b\u2060', '\u00ad \u3164', '\u2800\ufe0f'])('a text that nobody can see, %j', (text) => {
    const questions = [{ id: 'q', question: 'Q?', answer: text }];
    expect(told(amended({ title: text, questions }))).toEqual([
      expect.stringMatching(/^\/title: `title` must hold something that can be seen, not /),
      expect.stringMatching(/^\/questions\/0\/answer: `answer` must hold something that can be seen, not /),
    ]);
  });
});

describe('many faults', () => {
  test('a hundred are listed', () => {
    expect(schemaFaults(amended({ topics: Array(100).fill(5) }))).toHaveLength(100);
  });

  test('of more, the last says how many are not', () => {
    const faults = schemaFaults(amended({ claims: Array(40_000).fill({}) }));
    expect(faults).toHaveLength(100);
    expect(faults[98]?.pointer).toBe('/claims/32');
    expect(faults[99]).toEqual({
      ruleId: 'schema',
      severity: 'error',
      message: '119901 more faults of this kind are not listed',
      pointer: '',
    });
  });
});
