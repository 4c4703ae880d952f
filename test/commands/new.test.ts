import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/commands/main.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { tempFolder } from '../temp-folder.ts';

const schema = { 'schema/analysis.schema.json': '{}' };

async function create(cwd: string, ...args: string[]) {
  const io = fakeIo({ cwd });
  const code = await runCommand(['new', ...args], io);
  return { code, stdout: io.stdout, stderr: io.stderr };
}

/** What `validate` finds, of whatever severity. */
async function findingsIn(cwd: string): Promise<unknown[]> {
  const io = fakeIo({ cwd });
  await runCommand(['validate', '--format', 'json'], io);
  return JSON.parse(io.stdout).findings;
}

/** The first analysis with all that stands in comments at its end turned on, as an editor does it. */
function turnedOn(text: string): string {
  const [before = '', after = ''] = text.split('# What to fill in next.');
  const rest = after.slice(after.indexOf('\n') + 1);
  return `${before.replace('first question here.', 'first question here, the harbour office says.[^quays-closed]')}${rest.replace(/^# ?/gm, '')}`;
}

describe('new', () => {
  it.each([
    ['my-brief', 'analyses/my-brief.yaml', '../schema'],
    ['my-brief.yaml', 'analyses/my-brief.yaml', '../schema'],
    ['my-brief.YML', 'analyses/my-brief.yml', '../schema'],
    ['my-brief.json', 'analyses/my-brief.json', '../schema'],
    ['2024/my-brief', 'analyses/2024/my-brief.yaml', '../../schema'],
    ['analyses/2024/my-brief.json', 'analyses/2024/my-brief.json', '../../schema'],
    ['./a/b/2024', 'analyses/a/b/2024.yaml', '../../../schema'],
    ['null', 'analyses/null.yaml', '../schema'],
  ])('writes for %s a file in which validate finds nothing', async (name, file, way) => {
    const cwd = await tempFolder(schema);
    const { code, stdout, stderr } = await create(cwd, name);
    expect([code, stdout]).toEqual([0, `${file}\n`]);
    expect(stderr).toContain(`open ${file}`);
    const text = await readFile(join(cwd, file), 'utf8');
    expect(text).toContain(`${way}/analysis.schema.json`);
    expect(await findingsIn(cwd)).toEqual([]);
    const built = fakeIo({ cwd });
    expect(await runCommand(['build-brief', '--format', 'md,html'], built)).toBe(0);
    expect(built.stdout).toContain(`${file.replace('analyses/', 'out/').replace(/[^.]+$/, '')}html\n`);
  });

  it('knows the schema of an installed package, and does without one', async () => {
    const installed = await tempFolder({ 'node_modules/briefwright/schema/analysis.schema.json': '{}' });
    await create(installed, '2024/my-brief.json');
    const text = await readFile(join(installed, 'analyses/2024/my-brief.json'), 'utf8');
    expect(JSON.parse(text).$schema).toBe('../../node_modules/briefwright/schema/analysis.schema.json');
    for (const name of ['my-brief', 'my-letter.json']) {
      const bare = await tempFolder();
      expect((await create(bare, name)).code).toBe(0);
      expect(await findingsIn(bare)).toEqual([]);
    }
  });

  it('gives hints that are an analysis too when they are turned on', async () => {
    const cwd = await tempFolder(schema);
    await create(cwd, 'my-brief');
    const text = turnedOn(await readFile(join(cwd, 'analyses/my-brief.yaml'), 'utf8'));
    const named = text.replace('this brief explains', 'Awa Diallo explains');
    expect(named).toContain('\nclaims:\n');
    const filled = await tempFolder({ ...schema, 'analyses/my-brief.yaml': named });
    expect(await findingsIn(filled)).toEqual([]);
  });

  it('cannot be published as it is', async () => {
    const cwd = await tempFolder(schema);
    await create(cwd, 'my-brief');
    const text = turnedOn(await readFile(join(cwd, 'analyses/my-brief.yaml'), 'utf8'));
    const early = await tempFolder({ 'analyses/my-brief.yaml': text.replace('status: draft', 'status: published') });
    expect(await findingsIn(early)).toContainEqual(expect.objectContaining({ severity: 'error' }));
  });

  it.each([
    ['My Brief', 'Try: new my-brief.'],
    ['Été à Bamako/Große Lage_2.yml', 'Try: new ete-a-bamako/grosse-lage-2.yml.'],
    ['--my--brief-', 'Unknown flag'],
    ['my--brief-', 'Try: new my-brief.'],
    ['../../etc/brief', 'Try: new etc/brief.'],
    ['/tmp/brief.json', 'Try: new tmp/brief.json.'],
    ['a\\..\\b', 'Try: new a/b.'],
    ['brief.md', 'Try: new brief-md.'],
    [`${'a-'.repeat(50)}b`, `Try: new ${'a-'.repeat(49)}a.`],
    ['الحرب', 'Such as: new my-brief.'],
    ['', 'Such as: new my-brief.'],
  ])('refuses %j and offers the nearest valid name', async (name, hint) => {
    const cwd = await tempFolder(schema);
    const { code, stdout, stderr } = await create(cwd, name);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
    expect(existsSync(join(cwd, 'analyses'))).toBe(false);
  });

  it.each([
    ['my-brief.yaml', 'my-brief'],
    ['my-brief.json', 'my-brief'],
    ['My-Brief.yml', 'my-brief.json'],
  ])('replaces no file: beside %s it refuses %s', async (there, name) => {
    const cwd = await tempFolder({ ...schema, [`analyses/${there}`]: 'mine' });
    const { code, stdout, stderr } = await create(cwd, name);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`“analyses/${there}” exists already`);
    expect(await readFile(join(cwd, 'analyses', there), 'utf8')).toBe('mine');
  });

  it('replaces no link, not even one to nothing', async () => {
    const cwd = await tempFolder({ ...schema, 'analyses/a.txt': '' });
    await symlink(join(cwd, 'nowhere'), join(cwd, 'analyses/my-brief.yaml'));
    expect((await create(cwd, 'my-brief')).code).toBe(2);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  it.each(['there/my-brief', 'there/below/my-brief'])('follows no link out of the project: %s', async (name) => {
    const elsewhere = await tempFolder();
    const cwd = await tempFolder(schema);
    await mkdir(join(cwd, 'analyses'));
    await symlink(elsewhere, join(cwd, 'analyses/there'));
    const { code, stderr } = await create(cwd, name);
    expect(code).toBe(2);
    expect(stderr).toContain('“analyses/there” is a link that leads out of the project');
    expect(existsSync(join(elsewhere, 'below')) || existsSync(join(elsewhere, 'my-brief.yaml'))).toBe(false);
  });

  it('tells what is in the way of the folder', async () => {
    const cwd = await tempFolder({ ...schema, analyses: 'a file' });
    expect((await create(cwd, 'my-brief')).code).toBe(3);
  });

  it.each([[[]], [['a', 'b']]])('takes one name, not %j', async (args) => {
    const { code, stderr } = await create(await tempFolder(schema), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(`new takes one NAME, but got ${args.length}`);
  });
});
