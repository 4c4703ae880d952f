import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import type { BriefContext } from '../../scripts/model/brief.ts';
import { type Format, formats } from '../../scripts/model/options.ts';
import { ourFormats } from '../../scripts/run/our-formats.ts';
import { briefKey, type KeyContext, outputKey } from '../../scripts/run/output-key.ts';
import { analysis } from '../analyses.ts';

const picture = {
  src: 'a.png',
  fileName: 'mali.01234567.png',
  mediaType: 'image/png',
  width: 1,
  height: 1,
  bytes: new Uint8Array([1]),
} as const;
const templates = {
  brief: 'b',
  partials: { note: 'n' },
  page: 'p',
  styles: { base: '1', screen: '2', print: '3', diff: '4' },
  strings: { en: { by: 'by' }, fr: { by: 'par' } },
};
const context = {
  edition: 'public',
  findings: [],
  suppressed: [],
  pictures: new Map([['a.png', picture]]),
  translations: [],
  version: '1.0.0',
  templates,
} as unknown as BriefContext;
const settings: KeyContext = { page: 'A4', build: 'y', browser: undefined };

const confidential = (name: string, description = 'a security source', id = 'colonel') =>
  analysis('mali', {
    sources: [{ id, kind: 'interview', author: name, confidential: true, publicDescription: description }],
    questions: [{ id: 'what', question: 'What?', answer: `They fled.[^${id}]` }],
    claims: [{ id: 'fled', statement: 'They fled.', kind: 'reported', citations: [{ source: id }] }],
  }) as unknown as Analysis;

interface Changes extends Partial<KeyContext> {
  context?: BriefContext;
}

function keyOf(format: Format, subject: Analysis, { context: given = context, ...changes }: Changes = {}): string {
  const brief = briefKey(subject, given);
  return outputKey(brief, ourFormats[format], subject.language, given, { ...settings, ...changes });
}

const key = (subject: Analysis, changes?: Changes) => keyOf('pdf', subject, changes);
const withTemplates = (changes: object) => ({ ...context, templates: { ...templates, ...changes } }) as BriefContext;

describe('outputKey', () => {
  it('differs when anything differs that outputs are made from', () => {
    const subject = confidential('Diarra');
    const keys = [
      key(subject),
      keyOf('md', subject),
      keyOf('html', subject),
      key({ ...subject, title: 'Another' }),
      key(confidential('Diarra', 'a military source')),
      key(subject, { page: 'Letter' }),
      key(subject, { context: { ...context, edition: 'review' } }),
      key(subject, { context: withTemplates({ brief: 'z' }) }),
      key(subject, { context: withTemplates({ partials: { note: 'z' } }) }),
      key(subject, { context: withTemplates({ page: 'z' }) }),
      key(subject, { context: withTemplates({ styles: { ...templates.styles, print: 'z' } }) }),
      key(subject, { context: withTemplates({ strings: { ...templates.strings, en: { by: 'z' } } }) }),
      key(subject, { build: 'z' }),
      key(subject, { browser: '/usr/bin/chromium' }),
      key(subject, { context: { ...context, version: '1.0.1' } }),
      key(subject, {
        context: { ...context, pictures: new Map([['a.png', { ...picture, bytes: new Uint8Array([2]) }]]) },
      }),
      key(subject, {
        context: { ...context, translations: [{ id: 'mali-fr', language: 'fr', title: 'Le titre', status: 'draft' }] },
      }),
    ];
    const finding = { ruleId: 'unused', severity: 'warning', message: 'nothing uses it', pointer: '/sources/0' };
    const judged = { ...context, findings: [finding] } as unknown as BriefContext;
    expect(key(subject, { context: judged })).toBe(keys[0]);
    keys.push(key(subject, { context: { ...judged, edition: 'review' } }));
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of keys) expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(key(confidential('Diarra'))).toBe(keys[0]);
  });

  it('does not depend on what another language, format or page has', () => {
    const subject = confidential('Diarra');
    const others: Changes[] = [
      { context: withTemplates({ strings: { ...templates.strings, fr: { by: 'de' } } }) },
      { context: withTemplates({ styles: { ...templates.styles, diff: 'z' } }) },
    ];
    for (const format of formats) {
      for (const other of others) expect(keyOf(format, subject, other)).toBe(keyOf(format, subject));
    }
    const dress = withTemplates({ page: 'z', styles: { ...templates.styles, base: 'z', screen: 'z', print: 'z' } });
    expect(keyOf('md', subject, { context: dress, page: 'Letter', browser: 'x' })).toBe(keyOf('md', subject));
    expect(keyOf('html', subject, { page: 'Letter', browser: 'x' })).toBe(keyOf('html', subject));
    const screen = withTemplates({ styles: { ...templates.styles, screen: 'z' } });
    expect(keyOf('pdf', subject, { context: screen })).toBe(keyOf('pdf', subject));
    expect(keyOf('html', subject, { context: screen })).not.toBe(keyOf('html', subject));
  });

  it('does not depend on what a confidential source hides, so that no guess at it can be confirmed', () => {
    expect(key(confidential('Traoré'))).toBe(key(confidential('Diarra')));
    expect(key(confidential('Diarra', 'a security source', 'diarra'))).toBe(key(confidential('Diarra')));
    const located = confidential('Diarra');
    Object.assign(located.claims?.[0]?.citations?.[0] ?? {}, { locator: 'at the barracks', descriptor: 'a colonel' });
    expect(key(located)).toBe(key(confidential('Diarra')));
  });
});
