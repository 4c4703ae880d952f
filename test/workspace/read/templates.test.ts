import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFolders, inlineFonts } from '../../../scripts/workspace/read/fonts.ts';
import { findProject } from '../../../scripts/workspace/read/project-root.ts';
import { readTemplates } from '../../../scripts/workspace/read/templates.ts';
import { tempFolder } from '../../temp-folder.ts';

const files = {
  'brief.md.hbs': '# {{title}}',
  'notes.md.hbs': 'notes',
  'page.html.hbs': '<html>',
  'partials/claim.md.hbs': 'claim',
  'partials/readme.txt': 'no partial',
  'styles/print.css': 'p {}',
  'strings/en.json': '{"minutes": "minutes"}',
};

describe('readTemplates', () => {
  it('reads a folder, by names', async () => {
    expect(await readTemplates(await tempFolder(files))).toMatchObject({
      brief: '# {{title}}',
      page: '<html>',
      partials: { claim: 'claim' },
      styles: { print: 'p {}' },
      strings: { en: { minutes: 'minutes' } },
    });
  });

  it.each([
    ['brief.md.hbs', undefined, 'ENOENT'],
    ['strings/en.json', '{', 'not valid JSON'],
  ])('names a broken %s', async (name, content, why) => {
    const { [name as keyof typeof files]: _, ...others } = files;
    const folder = await tempFolder(content === undefined ? others : { ...others, [name]: content });
    await expect(readTemplates(folder)).rejects.toMatchObject({
      exitCode: 3,
      message: `The template ${join(folder, name)} could not be read (${why}).`,
    });
  });
});

describe('findProject', () => {
  it('finds the package above the code', () => {
    expect(findProject().version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('fails where there is none', () => {
    expect(() => findProject('file:///nowhere/x.mjs')).toThrow('not where its code is');
  });
});

describe('fonts', () => {
  it('are TrueType folders for print, and WOFF2 by subset for pages', () => {
    expect(fontFolders().length).toBeGreaterThan(4);
    const latin = inlineFonts().filter(({ ranges }) => ranges.some(([from, to]) => from <= 0x41 && 0x41 <= to));
    expect(latin.map(({ family, weight, style }) => `${family} ${weight} ${style}`)).toContain(
      'Source Serif 4 400 italic',
    );
    for (const { base64 } of latin) expect(Buffer.from(base64, 'base64').toString('latin1', 0, 4)).toBe('wOF2');
    const cyrillic = inlineFonts().find(({ ranges }) => ranges.some(([from]) => from === 0x460));
    expect(cyrillic?.ranges[0]).toEqual([0x460, 0x52f]);
  });
});
