import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUpToDate, newRecord, readRecord, recordPath } from '../../../scripts/workspace/write/record.ts';
import { writeOutputs } from '../../../scripts/workspace/write/write-outputs.ts';
import { tempFolder } from '../../temp-folder.ts';

async function built() {
  const folder = await tempFolder();
  const outputs = [
    { path: join(folder, 'a.md'), content: '# A' },
    { path: join(folder, 'a.pdf'), content: new Uint8Array([1]) },
  ];
  const path = recordPath(folder, join(folder, 'a'), '');
  await writeOutputs([...outputs, newRecord(path, 'key', outputs, undefined)]);
  return { folder, outputs, path, paths: outputs.map((output) => output.path) };
}

describe('the record of a build', () => {
  it('lies beside the outputs, under their name', () => {
    expect(recordPath('/out', '/out/2024/a', '')).toBe(join('/out/.briefwright/2024/a.json'));
    expect(recordPath('/out', '/out/2024/a', '.review')).toBe(join('/out/.briefwright/2024/a.review.json'));
  });

  it('says that outputs are up to date while they lie there as they were written', async () => {
    const { path, paths, folder } = await built();
    const record = await readRecord(path);
    expect(await isUpToDate(record, 'key', paths)).toBe(true);
    expect(await isUpToDate(record, 'another', paths)).toBe(false);
    expect(await isUpToDate(record, 'key', [...paths, join(folder, 'a.html')])).toBe(false);
    expect(await isUpToDate(undefined, 'key', paths)).toBe(false);
    await writeFile(join(folder, 'a.md'), '# Changed');
    expect(await isUpToDate(record, 'key', paths)).toBe(false);
    expect(await isUpToDate(record, 'key', [join(folder, 'a.pdf')])).toBe(true);
  });

  it('keeps other outputs of the same key, and forgets those of another', async () => {
    const { path, folder } = await built();
    const html = [{ path: join(folder, 'a.html'), content: '<p>' }];
    const names = (key: string, earlier: Awaited<ReturnType<typeof readRecord>>) =>
      Object.keys(JSON.parse(String(newRecord(path, key, html, earlier).content)).outputs);
    expect(names('key', await readRecord(path))).toEqual(['a.html', 'a.md', 'a.pdf']);
    expect(names('another', await readRecord(path))).toEqual(['a.html']);
  });

  it.each(['', '{', 'null', '[]', '{"key": 1, "outputs": {}}', '{"key": "x", "outputs": {"a": 1}}'])(
    'counts for nothing when it is broken: %j',
    async (text) => {
      const folder = await tempFolder({ 'a.json': text });
      expect(await readRecord(join(folder, 'a.json'))).toBeUndefined();
    },
  );
});
