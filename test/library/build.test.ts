import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnalysisInput, build, check, compare, migrate, openPrinter } from '../../scripts/index.ts';
import { Failure } from '../../scripts/model/failure.ts';
import { analysisJson } from '../analyses.ts';
import { png } from '../pictures/picture-makers.ts';
import { tempFolder } from '../temp-folder.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const hero = { src: 'images/x.png', alt: 'Smoke.', credit: 'AFP' };

describe('build', () => {
  it('gives bytes for bytes, and the same for the same file on the disk', async () => {
    const content = analysisJson('a', { hero });
    const folder = await tempFolder({ 'a.json': content, 'images/x.png': png() });
    const inMemory = await build({ name: 'a.json', content, pictures: { 'images/x.png': png() } });
    const onDisk = await build(join(folder, 'a.json'));
    expect(inMemory.files).toEqual(onDisk.files);
    expect(inMemory.files.map(({ format, name }) => [format, name])).toEqual([
      ['md', 'a.md'],
      ['html', 'a.html'],
      ['pdf', 'a.pdf'],
      ['picture', expect.stringMatching(/^a\.[0-9a-f]{8}\.png$/)],
    ]);
    expect(text(inMemory.files[2]?.bytes.subarray(0, 5))).toBe('%PDF-');
    expect(await readdir(folder)).toEqual(['a.json', 'images']);
  });

  it('finds fault with pictures that were not given', async () => {
    const { files, findings } = await build(
      { name: 'a.json', content: analysisJson('a', { hero }), pictures: { 'images/y.png': png() } },
      { formats: ['md'] },
    );
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ ruleId: 'picture-missing', pointer: '/hero/src', file: 'a.json' }]);
    expect(findings[0]?.hint).toContain('images/y.png');
  });

  it('compares a translation with the original that is given, or that lies beside it', async () => {
    const toll = (best: number) => ({
      claims: [{ id: 'toll', kind: 'assessment', statement: 'So.', figure: { counts: 'deaths', best } }],
    });
    const [content, original] = [analysisJson('b', { translationOf: 'a', ...toll(67) }), analysisJson('a', toll(77))];
    const folder = await tempFolder({ 'b.json': content, 'a.json': original });
    const drifts = async (input: AnalysisInput) =>
      (await check(input)).findings
        .filter(({ ruleId }) => ruleId === 'translation-drift')
        .map(({ message }) => message);
    const said = ['the `figure` of `toll` is `67`, but `77` in the original (`a.json`)'];
    expect(await drifts({ name: 'b.json', content, original: { name: 'en/a.json', content: original } })).toEqual(said);
    expect(await drifts(join(folder, 'b.json'))).toEqual(said);
    expect(await drifts({ name: 'b.json', content })).toEqual([]);
    await expect(check({ name: 'b.json', content, original: { name: 'a.txt', content: original } })).rejects.toThrow(
      'not the name',
    );
  });

  it('writes into a folder when asked to, whole editions and pages included', async () => {
    const out = join(await tempFolder(), 'deep/out');
    const { files } = await build(
      { name: 'a.json', content: analysisJson('a') },
      { formats: ['md', 'html'], edition: 'review', out },
    );
    expect(await readdir(out)).toEqual(['a.review.html', 'a.review.md']);
    expect(await readFile(join(out, 'a.review.md'), 'utf8')).toBe(text(files[0]?.bytes));
  });

  it('prints several briefs with one printer, which its owner closes', async () => {
    const printer = await openPrinter();
    try {
      for (const name of ['a', 'b']) {
        const given = { name: `${name}.json`, content: analysisJson(name) };
        const { files } = await build(given, { formats: ['pdf'], page: 'Letter', printer });
        expect(files.map(({ name: file }) => file)).toEqual([`${name}.pdf`]);
      }
    } finally {
      await printer.close();
    }
  });

  it('has versions in other languages from the disk, or as they are given', async () => {
    const folder = await tempFolder({
      'a.json': analysisJson('a'),
      'a-fr.json': analysisJson('a-fr', { language: 'fr', translationOf: 'a' }),
    });
    const markdownOf = async (...args: Parameters<typeof build>) =>
      text((await build(args[0], { formats: ['md'], ...args[1] })).files[0]?.bytes);
    expect(await markdownOf(join(folder, 'a.json'))).toContain('(a-fr.md)');
    const given = { id: 'a-ar', language: 'ar', title: 'العنوان', status: 'draft' } as const;
    expect(await markdownOf(join(folder, 'a.json'), { translations: [given] })).toContain('(a-ar.md)');
    expect(await markdownOf({ name: 'a.json', content: analysisJson('a') })).not.toContain('(a-fr.md)');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a format that nobody knows', () => build({ name: 'a.json', content: '{}' }, { formats: ['doc' as 'md'] })],
    ['a name that is none of an analysis', () => check({ name: 'a.txt', content: '{}' })],
    ['a file that is not there', () => check('no/such/file.json')],
    ['a folder', () => check('analyses')],
    ['a day that is none', () => check({ name: 'a.json', content: '{}' }, { today: '2025-02-30' })],
  ])('refuses %s with exit code 2 and a way out', async (_, call) => {
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ exitCode: 2 });
  });
});

describe('compare', () => {
  it('takes bytes, paths and nothing', async () => {
    const folder = await tempFolder({ 'a.json': analysisJson('a', { title: 'Before' }) });
    const fresh = { name: 'a.json', content: analysisJson('a', { title: 'After' }) };
    const { diff, findings, report } = await compare(join(folder, 'a.json'), fresh);
    expect(diff?.changes).toMatchObject([{ from: 'Before', to: 'After' }]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await report('markdown')).toContain('After');
    expect(JSON.parse((await report('json')) ?? '')).toMatchObject({ changes: [{ to: 'After' }] });
    expect((await compare(undefined, fresh)).diff).toMatchObject({ new: { title: 'After' } });
  });

  it('has no diff and no report where a side cannot be read', async () => {
    const { diff, findings, report } = await compare({ name: 'a.json', content: '{' }, undefined);
    expect(diff).toBeUndefined();
    expect(findings).toMatchObject([{ ruleId: 'syntax' }]);
    expect(await report('markdown')).toBeUndefined();
  });
});

describe('migrate', () => {
  it('gives the new bytes and writes nothing', async () => {
    const before = await readFile('test/cases/migrate-commented-yaml/before.yaml', 'utf8');
    const after = await readFile('test/cases/migrate-commented-yaml/after.yaml', 'utf8');
    const migrated = await migrate({ name: 'before.yaml', content: before });
    expect(migrated).toMatchObject({ state: 'migrated', from: '0.9', to: '1.0' });
    // Where bytes lie, nobody knows, so the way to the schema stays as it is.
    const way = '../schema/analysis.schema.json';
    const stays = after.replace(way, '../schema/0.9/analysis.schema.json');
    expect(migrated.state === 'migrated' && text(migrated.bytes)).toBe(stays);
    expect(await migrate({ name: 'before.yaml', content: after })).toEqual({ state: 'current' });
    expect(await migrate({ name: 'x.yaml', content: 'schemaVersion: "0.1"\n' })).toMatchObject({
      state: 'failed',
      findings: [{ ruleId: 'migration', line: 1 }],
    });
  });
});
