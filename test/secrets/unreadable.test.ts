import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';

const source = {
  id: 'officer-1',
  kind: 'interview',
  title: 'Colonel Wexmorlyn, border office',
  confidential: true,
  publicDescription: 'Security sources',
};

function findingsOf(text: string, format: 'json' | 'yaml') {
  const bytes = new TextEncoder().encode(text);
  return judgeFile({ file: 'x', name: 'x', format, bytes }).findings;
}

describe('a key that names a source', () => {
  const sources = JSON.stringify([source]);
  it.each([
    ['twice in JSON', `{ "sources": ${sources},\n"Wexmorlyn": 1, "Wexmorlyn": 2 }`, 'json'],
    ['twice in YAML', `sources: ${sources}\nWexmorlyn: 1\nWexmorlyn: 2\n`, 'yaml'],
    ['twice, deep in YAML', `sources: ${sources}\nx: { Wexmorlyn: 1, Wexmorlyn: 2 }\n`, 'yaml'],
    [
      'beside a mark in escapes',
      `sources: [{ title: Col. Wexmorlyn, "\\u0063onfid\\x65ntial": true }]\nWexmorlyn: 1\nWexmorlyn: 2\n`,
      'yaml',
    ],
    ['before a key that is no text', `sources: ${sources}\nWexmorlyn: { 1: x }\n`, 'yaml'],
  ] as const)('is told in no message and no pointer: %s', (_, text, format) => {
    const findings = findingsOf(text, format);
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toMatch(/wexmorlyn/i);
  });

  it('is told where it names nobody', () => {
    const [finding] = findingsOf(`sources: ${sources}\nregion: a\nregion: b\n`, 'yaml');
    expect(finding).toMatchObject({ message: 'the key `region` is given twice in one object', pointer: '/region' });
  });
});
