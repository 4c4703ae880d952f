import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../scripts/model/outcome.ts';
import { validateAll } from '../../scripts/run/validate-all.ts';
import { findInputs } from '../../scripts/workspace/read/find-inputs.ts';
import { analysis, analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';

const { signal } = new AbortController();
const toll = (best: number) => ({
  claims: [
    { id: 'toll', kind: 'assessment', statement: 'People died.', figure: { counts: 'deaths', best } },
    { id: 'why', kind: 'assessment', statement: 'It matters.' },
  ],
});
const french = (changes: Record<string, unknown> = {}) => ({ language: 'fr', translationOf: 'a', ...changes });
const said = 'the `figure` of `toll` is `67`, but `77` in the original (`a.json`)';

/** What each file of a folder, or the files that are named, come to: the drifts, or why none were looked for. */
async function drifts(cwd: string, ...paths: string[]) {
  const inputs = await findInputs(paths.length > 0 ? paths : ['.'], { cwd });
  const outcomes = await validateAll(inputs, { jobs: 1, signal }, () => undefined);
  return Object.fromEntries(outcomes.map((outcome) => [outcome.file, driftsIn(outcome)]));
}

function driftsIn({ findings, rules }: Outcome): string[] {
  const found = findings.filter(({ ruleId }) => ruleId === 'translation-drift').map(({ message }) => message);
  const skipped = rules.skipped.filter(({ rule }) => rule === 'translation-drift').map(() => 'skipped');
  return [...found, ...skipped];
}

describe('a translation that is validated', () => {
  it('is compared with the original beside it, whether that is validated too or not', async () => {
    const cwd = await tempFolder({
      'a.json': analysisJson('a', toll(77)),
      'b.yaml': analysisJson('b', french(toll(67))),
      'below/a.json': analysisJson('a', toll(57)),
      'below/c.json': analysisJson('c', french(toll(57))),
    });
    const all = { 'a.json': [], 'b.yaml': [said], 'below/a.json': [], 'below/c.json': [] };
    expect(await drifts(cwd)).toEqual(all);
    expect(await drifts(cwd, 'b.yaml')).toEqual({ 'b.yaml': [said] });
    expect(await drifts(cwd, 'a.json')).toEqual({ 'a.json': [] });
  });

  it.each(['a.yaml', 'a.yml', 'a.json'])('knows it as %s', async (name) => {
    const cwd = await tempFolder({
      [name]: analysisJson('a', toll(77)),
      'b.json': analysisJson('b', french(toll(67))),
    });
    expect((await drifts(cwd, 'b.json'))['b.json']).toEqual([said.replace('a.json', name)]);
  });

  it.each([
    ['is not there', {}],
    ['lies elsewhere', { 'below/a.json': analysisJson('a', toll(77)) }],
    ['is no JSON', { 'a.json': `${analysisJson('a', toll(77))}}` }],
    ['does not fit the schema', { 'a.json': analysisJson('a', { ...toll(77), status: 'nonsense' }) }],
    ['has another id', { 'a.json': analysisJson('another', toll(77)) }],
    ['is there twice', { 'a.json': analysisJson('a', toll(77)), 'a.yaml': analysisJson('a', toll(77)) }],
    ['is a folder', { 'a.json/x': '' }],
    ['is a list', { 'a.json': '["a"]' }],
  ])('is skipped by the rule alone where its original %s', async (_, files) => {
    const cwd = await tempFolder({ ...files, 'b.json': analysisJson('b', french(toll(67))) });
    expect(await drifts(cwd, 'b.json')).toEqual({ 'b.json': ['skipped'] });
  });

  it('is compared with nothing that a link leads to out of its folder, and nothing that its author may not read', async () => {
    const cwd = await tempFolder({
      'secret/a.json': analysisJson('a', toll(77)),
      'x/b.json': analysisJson('b', french(toll(67))),
      'x/nowhere.json': analysisJson('nowhere', french({ translationOf: 'gone' })),
      'y/b.json': analysisJson('b', french(toll(67))),
      'y/a.json': analysisJson('a', toll(77)),
      'z/b.json': analysisJson('b', french(toll(67))),
      'z/real.json': analysisJson('a', toll(77)),
    });
    await symlink('../secret/a.json', join(cwd, 'x/a.json'));
    await symlink('nothing', join(cwd, 'x/gone.json'));
    await symlink('real.json', join(cwd, 'z/a.json'));
    expect(await drifts(cwd, 'x/b.json')).toEqual({ 'x/b.json': ['skipped'] });
    expect(await drifts(cwd, 'x/nowhere.json')).toEqual({ 'x/nowhere.json': ['skipped'] });
    expect((await drifts(cwd, 'z/b.json'))['z/b.json']).toEqual([said]);
    await chmod(join(cwd, 'y/a.json'), 0);
    // Whoever has all rights may read it all the same.
    expect([['skipped'], [said]]).toContainEqual((await drifts(cwd, 'y/b.json'))['y/b.json']);
  });

  it.each(['../secret/a', 'secret/a', '/a', 'A', 'a.json', '.', ''])('names it by an id: %j', async (translationOf) => {
    const cwd = await tempFolder({
      'secret/a.json': analysisJson('a', toll(77)),
      'x/secret/a.json': analysisJson('a', toll(77)),
      'x/b.json': analysisJson('b', { ...toll(67), translationOf }),
    });
    expect(JSON.stringify(await drifts(cwd, 'x/b.json'))).not.toContain('77');
  });

  it('is no translation of itself', async () => {
    const cwd = await tempFolder({ 'b.json': JSON.stringify(analysis('b', { ...toll(67), translationOf: 'b' })) });
    expect(await drifts(cwd)).toEqual({ 'b.json': ['skipped'] });
  });
});
