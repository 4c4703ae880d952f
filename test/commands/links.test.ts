import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as buildBrief } from '../../scripts/commands/build-brief.ts';
import { run as diffBrief } from '../../scripts/commands/diff-brief.ts';
import { run as migrate } from '../../scripts/commands/migrate.ts';
import { run as validate } from '../../scripts/commands/validate.ts';
import { analysisJson } from '../analyses.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { tempFolder } from '../temp-folder.ts';

const secret = 'k33pm3';

/** Analyses with links to what a runner keeps: a password, and analyses elsewhere that could be repaired or migrated. */
async function repository(): Promise<{ folder: string; cwd: string; elsewhere: Record<string, string> }> {
  const draft = JSON.parse(analysisJson('untidy', { title: `"${secret}" 1914-1918` }));
  const elsewhere = {
    'config.json': `{ "auths": {\n  "registry": "${secret}",\n "x": ${secret} }`,
    'untidy.json': JSON.stringify({ ...draft, status: secret }),
    'fixable.json': JSON.stringify({ id: 'fixable', ...JSON.parse(analysisJson('fixable')), title: 'In "quotes"' }),
    'older.json': JSON.stringify({ ...draft, schemaVersion: '0.9' }),
  };
  const folder = await tempFolder({ 'repository/analyses/fine.json': analysisJson('fine') });
  await mkdir(join(folder, 'home'));
  for (const [name, text] of Object.entries(elsewhere)) {
    await writeFile(join(folder, 'home', name), text);
    await symlink(`../../home/${name}`, join(folder, 'repository/analyses', name));
  }
  return { folder, cwd: join(folder, 'repository'), elsewhere };
}

describe.skipIf(process.platform === 'win32')('links among the analyses', () => {
  it.each([
    ['validate', validate, ['--format=pretty']],
    ['validate', validate, ['--format=json']],
    ['validate', validate, ['--format=sarif', 'analyses/*.json']],
    ['validate', validate, ['--format=github', '.']],
    ['validate', validate, ['--fix', '--status=published']],
    ['migrate', migrate, []],
    ['build-brief', buildBrief, ['--format=md', '--json']],
  ])('show nothing of what they lead to, and change nothing there: %s', async (_, run, args) => {
    const { folder, cwd, elsewhere } = await repository();
    let said = '';
    const say = (text: string) => {
      said += text;
    };
    expect(await run(args, fakeIo({ cwd, out: say, err: say }))).toBe(1);
    expect(said).not.toContain(secret);
    for (const [name, text] of Object.entries(elsewhere)) {
      expect(said, name).toContain(`analyses/${name}`);
      expect(await readFile(join(folder, 'home', name), 'utf8')).toBe(text);
    }
    expect(said).toContain('a link that leads out of the folder in which it was found');
  });

  it('are named by none to diff-brief but by their own path', async () => {
    const { cwd } = await repository();
    const io = () => fakeIo({ cwd });
    await expect(diffBrief(['analyses/*.json', 'analyses/fine.json'], io())).rejects.toMatchObject({ exitCode: 2 });
    expect(await diffBrief(['analyses/fixable.json', 'analyses/fine.json'], io())).toBe(0);
  });
});
