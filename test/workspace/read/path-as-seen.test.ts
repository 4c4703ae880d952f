import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { givenPictures } from '../../../scripts/workspace/read/given-pictures.ts';
import { readPictures } from '../../../scripts/workspace/read/pictures.ts';
import { analysis } from '../../analyses.ts';
import { png } from '../../pictures/picture-makers.ts';
import { tempFolder } from '../../temp-folder.ts';

const [composed, decomposed] = ['S\u00e9gou', 'Se\u0301gou'];

function withHero(src: string): Analysis {
  return analysis('mali', { hero: { src, alt: 'Smoke.', credit: 'AFP' } }) as unknown as Analysis;
}

/** How the picture `src` is found among files of these names, and what is said if not. */
async function found(src: string, ...files: string[]): Promise<string[]> {
  const folder = await tempFolder(Object.fromEntries(files.map((file) => [file, png()])));
  const { pictures, faults } = await readPictures(withHero(src), join(folder, 'mali.json'));
  return [...pictures.keys(), ...faults.map(({ hint = '' }) => hint)];
}

it.each([
  [`${composed}/${composed}.png`, `${decomposed}/${decomposed}.png`],
  [`${decomposed}/${decomposed}.png`, `${composed}/${composed}.png`],
  ['se\u00adgou.png', 'segou.png'],
  ['the\u00a0market.png', 'the market.png'],
])('%j is the picture %j, which looks the same', async (src, file) => {
  expect(await found(src, file)).toEqual([src]);
  expect([...givenPictures(withHero(src), { [file]: png() }).pictures.keys()]).toEqual([src]);
});

it('the very name goes before one that looks the same', async () => {
  expect(await found(`${composed}.png`, `${composed}.png`, `${decomposed}.png`)).toEqual([`${composed}.png`]);
});

it('of two that look the same, neither is taken', async () => {
  const [hint] = await found('S\u00e9\u00adgou.png', `${composed}.png`, `${decomposed}.png`);
  expect(hint).toContain('.png”?');
});

it('in other letters, the right file is named, folders and all', async () => {
  expect(await found(`Images/${decomposed.toUpperCase()}.PNG`, `images/${composed}.png`)).toEqual([
    `Did you mean “images/${composed}.png”?`,
  ]);
  expect(await found('images/airprot.png', 'images/airport.png')).toEqual(['Did you mean “images/airport.png”?']);
  expect(await found(`images/${decomposed}s.png`, `images/${composed}.png`)).toEqual([
    `Did you mean “images/${composed}.png”?`,
  ]);
});
