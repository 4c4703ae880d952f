import { findingAtStart } from '../analysis-to-findings/index.ts';
import type { Analysis, Finding, Translation } from '../model/index.ts';
import { secretsIn } from '../secrets/index.ts';

/**
 * The versions in other languages that a brief may name, and a finding for each that it may not: its file may know nothing of the source that its
 * id or its title gives away.
 */
export function openTranslations(
  analysis: Analysis,
  found: readonly Translation[],
  file: string,
): { translations: readonly Translation[]; findings: Finding[] } {
  if (found.length === 0) return { translations: found, findings: [] };
  const secrets = secretsIn(analysis);
  const isOpen = ({ id, title }: Translation) => !secrets.inWords(id) && !secrets.inWords(title);
  const findings = found
    .filter((one) => !isOpen(one))
    .map(({ language }) => {
      const message = `the version in \`${language}\` is not linked, because its id or its title holds a confidential value of a source`;
      const hint = 'Give it another id and title.';
      return findingAtStart({ ruleId: 'confidential-exposed', severity: 'warning', message, hint, pointer: '' }, file);
    });
  return { translations: found.filter(isOpen), findings };
}
