import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { copyOfProject } from './copy-of-project.ts';
import { npmRun } from './npm.ts';

/** A copy of the project with three analyses: one in `analyses/`, one below it, and one elsewhere. */
async function project(): Promise<string> {
  const root = await copyOfProject();
  await mkdir(join(root, 'analyses/2024'), { recursive: true });
  await mkdir(join(root, 'drafts'));
  await writeFile(join(root, 'analyses/a.json'), analysisJson('a'));
  await writeFile(join(root, 'analyses/2024/b.json'), analysisJson('b'));
  await writeFile(join(root, 'drafts/c.json'), analysisJson('c', { id: 'other' }));
  return root;
}

describe('npm run in a folder of the project', () => {
  it('takes paths from where the user stands, and shows them so', async () => {
    const root = await project();
    const here = join(root, 'analyses/2024');
    const built = await npmRun(['build-brief', '--', 'b.json', '--format', 'md'], here);
    expect([built.code, built.stdout]).toEqual([0, '../../out/2024/b.md\n']);
    const elsewhere = await npmRun(['build-brief', '--', 'b.json', '--format', 'md', '--out', 'out'], here);
    expect([elsewhere.code, elsewhere.stdout]).toEqual([0, 'out/2024/b.md\n']);
    const report = await npmRun(['validate', '--', 'c.json', '--output', 'report.txt'], join(root, 'drafts'));
    expect([report.code, existsSync(join(root, 'drafts/report.txt'))]).toEqual([1, true]);
    const found = await npmRun(['validate', '--', '../drafts'], join(root, 'analyses'));
    expect(found.stdout).toContain('../drafts/c.json:');
    const compared = await npmRun(['diff-brief', '--', '/dev/null', 'b.json', '--output', 'diff.md'], here);
    expect([compared.code, existsSync(join(here, 'diff.md'))]).toEqual([0, true]);
    const missing = await npmRun(['validate', '--', 'analyses/a.json'], here);
    expect([missing.code, missing.stdout]).toEqual([2, '']);
  });

  it('means analyses/ and out/ of the project when nothing is named', async () => {
    const root = await project();
    const built = await npmRun(['build-brief', '--', '--format', 'md'], join(root, 'drafts'));
    expect([built.code, built.stdout]).toEqual([0, '../out/2024/b.md\n../out/a.md\n']);
    expect((await npmRun(['migrate', '--', '--check'], join(root, 'drafts'))).stderr).toContain('2 up to date');
    const created = await npmRun(['new', '--', '2024/my-brief'], join(root, 'analyses/2024'));
    expect([created.code, created.stdout]).toEqual([0, 'my-brief.yaml\n']);
    expect(existsSync(join(root, 'analyses/2024/my-brief.yaml'))).toBe(true);
    const whole = await npmRun(['build-brief', '--', 'my-brief.yaml'], join(root, 'analyses/2024'));
    expect(whole.stdout).toContain('../../out/2024/my-brief.pdf\n');
  });

  it('follows no link out of the project, wherever in it the user stands', async () => {
    const root = await project();
    const secret = await tempFolder({ 'secret.json': analysisJson('secret') });
    await symlink(secret, join(root, 'analyses/there'));
    const { code, stderr } = await npmRun(['validate', '--', '../analyses/there'], join(root, 'drafts'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('is a link that leads out')]);
  });
});

describe('flags that npm kept to itself', () => {
  it('are told, with the command line to type', async () => {
    const root = await project();
    const cases: [string[], string][] = [
      [['validate', '--fix'], 'npm run validate -- --fix'],
      [
        ['validate', '--status', 'published', 'analyses/a.json'],
        'npm run validate -- --status published analyses/a.json',
      ],
      [['validate', '--max-warnings=0'], 'npm run validate -- --max-warnings 0'],
      [['build-brief', '--out', 'build'], 'npm run build-brief -- --out build'],
      [['build-brief', '--page=Letter', '--force'], 'npm run build-brief -- --page Letter --force'],
      [['migrate', '--check'], 'npm run migrate -- --check'],
    ];
    for (const [args, line] of cases) {
      const { code, stdout, stderr } = await npmRun(args, root);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`  Type: ${line}\n`);
    }
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('are hinted at where npm has a setting of that name', async () => {
    const root = await project();
    const forced = await npmRun(['migrate', '--force'], root);
    expect([forced.code, forced.stderr.includes('npm kept')]).toEqual([0, false]);
    const format = await npmRun(['validate', '--format', 'sarif'], root);
    expect(format.code).toBe(2);
    expect(format.stderr).toContain('type: npm run validate -- --format sarif\n');
    await writeFile(join(root, '.npmrc'), 'json=true\nloglevel=warn\n');
    const { code, stderr } = await npmRun(['build-brief', '--', '--format', 'md'], root);
    expect(code).toBe(0);
    expect(stderr).toContain('type: npm run build-brief -- --quiet --json --format md\n');
  });
});
