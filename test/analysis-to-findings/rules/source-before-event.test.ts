import { describe, expect, it } from 'vitest';
import { sourceBeforeEvent } from '../../../scripts/analysis-to-findings/rules/source-before-event.ts';
import type { Claim, Source } from '../../../scripts/model/analysis.generated.ts';
import { foundIn } from './one-paragraph.ts';

const from = (day: string) => ({ from: day, precision: 'day' }) as const;

function found(source: Partial<Source>, claim: Partial<Claim> = {}, language = 'en'): string[] {
  const sources: Source[] = [{ id: 's', kind: 'media', date: '2024-05-10', ...source }];
  const base: Claim = {
    id: 'c',
    kind: 'fact',
    statement: 'They left.',
    when: from('2024-05-12'),
    citations: [{ source: 's' }],
  };
  return foundIn(sourceBeforeEvent, language, 'A.', { sources, claims: [{ ...base, ...claim }] });
}
const here = ['/claims/0/citations/0/source'];

describe('a source that is older than the event for which it is cited', () => {
  it.each<[string, Partial<Source>, Partial<Claim>?]>([
    ['by days', {}],
    ['by a month', { date: '2024-04' }],
    ['by a year', { date: '2023' }],
    ['of what somebody reports', {}, { kind: 'reported' }],
    ['by more than time zones', {}, { when: { from: '2024-05-12T05:00Z', precision: 'minute' } }],
    ['though it was read later', { accessed: '2024-05-20' }],
    ['though its own words are not public', { confidential: true, publicDescription: 'A source' }],
  ])('is found: %s', (_, source, claim) => {
    expect(found(source, claim)).toEqual(here);
  });

  it.each<[string, Partial<Source>, Partial<Claim>?, string?]>([
    ['of the same day', { date: '2024-05-12' }],
    ['later', { date: '2024-05-13' }],
    ['of the same month', { date: '2024-05' }],
    ['of the same year', { date: '2024' }],
    ['without date', { date: undefined } as unknown as Partial<Source>],
    [
      'of the day before, elsewhere',
      { date: '2024-05-11' },
      { when: { from: '2024-05-12T02:00Z', precision: 'minute' } },
    ],
    ['of an event of that month', {}, { when: { from: '2024-05', precision: 'month' } }],
    ['of a forecast', {}, { kind: 'forecast' }],
    ['of a judgement', {}, { kind: 'assessment' }],
    ['of a plan', {}, { kind: 'reported', statement: 'The army said that it would leave.' }],
    ['of a plan in French', {}, { kind: 'reported', statement: 'L’armée a annoncé son départ.' }, 'fr'],
    ['of a plan in Spanish', {}, { kind: 'reported', statement: 'El ejército saldrá de Taram.' }, 'es'],
    ['of a data set that was read later', { kind: 'dataset', accessed: '2024-05-20' }],
  ])('is not found: %s', (_, source, claim, language) => {
    expect(found(source, claim, language)).toEqual([]);
  });
});
