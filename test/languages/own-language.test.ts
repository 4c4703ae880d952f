import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import { englishNumbers } from '../../scripts/languages/en/numbers.ts';
import type { Language } from '../../scripts/languages/language.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import { matchesIn } from '../../scripts/model/index.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';

/** A language that the house does not know, with a word or two of each kind; written from right to left, for once. */
const esperanto: Language = {
  tag: 'eo',
  name: 'Esperanto',
  direction: 'rtl',
  questions: { ends: ['⁇'], opens: '«?' },
  numbers: {
    ...englishNumbers,
    words: { du: 2, tri: 3, kvindek: 50 },
    multipliers: [],
    kinds: { deaths: 'mortoj' },
    noNumbers: [],
    weak: [],
  },
  quantities: { units: { day: 'tagoj' }, before: { 'more-than': 'pli ol' } },
  units: { day: 'tagoj' },
  style: {
    'unit-style': [{ pattern: /elcentoj/g, house: 'Oni skribas “procentoj”.', slip: () => ({ fix: 'procentoj' }) }],
    'spelling-variant': [{ pattern: /ĥaoso/g, house: 'Oni skribas “kaoso”.', slip: () => ({ fix: 'kaoso' }) }],
  },
  otherSpelling: ['br'],
  conjunctions: ['sed'],
  sentences: { abbreviations: ['S-ro'], openers: ['La'] },
  acronyms: {
    known: ['ĈIO', 'UEA'],
    introductions: 'nomata',
    or: 'aŭ',
    articles: 'la ',
    nameArticles: 'la ',
    in: 'por',
  },
  likelihood: (text) =>
    [...matchesIn(text, /verŝajne/g)].map(({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
      term: 'likely',
      isDenied: false,
    })),
  confidence: {
    pattern: /fido/g,
    opening: (_word, before) => /(?:alta|malalta) $/.exec(before)?.[0],
  },
  vague: { numbers: /multaj/g, chances: /povus/g, figures: /%/ },
};

const claims = `
claims:
  - { id: dead, kind: reported, statement: Mortoj, figure: { counts: deaths, best: 50 } }
  - { id: next, kind: forecast, statement: Venos, likelihood: unlikely, horizon: "2025", condition: x }`;

/** Rules that an answer in a language trips, with the words that they say. */
function found(paragraph: string, { tag = 'eo', question = '«?Kio okazis⁇', rest = '' } = {}, languages = known) {
  const text = `schemaVersion: "1.0"
id: x
language: ${tag}
status: draft
title: La atako
standfirst: Fakulo klarigas.
questions:
  - id: kio
    question: ${JSON.stringify(question)}
    answer:
      - ${JSON.stringify(paragraph)}
${rest}${claims}`;
  const { findings } = judgeFile(
    { file: 'x.yaml', name: 'x', format: 'yaml', bytes: Buffer.from(text) },
    { languages },
  );
  return findings
    .filter(
      ({ ruleId }) => !['unused', 'claim-unsourced', 'figure-unattributed', 'forecast-incomplete'].includes(ruleId),
    )
    .map(({ ruleId }) => ruleId);
}
const known = ourLanguages.with([esperanto]);

describe('a language of the caller', () => {
  it('is known to every rule that knows languages', () => {
    expect(found('Nenio okazis.')).toEqual([]);
    expect(found('Nenio okazis.', { question: 'Kio okazis?' })).toEqual(['qa-shape']);
    expect(found('Nenio okazis.', { question: 'Kio okazis⁇' })).toEqual(['qa-shape']);
    expect(found('Kvindek mortoj.[^dead]')).toEqual([]);
    expect(found('Tri mortoj.[^dead]')).toEqual(['prose-figure-mismatch']);
    expect(found('Pli ol kvindek mortoj.[^dead]')).toEqual(['prose-figure-mismatch']);
    expect(found('Tri tagoj de mortoj.[^dead]')).toEqual([]);
    expect(found('Sep elcentoj.')).toEqual(['unit-style']);
    expect(found('Estas ĥaoso.')).toEqual(['spelling-variant']);
    expect(found('Estas ĥaoso.', { tag: 'eo-BR' })).toEqual([]);
    expect(found('La UEA venis.')).toEqual([]);
    expect(found('La ABQ venis.')).toEqual(['acronym-undefined']);
    expect(found('Asocio, nomata ABQ, venis.')).toEqual([]);
    expect(found('La Asocio, aŭ la ABQ, venis.')).toEqual([]);
    expect(found('Ĝi venos verŝajne.[^next]')).toEqual(['prose-likelihood-mismatch']);
    expect(found('Kun alta fido ĝi venos verŝajne.')).toEqual(['confidence-with-likelihood']);
    expect(found('Venis multaj mortoj.[^dead]')).toEqual(['vague-language']);
    expect(found('Ĝi povus veni.[^next]')).toEqual(['vague-language']);
  });

  it('tells what a pull quote may leave out, and where sentences end', () => {
    const rest = '      - { type: pullquote, text: Ili iris. }';
    expect(found('Sed ili iris.', { rest })).toEqual([]);
    expect(found('Ĉar ili iris.', { rest })).toEqual(['pullquote-drift']);
    expect(known.sentencesOf('S-ro. Ĉi venis. La fino.')).toHaveLength(2);
    expect(ourLanguages.sentencesOf('S-ro. Ĉi venis. La fino.')).toHaveLength(3);
  });

  it('turns the page, and has its name where it is named', () => {
    const translations = [{ id: 'tuta', language: 'eo', title: 'Tuta', status: 'published' }] as const;
    const analysis = { ...fullAnalysis(), language: 'eo-Latn' };
    const context = briefContext({ languages: known, translations: [...translations] });
    expect(brief(analysis, context).markdown).toContain('[Esperanto]');
    expect(brief({ ...analysis, language: 'eo' }, context).html).toContain('<html lang="eo" dir="rtl">');
    expect(brief(analysis, context).html).toContain('<html lang="eo-Latn" dir="ltr">');
  });

  it('is known to nobody else', () => {
    expect(found('Tri mortoj.[^dead] Sep elcentoj.', { question: 'Kio okazis?' }, ourLanguages)).toEqual([]);
    expect(ourLanguages.nameOf('eo')).toBe('eo');
    expect(ourLanguages.isRightToLeft('eo')).toBe(false);
  });

  it('may be that of one region, and may take the place of one of the house', () => {
    const some = ourLanguages.with([
      { tag: 'fr-ca', name: 'Français canadien' },
      { tag: 'he', name: 'Ivrit' },
    ]);
    expect(some.nameOf('fr-CA')).toBe('Français canadien');
    expect(some.nameOf('fr-BE')).toBe('Français (fr-BE)');
    expect(some.nameOf('he')).toBe('Ivrit');
    expect(some.isRightToLeft('he')).toBe(false);
  });

  it('may be known by no more than its tag', () => {
    const bare = ourLanguages.with([{ tag: 'eo' }]);
    expect(found('Tri mortoj.[^dead] Sep elcentoj.', { question: 'Kio okazis?' }, bare)).toEqual([]);
  });
});
