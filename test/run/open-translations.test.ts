import { expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { openTranslations } from '../../scripts/run/open-translations.ts';
import { analysis } from '../analyses.ts';

const sources = [
  {
    id: 'officer-1',
    kind: 'interview',
    title: 'Colonel Wexmorlyn, border office',
    confidential: true,
    publicDescription: 'Security sources',
  },
];
const brief = analysis('x', { sources }) as unknown as Analysis;
const version = { id: 'x-fr', language: 'fr', title: 'L’attaque', status: 'draft' } as const;

it('a version in another language is linked, unless its id or its title names a confidential source', () => {
  const all = [version, { ...version, id: 'wexmorlyn-fr' }, { ...version, title: 'L’entretien avec Wexmorlyn' }];
  const { translations, findings } = openTranslations(brief, all, 'x.yaml');
  expect(translations).toEqual([version]);
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['confidential-exposed', 'warning'],
    ['confidential-exposed', 'warning'],
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/wexmorlyn/i);
});
