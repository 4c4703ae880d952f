import { describe, expect, it } from 'vitest';
import {
  build,
  check,
  defineFormat,
  defineLanguage,
  defineRule,
  defineTheme,
  formats,
  type Rule,
  rules,
} from '../../scripts/index.ts';
import { analysisJson } from '../analyses.ts';

const rule: Rule = { id: 'own', level: 'info', wants: 'W.', why: 'W.', check: () => [{ pointer: '', message: 'm' }] };
const given = { name: 'a.json', content: analysisJson('a') };

describe('a rule of a caller', () => {
  it('runs after ours, and is a fault of its own when it crashes', async () => {
    const crashing = defineRule({
      ...rule,
      id: 'crashing',
      check: () => {
        throw new Error('secret');
      },
    });
    const { findings, rules: run, analysis } = await check(given, { rules: [defineRule(rule), crashing] });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual(['own', 'info']);
    expect(run.ran).toEqual([...rules.map(({ id }) => id), 'own']);
    expect(analysis).toBeUndefined();
    expect(JSON.stringify(findings)).not.toContain('secret');
    expect((await check(given)).findings).toEqual([]);
  });

  it('can be suppressed like ours, unless it is firm', async () => {
    const suppression = { rule: 'own', pointer: '', reason: 'R.', by: 'B', expires: '2999-01-01' };
    const content = analysisJson('a', { suppressions: [suppression] });
    const found = async (one: Rule) => (await check({ ...given, content }, { rules: [one] })).suppressed.length;
    expect(await found(rule)).toBe(1);
    expect(await found({ ...rule, firm: true })).toBe(0);
  });

  it.each(['Own', 'own rule', '', 'own-', '1own'])('has no id such as “%s”', (id) => {
    expect(() => defineRule({ ...rule, id })).toThrow(TypeError);
  });

  it('has no id of ours', () => {
    for (const { id } of rules) expect(() => defineRule({ ...rule, id })).toThrow(`“${id}”`);
  });
});

describe('a format of a caller', () => {
  it('has no id of ours and an extension that a file can have', () => {
    const format = { id: 'own', extension: 'own', render: () => '' };
    for (const id of Object.keys(formats)) expect(() => defineFormat({ ...format, id })).toThrow(`“${id}”`);
    for (const extension of ['', '.own', 'a/b', 'Ö']) {
      expect(() => defineFormat({ ...format, extension })).toThrow(TypeError);
    }
  });

  it('may print, and gets the page that is asked for', async () => {
    const seen: string[] = [];
    const poster = defineFormat({
      id: 'poster',
      extension: 'pdf',
      isPrinted: true,
      render: ({ metadata }, press) => {
        seen.push(press.page);
        const { title, language } = metadata;
        return press.print({
          html: `<!doctype html><html lang="en"><title>${title}</title><style>@page { size: ${press.page} }</style><h1>x</h1></html>`,
          metadata: { title, language, keywords: [], headings: ['x'] },
        });
      },
    });
    const { files } = await build(given, { formats: [poster], page: 'Letter' });
    expect(new TextDecoder().decode(files[0]?.bytes.subarray(0, 5))).toBe('%PDF-');
    expect(seen).toEqual(['Letter']);
  });
});

describe('themes and languages of a caller', () => {
  it('are refused when they have no name', () => {
    expect(() => defineTheme({ name: ' ' })).toThrow(TypeError);
    expect(() => defineLanguage({ tag: 'no tag', strings: {} as never })).toThrow('no tag');
  });

  it('take the place of what they have and of nothing else', async () => {
    const theme = defineTheme({ name: 'short', partials: { experts: '' }, page: '<title>{{title}}</title>' });
    const html = async (changes: Parameters<typeof build>[1]) => {
      const { files } = await build(given, { formats: ['html'], ...changes });
      return new TextDecoder().decode(files[0]?.bytes);
    };
    expect(await html({ theme })).toBe('<title>The title of a</title>');
    expect(await html({})).toContain('<!doctype html>');
  });
});
