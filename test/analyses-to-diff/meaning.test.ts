import { describe, expect, it } from 'vitest';
import { markWords } from '../../scripts/analyses-to-diff/mark-words.ts';
import { Lexicon } from '../../scripts/analyses-to-diff/meaning/lexicon.ts';
import { touchesOf } from '../../scripts/analyses-to-diff/meaning/touches.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import { mayTurn, type Touch } from '../../scripts/model/diff.ts';
import { foldedInto, pairsOf } from './sentence-pairs.ts';
import { reworded, rewritten, turned, unseen } from './turns.ts';

function touched(language: string, old: string, fresh: string): Touch[] {
  const lexicon = new Lexicon(ourLanguages.of(language), ['Mali', 'Niger']);
  return touchesOf(markWords(old, fresh), lexicon);
}

describe('touchesOf', () => {
  it.each(pairsOf(turned))('says in %s that %j → %j may say another thing', (language, old, fresh) => {
    expect(mayTurn(touched(language, old, fresh))).toBe(true);
    expect(mayTurn(touched(language, ...foldedInto(old, fresh)))).toBe(true);
    expect(mayTurn(touched(language, fresh, old))).toBe(true);
  });

  it.each(pairsOf(rewritten))('knows in %s that %j → %j is only wording', (language, old, fresh) => {
    expect(touched(language, old, fresh)).toEqual([]);
    expect(touched(language, fresh, old)).toEqual([]);
  });

  it.each(pairsOf(reworded))('says in %s of %j → %j that words changed, and no more', (language, old, fresh) => {
    expect(touched(language, old, fresh)).toEqual(['words']);
    expect(touched(language, fresh, old)).toEqual(['words']);
  });

  it.each(unseen)('sees no change in %s', (_, old, fresh) => {
    expect(markWords(old, fresh)).toEqual([{ in: 'both', text: expect.any(String) }]);
  });

  it.each([
    ['a Cyrillic letter', 'the army left', 'the \u0430rmy left'],
    ['a Greek letter', 'Omar left', '\u039fmar left'],
    ['a sign that turns the direction', 'the army left', 'the \u202earmy\u202c left'],
    ['a mark of direction', 'army 50-70 left', 'army \u200f50-70 left'],
  ])('tells of %s', (_, old, fresh) => {
    expect(touched('en', old, fresh)).toContain('look-alikes');
  });

  it.each([
    ['the men re-sign the pact', 'the men resign the pact'],
    ['The rebels, who fled, were shot.', 'The rebels who fled were shot.'],
    ['He said no, troops left.', 'He said no troops left.'],
    ['the victory of the army', 'the “victory” of the army'],
    ['an attack on the US army', 'an attack on the us army'],
    ['the forces left every day', 'the forces left everyday'],
    ['its base fell', 'it’s base fell'],
    ['| Gao | 5 | Mali |', '| Gao 5 | Mali |'],
  ])('never takes %j → %j for wording', (old, fresh) => {
    expect(touched('en', old, fresh)).not.toEqual([]);
  });

  it('keeps two numbers apart that a hyphen joins', () => {
    expect(touched('en', 'twenty-four hour shifts', 'twenty four-hour shifts')).toContain('figures');
  });

  it('keeps apart what letters of Persian join and do not', () => {
    expect(markWords('می‌خواهم', 'میخواهم').length).toBeGreaterThan(1);
  });

  it('never says that it knows a language of which it has no words', () => {
    expect(touched('sw', 'Jeshi liko tayari.', 'Jeshi haliko tayari.')).toEqual(['words']);
    expect(touched('sw', 'Jeshi liko tayari.', 'Jeshi liko tayari!')).toEqual([]);
    expect(touched('sw', 'Watu 50 walikufa.', 'Watu 60 walikufa.')).toEqual(['figures']);
  });

  it('tells of a number, a name and a word in sentences far apart', () => {
    const far = 'Nothing happened here. '.repeat(5);
    const [old, fresh] = [
      `Ten died. ${far}It was in Gao. ${far}It is big.`,
      `Two died. ${far}It was in Kidal. ${far}It is old.`,
    ];
    expect(touched('en', old, fresh)).toEqual(['figures', 'names', 'words']);
  });
});
