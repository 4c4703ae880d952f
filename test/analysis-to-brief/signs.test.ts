import { describe, expect, it } from 'vitest';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';

describe('the signs of a language', () => {
  it('stand with their spaces, whichever template prints them', () => {
    const finding = {
      ruleId: 'unused',
      severity: 'info',
      message: 'no',
      pointer: '/claims/2',
      file: '',
      line: 1,
      column: 1,
    } as const;
    const context = briefContext({ edition: 'review', findings: [finding] });
    const { markdown } = brief({ ...fullAnalysis(), language: 'fr' }, context);
    for (const text of [
      '**Notre lecture :** ',
      '**Contesté :** ',
      '**Contre :** ',
      '**Tarmac** : ',
      '**confiance faible :** ',
      '**Qui le dit :** ',
      '**Contesté** ; attribué à : ',
      '[A3](#claim.media-toll) : ',
    ])
      expect(markdown).toContain(text);
    expect(markdown.match(/[\p{L})*](?:\*\*)?[:;](?=\*\*| )/gu) ?? []).toEqual([]);
  });
});
