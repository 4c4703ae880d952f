import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { load } from 'js-yaml';
import { analysis } from '../analyses.ts';

/** A sentence beside a claim, and whether an editor would let it pass; README.md says what each field is. */
export interface Entry {
  id: string;
  scale?: string;
  claim: Record<string, unknown>;
  others?: Record<string, unknown>[];
  prose: string;
  verdict: 'right' | 'wrong';
  kind: string;
  why: string;
}

const subjects = ['figures', 'likelihoods'] as const;

/** Every file of the corpus with its entries as they stand in it. */
export function corpus(): { subject: (typeof subjects)[number]; language: string; entries: Entry[] }[] {
  return subjects.flatMap((subject) => {
    const folder = new URL(`./${subject}/`, import.meta.url);
    return readdirSync(folder).map((file) => {
      const entries = load(readFileSync(new URL(file, folder), 'utf8')) as Entry[];
      return { subject, language: parse(file).name, entries };
    });
  });
}

/** A draft in which the entry's prose is the first answer; its claims rest on one source, which all of them cite. */
export function analysisAround(entry: Entry, language: string): Record<string, unknown> {
  const { scale = 'icd-203', claim, others = [], prose } = entry;
  const [first, ...more] = analysis(entry.id)['questions'] as Record<string, unknown>[];
  return analysis(entry.id, {
    language,
    informationCutoff: '2024-12-31',
    likelihoodScale: scale,
    questions: [{ ...first, answer: [prose] }, ...more],
    sources: [{ id: 'field-notes', kind: 'own-work', title: 'Field notes' }],
    claims: [claim, ...others].map((one) => ({ citations: [{ source: 'field-notes' }], ...one })),
  });
}
