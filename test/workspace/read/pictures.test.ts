import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { readPictures } from '../../../scripts/workspace/read/pictures.ts';
import { analysis } from '../../analyses.ts';
import { jpeg, png, secret } from '../../pictures/picture-makers.ts';
import { tempFolder } from '../../temp-folder.ts';

function withPictures(hero: string, ...figures: string[]): Analysis {
  const blocks = figures.map((src) => ({ type: 'figure', src, alt: 'Smoke.' }));
  return analysis('mali', {
    hero: { src: hero, alt: 'Smoke.', credit: 'AFP' },
    questions: [{ id: 'what', question: 'What?', answer: ['A paragraph.', ...blocks] }],
  }) as unknown as Analysis;
}

describe('readPictures', () => {
  it('reads each picture once, cleaned, under a name that does not give away its own', async () => {
    const folder = await tempFolder({ 'a/images/diarra.jpg': jpeg(), 'a/map.png': png() });
    const { pictures, faults } = await readPictures(
      withPictures('images/diarra.jpg', 'map.png', 'images/diarra.jpg'),
      join(folder, 'a/mali.json'),
    );
    expect(faults).toEqual([]);
    expect([...pictures.keys()]).toEqual(['images/diarra.jpg', 'map.png']);
    expect(pictures.get('images/diarra.jpg')?.fileName).toMatch(/^mali\.[0-9a-f]{8}\.jpg$/);
    expect(pictures.get('map.png')).toMatchObject({ src: 'map.png', mediaType: 'image/png', width: 3, height: 2 });
    for (const { bytes } of pictures.values()) expect(Buffer.from(bytes).includes(secret)).toBe(false);
  });

  it('refuses whatever is not in the folder of the analysis', async () => {
    const folder = await tempFolder({ 'secret.png': png(), 'a/here.png': png(), 'ab/near.png': png() });
    await symlink(join(folder, 'secret.png'), join(folder, 'a/link.png'));
    await symlink(join(folder, 'ab'), join(folder, 'a/linked'));
    const outside = [
      '../secret.png',
      '../nothing-there.png',
      join(folder, 'secret.png'),
      'x/../../secret.png',
      'link.png',
      'linked/near.png',
      '.',
    ];
    for (const src of outside) {
      const { pictures, faults } = await readPictures(withPictures('here.png', src), join(folder, 'a/mali.json'));
      expect([...pictures.keys()], src).toEqual(['here.png']);
      expect(faults, src).toMatchObject([{ ruleId: 'picture-outside', pointer: '/questions/0/answer/1/src' }]);
    }
  });

  it('reads from a folder that is itself reached through a link', async () => {
    const folder = await tempFolder({ 'real/a.png': png() });
    await symlink(join(folder, 'real'), join(folder, 'linked'));
    expect((await readPictures(withPictures('a.png'), join(folder, 'linked/mali.json'))).faults).toEqual([]);
  });

  it('says which picture is missing, and which was probably meant', async () => {
    const folder = await tempFolder({ 'images/airport.png': png() });
    await mkdir(join(folder, 'folder.png'));
    const { faults } = await readPictures(withPictures('images/airprot.png', 'folder.png'), join(folder, 'mali.json'));
    expect(faults).toMatchObject([
      {
        ruleId: 'picture-missing',
        severity: 'error',
        pointer: '/hero/src',
        hint: 'Did you mean “images/airport.png”?',
      },
      { ruleId: 'picture-missing', message: 'the picture “folder.png” is not a file' },
    ]);
  });

  it('does not read a picture that is too large, and judges what it reads', async () => {
    const folder = await tempFolder({ 'large.png': '', 'other.png': jpeg() });
    await truncate(join(folder, 'large.png'), 21 * 1024 * 1024);
    const { faults } = await readPictures(withPictures('large.png', 'other.png'), join(folder, 'mali.json'));
    expect(faults.map(({ ruleId }) => ruleId)).toEqual(['picture-too-large', 'picture-type']);
  });
});
