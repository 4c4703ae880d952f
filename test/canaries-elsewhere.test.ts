import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editions } from '../scripts/model/options.ts';
import { found } from './canaries/canary.ts';
import { corpus, type Secretive } from './canaries/corpus.ts';
import { filesIn, folderOf, leaks, outputsOf } from './canaries/outputs.ts';

const some = corpus(6, 13);
const all = some.flatMap(({ canaries }) => canaries);
const analyses = some.map(({ analysis }) => analysis);
const fileOf = ({ id }: { id: string }, index: number) => `analyses/${id}.${index % 2 === 0 ? 'yaml' : 'json'}`;

/** The analysis as it was: without its last confidential source, another claim, another title. */
function earlier({ analysis }: Secretive): Secretive['analysis'] {
  const { sources = [], claims = [] } = analysis;
  const gone = sources.at(-1)?.id;
  const kept = claims.filter(({ citations = [] }) => !citations.some(({ source }) => source === gone));
  const text = JSON.stringify({ ...analysis, title: 'As it was', sources: sources.slice(0, -1), claims: kept });
  return JSON.parse(text.replaceAll(`[^${gone}]`, ''));
}

describe('what a confidential source hides', () => {
  it.each(['markdown', 'html', 'json'])('reaches no comparison, as %s', async (format) => {
    for (const [index, one] of some.entries()) {
      const open = (one.analysis.sources ?? []).map(({ confidential: _, ...source }) => source);
      for (const old of [earlier(one), { ...one.analysis, sources: open }]) {
        const cwd = await folderOf([one.analysis], { 'old/old.json': JSON.stringify(old) });
        for (const files of [
          ['old/old.json', fileOf(one.analysis, 0)],
          [fileOf(one.analysis, 0), 'old/old.json'],
        ]) {
          const outputs = await outputsOf(['diff-brief', ...files, '--format', format, '--output', 'out/diff'], cwd);
          expect([index, leaks(one.canaries, outputs)]).toEqual([index, []]);
          expect([...outputs.keys()].filter((name) => name.endsWith('out/diff'))).toHaveLength(1);
        }
      }
    }
  });

  it('reaches nothing that is said of a migration, done, refused or only looked at', async () => {
    const old = analyses.map(({ standfirst, ...analysis }) => ({
      ...analysis,
      schemaVersion: '0.9',
      summary: standfirst,
    }));
    for (const [index, one] of old.entries()) if (index % 3 === 0) Object.assign(one, { standfirst: one.summary });
    const cwd = await folderOf(old);
    for (const flags of [['--check'], []]) {
      const outputs = await outputsOf(['migrate', ...flags], cwd);
      expect(String(outputs.get('stdout'))).toContain('0.9 → 1.0');
      expect(String(outputs.get('stderr'))).toContain('not touched');
      expect(leaks(all, outputs)).toEqual([]);
    }
  });

  it.each(['pretty', 'json', 'sarif'])('reaches nothing that is said of repairs, as %s', async (format) => {
    const cwd = await folderOf(analyses.map((analysis) => ({ ...analysis, title: 'Two -- or three' })));
    const outputs = await outputsOf(['validate', '--fix', '--format', format], cwd);
    expect(`${outputs.get('stdout')}${outputs.get('stderr')}`).toContain('dash-style');
    expect(leaks(all, outputs)).toEqual([]);
  });

  it.each(editions)(
    'reaches no message of a browser that fails, nor what is left then, in the %s edition',
    async (edition) => {
      const cwd = await folderOf(analyses);
      const browser = join(cwd, 'browser');
      await writeFile(browser, '#!/bin/sh\nprintf "%s\\n" "$@" >&2\nenv >&2\nexit 1\n');
      await chmod(browser, 0o755);
      const argv = ['build-brief', '--edition', edition, '--json'];
      const outputs = await outputsOf(argv, cwd, 'out', { BRIEFWRIGHT_BROWSER: browser });
      expect(outputs.get('code')).toBe('3');
      expect(leaks(all, outputs)).toEqual([]);
    },
  );

  it.each(editions)('reaches no message of a folder that cannot be written to, in the %s edition', async (edition) => {
    const cwd = await folderOf(analyses);
    for (const [index, analysis] of analyses.entries()) {
      // A folder stands where the first file of this analysis should come; of another, the whole folder is a file.
      if (index > 0)
        await mkdir(join(cwd, 'out', `${analysis.id}${edition === 'review' ? '.review' : ''}.html`, 'x'), {
          recursive: true,
        });
    }
    await writeFile(join(cwd, 'file'), '');
    for (const out of ['out', 'file', 'file/below']) {
      const outputs = await outputsOf(['build-brief', '--format', 'md,html', '--edition', edition, '--out', out], cwd);
      expect([out, outputs.get('code')]).toEqual([out, '3']);
      expect(leaks(all, outputs)).toEqual([]);
    }
  });

  it('reaches no message of files that cannot be read', async () => {
    const cwd = await folderOf(analyses);
    for (const [path] of await filesIn(join(cwd, 'analyses/images'))) await writeFile(path, 'no picture');
    for (const edition of editions) {
      const outputs = await outputsOf(['build-brief', '--format', 'html', '--edition', edition, '--json'], cwd);
      expect(outputs.get('code')).not.toBe('0');
      expect(leaks(all, outputs)).toEqual([]);
    }
  });

  it('would be found, were it there', () => {
    for (const { analysis, canaries } of some)
      expect(found(canaries, JSON.stringify(analysis))).toHaveLength(canaries.length);
  });
});
