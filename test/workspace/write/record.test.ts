import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../scripts/model/sha256.ts';
import { isUpToDate, readRecord, recordFile, recordPath } from '../../../scripts/workspace/write/record.ts';
import { writeOutputs } from '../../../scripts/workspace/write/write-outputs.ts';
import { tempFolder } from '../../temp-folder.ts';

const facts = { language: 'en', status: 'draft', original: 'a', pictures: ['images/a.png'] };

async function built() {
  const folder = await tempFolder();
  const markdown = { path: join(folder, 'a.md'), content: '# A' };
  const pdf = { path: join(folder, 'a.pdf'), content: new Uint8Array([1]) };
  const path = recordPath(folder, join(folder, 'a'), '');
  const outputs = {
    'a.pdf': { key: 'pdf key', sha256: sha256(pdf.content) },
    'a.md': { key: 'key', look: 'look', sha256: sha256(markdown.content) },
  };
  await writeOutputs([markdown, pdf, recordFile(path, { facts, outputs })]);
  return { folder, path, markdown: markdown.path, pdf: pdf.path };
}

describe('the record of a build', () => {
  it('lies beside the outputs, under their name', () => {
    expect(recordPath('/out', '/out/2024/a', '')).toBe(join('/out/.briefwright/2024/a.json'));
    expect(recordPath('/out', '/out/2024/a', '.review')).toBe(join('/out/.briefwright/2024/a.review.json'));
  });

  it('is read as it was written, its outputs in order of name', async () => {
    const { path } = await built();
    const record = await readRecord(path);
    expect(record?.facts).toEqual(facts);
    expect(Object.keys(record?.outputs ?? {})).toEqual(['a.md', 'a.pdf']);
  });

  it('says that an output is up to date while it lies there as it was written', async () => {
    const { path, markdown, pdf, folder } = await built();
    const record = await readRecord(path);
    expect(await isUpToDate(record, markdown, { key: 'key' })).toBe(true);
    expect(await isUpToDate(record, markdown, { look: 'look' })).toBe(true);
    expect(await isUpToDate(record, markdown, { key: 'another' })).toBe(false);
    expect(await isUpToDate(record, markdown, { look: 'another' })).toBe(false);
    expect(await isUpToDate(record, pdf, { look: undefined })).toBe(false);
    expect(await isUpToDate(record, join(folder, 'a.html'), { key: 'key' })).toBe(false);
    expect(await isUpToDate(undefined, markdown, { key: 'key' })).toBe(false);
    await writeFile(markdown, '# Changed');
    expect(await isUpToDate(record, markdown, { key: 'key' })).toBe(false);
    expect(await isUpToDate(record, markdown, { look: 'look' })).toBe(false);
    expect(await isUpToDate(record, pdf, { key: 'pdf key' })).toBe(true);
  });

  const whole = { facts, outputs: { 'a.md': { key: 'x', sha256: 'y' } } };
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"key": "x", "outputs": {}}',
    JSON.stringify({ ...whole, facts: { ...facts, pictures: [1] } }),
    JSON.stringify({ ...whole, facts: { ...facts, language: null } }),
    JSON.stringify({ ...whole, outputs: { 'a.md': { key: 'x' } } }),
    JSON.stringify({ ...whole, outputs: { 'a.md': { key: 'x', sha256: 'y', look: 1 } } }),
    JSON.stringify({ ...whole, outputs: { 'a.md': null } }),
  ])('counts for nothing when it is broken: %j', async (text) => {
    const folder = await tempFolder({ 'a.json': text, 'whole.json': JSON.stringify(whole) });
    expect(await readRecord(join(folder, 'a.json'))).toBeUndefined();
    expect(await readRecord(join(folder, 'whole.json'))).toEqual(whole);
  });
});
