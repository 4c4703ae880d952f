import { describe, expect, it } from 'vitest';
import { english } from '../../../scripts/languages/en/english.ts';
import { words } from '../quantities.ts';

const found = (text: string) =>
  (english.likelihood?.(text) ?? []).map(({ term, isDenied }) => (isDenied ? `not ${term}` : term));
const confident = (text: string) => {
  const at = text.search(/confiden/i);
  const word = /confiden(?:ce|t)/i.exec(text)?.[0] ?? '';
  return english.confidence?.opening(word, text.slice(0, at), text.slice(at + word.length));
};

describe('likelihood terms of English', () => {
  it.each([
    ['probably', 'probable'],
    ['very probably', 'highly probable'],
    ['highly probably', 'highly probable'],
    ['almost certainly', 'almost certain'],
    ['nearly certainly', 'nearly certain'],
    ['very probable', 'highly probable'],
    ['very improbable', 'highly improbable'],
    ['a roughly even chance', 'roughly even chance'],
    ['highly unlikely', 'highly unlikely'],
  ])('%s is a form of %s', (form, term) => {
    expect(found(`They ${form} come.`)).toEqual([term]);
    expect(english.likelihood?.(`They ${form} come.`)[0]).toMatchObject({ start: 5, end: 5 + form.length });
  });

  it('have adverbs', () => {
    expect(english.likelihoodAdverb?.('probable')).toBe('probably');
    expect(english.likelihoodAdverb?.('highly probable')).toBe('very probably');
    expect(english.likelihoodAdverb?.('almost certain')).toBe('almost certainly');
    expect(english.likelihoodAdverb?.('remote')).toBeUndefined();
  });

  it('are none where they are bent', () => {
    const bending =
      'more, less, most, least, as, so, too, how, not, never, hardly, scarcely, quite, fairly, rather, somewhat, equally, increasingly, extremely, exceedingly, especially, particularly, however, isn’t, not be, not at all, not even';
    for (const word of words(bending)) expect([word, found(`It is ${word} likely.`)]).toEqual([word, []]);
    expect(found('It is now likely.')).toEqual(['likely']);
  });

  it('are denied by words before them in their clause', () => {
    const denials =
      'no, not, never, neither, nor, none, nobody, nothing, few, little, hardly, scarcely, rarely, whether, if, unless, far from, anything but, isn’t';
    for (const word of words(denials)) {
      expect([word, found(`Then ${word} of them is likely.`)]).toEqual([word, ['not likely']]);
    }
    expect(found('Then all of them is likely.')).toEqual(['likely']);
    expect(found('None came, and it is likely.')).toEqual(['likely']);
  });

  it('are everyday words behind an owner, unless a chance is named', () => {
    const owners = 'the, his, her, its, their, our, whose, any, an, Bob’s';
    for (const owner of words(owners)) expect([owner, found(`So ${owner} likely heir came.`)]).toEqual([owner, []]);
    for (const word of ['likely', 'unlikely', 'probable', 'improbable'])
      expect(found(`The ${word} heir came.`)).toEqual([]);
    for (const pronoun of words('it’s, that’s, there’s, here’s, he’s, she’s, who’s, what’s')) {
      expect([pronoun, found(`So ${pronoun} likely over now.`)]).toEqual([pronoun, ['likely']]);
    }
    const named =
      'to come, that he, outcome, result, scenario, course, consequence, effect, trajectory, development, event, prospect, step, next step, , (so)';
    for (const after of words(named)) expect([after, found(`The likely ${after}`)]).toEqual([after, ['likely']]);
    expect(found('The likely cause to name.')).toEqual([]);
  });

  it('are remote where a verb says it at the end of a clause', () => {
    for (const verb of words('is, are, was, were, be, remain, remains, seem, seems, look, looks, appear, appears')) {
      expect([verb, found(`It ${verb} remote, now.`)]).toEqual([verb, ['remote']]);
    }
    expect(found('It stood remote, now. It is remote now.')).toEqual([]);
  });
});

describe('confidence of the analyst', () => {
  it('has a level before it', () => {
    for (const level of words('low, medium, moderate, high, low to medium, low-to-moderate, moderate to high')) {
      const opening = level.includes('-') ? `${level}-` : `${level} `;
      expect(confident(`So with ${opening}confidence we say.`)).toBe(opening);
    }
    expect(confident('So with great confidence we say.')).toBeUndefined();
  });

  it('has an owner', () => {
    for (const owner of words('Our, our, My, my, Crisis Group’s, our own, our overall')) {
      expect(confident(`So ${owner} confidence grows.`)).toBe(`${owner} `);
    }
    expect(confident('So his confidence grows.')).toBeUndefined();
  });

  it('has a speaker', () => {
    const speakers =
      'we, We, I, Crisis Group, analyst, analysts, expert, experts, this author, the author, the desk, the analyst, the analysts';
    for (const speaker of words(speakers)) expect(confident(`So ${speaker} is confident.`)).toBe(`${speaker} is `);
    for (const verb of words('is, are, am, remain, remains, feel, feels, is very')) {
      expect(confident(`So we ${verb} confident.`)).toBe(`we ${verb} `);
    }
    expect(confident('So they are confident.')).toBeUndefined();
    expect(confident('So we were confident.')).toBeUndefined();
  });

  it('is none that somebody has in somebody', () => {
    for (const word of words('among, between, from, by, vote, in, of')) {
      expect(confident(`So high confidence ${word} men.`)).toBeUndefined();
    }
    for (const word of words('this, that, the, our, its, these, those')) {
      expect(confident(`So high confidence in ${word} assessment.`)).toBe('high ');
    }
    for (const word of words('judgment, judgement, assessment, forecast, estimate, finding, conclusion, analysis')) {
      expect(confident(`So high confidence in this ${word}.`)).toBe('high ');
    }
  });

  it('is graded behind the word', () => {
    for (const level of words('low, medium, moderate, high')) {
      expect(confident(`So confidence in this judgement is ${level}.`)).toBe('');
      expect(confident(`So confidence: ${level}.`)).toBe('');
    }
    expect(confident('So confidence in this judgement remains very low.')).toBe('');
    expect(confident('So confidence in this judgement is good.')).toBeUndefined();
  });

  it('is looked for in both forms of the word', () => {
    const { pattern } = english.confidence ?? {};
    expect('Confidence, and confident too'.match(pattern ?? /x/)).toEqual(['Confidence', 'confident']);
  });
});

describe('vague words of English', () => {
  const vague = english.vague;
  const matches = (kind: 'numbers' | 'chances', text: string) => text.match(vague?.[kind] ?? /(?!)/) ?? [];

  it('are for numbers', () => {
    expect(matches('numbers', 'Many came, some men, several men')).toEqual(['Many', 'some', 'several']);
    expect(matches('numbers', 'how many men, as many men, some of them, some other men, some 50')).toEqual([]);
  });

  it('are for chances', () => {
    expect(matches('chances', 'It could, it may, it might fall')).toEqual(['could', 'may', 'might']);
    expect(matches('chances', 'it could not, it could never fall')).toEqual([]);
    for (const word of words(
      'Nobody, nobody, No one, no one, None, none, what, the, its, their, his, our, military, Bob’s, the men’s',
    )) {
      expect([word, matches('chances', `then ${word} might fell`)]).toEqual([word, []]);
    }
    expect(matches('chances', 'The military might fall')).toEqual(['might']);
  });

  it('are none beside figures', () => {
    for (const figure of ['5 per cent', '5%']) expect(vague?.figures.test(figure)).toBe(true);
  });
});
