import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../../scripts/workspace/read/find-inputs.ts';
import { readPictures } from '../../../scripts/workspace/read/pictures.ts';
import { readInput } from '../../../scripts/workspace/read/read-inputs.ts';
import { TranslationFinder } from '../../../scripts/workspace/read/translations.ts';
import { analysis, analysisJson } from '../../analyses.ts';
import { png } from '../../pictures/picture-makers.ts';
import { tempFolder } from '../../temp-folder.ts';

const secret = 'k33pm3';

/** What is read of the inputs that paths stand for: a text, or the fault as JSON. */
async function reading(cwd: string, ...paths: string[]): Promise<Record<string, string>> {
  const read = await Promise.all(
    (await findInputs(paths, { cwd })).map(async (input) => {
      const result = await readInput(input);
      return [input.file, 'bytes' in result ? new TextDecoder().decode(result.bytes) : JSON.stringify(result)];
    }),
  );
  return Object.fromEntries(read);
}

const outside = expect.stringContaining('"file-outside"');

describe.skipIf(process.platform === 'win32')('links', () => {
  it('lead a file that was found in a folder nowhere else, and nothing shows what is there', async () => {
    const folder = await tempFolder({
      [`${secret}/config.json`]: secret,
      'repository/analyses/a.json': 'a',
      'repository/.git/config': secret,
      'repository/other.json': secret,
      'repository/analyses/.hidden/x.json': secret,
      'repository/analyses/node_modules/x/x.json': secret,
    });
    const analyses = join(folder, 'repository/analyses');
    execFileSync('mkfifo', [join(folder, secret, 'pipe')]);
    const targets = {
      absolute: join(folder, secret, 'config.json'),
      relative: `../../${secret}/config.json`,
      sibling: '../other.json',
      folder: join(folder, secret),
      pipe: join(folder, secret, 'pipe'),
      device: '/dev/zero',
      nothing: join(folder, secret, 'nothing.json'),
      through: join(folder, secret, 'config.json/x.json'),
      'here-nothing': 'nothing.json',
      circle: 'circle.json',
      chain: 'relative.json',
      config: '../.git/config',
      hidden: '.hidden/x.json',
      package: 'node_modules/x/x.json',
    };
    for (const [name, target] of Object.entries(targets)) await symlink(target, join(analyses, `${name}.json`));
    for (const paths of [['analyses'], ['analyses/*.json'], ['analyses/**/*.{json,yaml}'], [analyses], []]) {
      const read = await reading(join(folder, 'repository'), ...paths);
      const found = Object.keys(targets).map((name) => [`analyses/${name}.json`, outside]);
      expect(read, paths[0]).toEqual({ 'analyses/a.json': 'a', ...Object.fromEntries(found) });
      // What is there is told from nothing by no word.
      expect(new Set(Object.values(read)).size).toBe(2);
      expect(JSON.stringify(Object.values(read))).not.toContain(secret);
    }
    // From the whole repository, a link out of the analyses stays in, but not one into what is hidden.
    const whole = await reading(join(folder, 'repository'), '.');
    expect(whole).toMatchObject({ 'analyses/config.json': outside, 'analyses/absolute.json': outside });
  });

  it('may lead to another file in the folder', async () => {
    const cwd = await tempFolder({ 'analyses/2024/a.json': 'a' });
    await symlink('2024/a.json', join(cwd, 'analyses/latest.json'));
    await symlink('../analyses/latest.json', join(cwd, 'analyses/z.json'));
    expect(await reading(cwd, 'analyses')).toEqual({ 'analyses/2024/a.json': 'a' });
    await symlink('.', join(cwd, 'analyses/b.json'));
    expect(await reading(cwd, 'analyses')).toMatchObject({ 'analyses/b.json': outside });
  });

  it('may lead anywhere when they are named themselves, also beside their folder', async () => {
    const cwd = await tempFolder({ 'elsewhere/a.json': 'a', 'analyses/b.json': 'b' });
    await symlink('../elsewhere/a.json', join(cwd, 'analyses/a.json'));
    expect(await reading(cwd, 'analyses/a.json')).toEqual({ 'analyses/a.json': 'a' });
    for (const paths of [
      ['analyses', 'analyses/a.json'],
      ['analyses/a.json', 'analyses'],
    ])
      expect(await reading(cwd, ...paths)).toEqual({ 'analyses/a.json': 'a', 'analyses/b.json': 'b' });
    expect(await reading(cwd, 'analyses', 'elsewhere/a.json')).toEqual({
      'analyses/a.json': outside,
      'analyses/b.json': 'b',
      'elsewhere/a.json': 'a',
    });
  });

  it('lead out of the working directory by no folder, and there is no telling whether something is there', async () => {
    const folder = await tempFolder({ [`${secret}/x.json`]: secret, 'repository/.git/x.json': secret });
    const cwd = join(folder, 'repository');
    await mkdir(join(cwd, 'real/2024'), { recursive: true });
    await symlink(join(folder, secret), join(cwd, 'analyses'));
    await symlink(`../${secret}`, join(cwd, 'linked.json'));
    await symlink('.git', join(cwd, 'git'));
    await symlink(join(folder, 'nothing'), join(cwd, 'gone'));
    await symlink(join(folder, secret, 'x.json'), join(cwd, 'file'));
    await symlink(join(folder, secret), join(cwd, 'real/2025'));
    const refused = ['analyses', 'linked.json', 'git', 'gone', 'file', 'real/2025', 'real/2025/', './real/../analyses'];
    for (const path of [...refused, 'analyses/*.json', 'real/2025/**', 'gone/*.yaml', join(cwd, 'analyses')]) {
      const message = `“${path}” is a link that leads out of the working directory, or to nothing.`;
      await expect(findInputs([path], { cwd }), path).rejects.toMatchObject({ exitCode: 2, message });
    }
    const near = findInputs(['real/2025/y.json'], { cwd });
    await expect(near).rejects.toMatchObject({ exitCode: 2, hint: undefined });
    await expect(findInputs([], { cwd })).rejects.toMatchObject({ exitCode: 2 });
    for (const path of ['real/*/*.json', 'real/{2024,2025}/*.json', '**/x.json', 'real/20{24,25}/x.json', 'real']) {
      const read = await reading(cwd, path).catch(({ exitCode }) => ({ exitCode: String(exitCode) }));
      expect(Object.values(read), path).not.toContain(secret);
    }
  });

  it('take a folder that is named from elsewhere, or that stays in the working directory', async () => {
    const folder = await tempFolder({ 'real/a.json': 'a', 'repository/content/b.json': 'b' });
    await symlink(join(folder, 'real'), join(folder, 'linked'));
    await symlink('content', join(folder, 'repository/analyses'));
    const cwd = join(folder, 'repository');
    expect(await reading(cwd, '../linked', 'analyses')).toEqual({ '../linked/a.json': 'a', 'analyses/b.json': 'b' });
    expect(await reading(cwd, 'analyses/*.json')).toEqual({ 'analyses/b.json': 'b' });
    await symlink(cwd, join(folder, 'here'));
    expect(await reading(join(folder, 'here'), 'content')).toEqual({ 'content/b.json': 'b' });
  });

  it('tell nothing of pictures elsewhere, not even which there are', async () => {
    const folder = await tempFolder({
      [`elsewhere/${secret}.png`]: png(),
      'a/x/here.png': png(),
      'a/.git/x.png': png(),
    });
    const place = join(folder, 'a');
    await symlink(`../elsewhere/${secret}.png`, join(place, 'link.png'));
    await symlink('../elsewhere/nothing.png', join(place, 'broken.png'));
    await symlink(join(folder, 'elsewhere'), join(place, 'linked'));
    await symlink(join(folder, 'elsewhere'), join(place, 'x/deep'));
    await symlink('x/deep', join(place, 'chain'));
    await symlink('.git/x.png', join(place, 'hidden.png'));
    await symlink('circle.png', join(place, 'circle.png'));
    await symlink('x/here.png', join(place, 'inside.png'));
    await symlink('x', join(place, 'y'));
    const picture = async (src: string) => {
      const { pictures, faults } = await readPictures(
        analysis('mali', { hero: { src, alt: 'Smoke.', credit: 'AFP' } }) as never,
        join(place, 'mali.json'),
      );
      return [...pictures.keys(), ...faults.map((fault) => JSON.stringify(fault))];
    };
    const out = ['link.png', 'broken.png', 'linked/k33pm.png', `linked/${secret}.png`, 'chain/k33pm.png', 'x/deep/.'];
    for (const src of [
      ...out,
      'hidden.png',
      'circle.png',
      'linked',
      `x/../linked/${secret}.png`,
      'linked/../x.png/y',
    ]) {
      const [told, ...more] = await picture(src);
      if (src.startsWith('linked/..')) expect(told, src).toContain('picture-missing');
      else expect(told, src).toContain('picture-outside');
      expect([more, told?.includes(secret)], src).toEqual([[], false]);
    }
    for (const src of ['inside.png', 'y/here.png']) expect(await picture(src)).toEqual([src]);
  });

  it('make nothing elsewhere a translation', async () => {
    const version = analysisJson('mali-fr', { language: 'fr', translationOf: 'mali', title: secret });
    const folder = await tempFolder({ 'elsewhere/mali-fr.json': version, 'a/mali.json': analysisJson('mali') });
    await symlink('../elsewhere/mali-fr.json', join(folder, 'a/mali-fr.json'));
    const mali = analysis('mali') as never;
    expect(await new TranslationFinder().find(mali, join(folder, 'a/mali.json'))).toEqual([]);
  });
});
