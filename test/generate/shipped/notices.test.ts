import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledFiles } from '../../../scripts/generate/shipped/bundled-files.ts';
import { copiedCode } from '../../../scripts/generate/shipped/copied-code.ts';
import { packageFolder, packageName } from '../../../scripts/generate/shipped/lock-file.ts';
import { notices, noticesIn } from '../../../scripts/generate/shipped/notices.ts';
import { projectRoot } from '../../e2e/command.ts';
import { tempFolder } from '../../temp-folder.ts';

const asOnDisk = { name: 'as-on-disk', setup: () => undefined };

describe('THIRD-PARTY-LICENSES.txt', () => {
  it('names everything of which code is bundled', async () => {
    const text = readFileSync(join(projectRoot, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    const folders = new Set((await bundledFiles(projectRoot, asOnDisk)).map((file) => packageFolder(file) ?? ''));
    expect(folders.size).toBeGreaterThan(100);
    const missing = [...folders].map(packageName).filter((name) => !text.includes(`\n${name} `));
    expect(missing).toEqual([]);
    // Each of the code that packages have copied from others stands in one of their files.
    for (const holder of ['Lea Verou', 'Jason Miller', 'Intel Corporation', 'Glyph & Cog', 'Niklas von Hertzen']) {
      expect(text).toContain(holder);
    }
  });

  it('has all code that packages have copied from others in the bill', async () => {
    const files = await bundledFiles(projectRoot, asOnDisk);
    const copied = files.filter((file) => file.includes('/third_party/') || file.includes('/vendor/'));
    expect(copied.length).toBeGreaterThan(3);
    const isKnown = (file: string) => {
      const folder = packageFolder(file) ?? '';
      return copiedCode[packageName(folder)]?.some((part) => file.startsWith(`${folder}/${part.in}`));
    };
    expect(copied.filter((file) => !isKnown(file))).toEqual([]);
  });

  it('prints each text once, below all that share it', async () => {
    const root = await tempFolder({
      'node_modules/a/LICENSE': 'Copyright (c) Somebody\r\n',
      'node_modules/a/a.js': 'a();',
      'node_modules/b/license.md': '\nCopyright (c) Somebody',
      'node_modules/b/b.js': '/* Copyright Nobody */ b();',
    });
    const packages = ['a', 'b', 'c'].map((name) => ({
      folder: `node_modules/${name}`,
      name,
      version: '1.0.0',
      license: 'MIT',
      integrity: undefined,
      bundled: name === 'c' ? [] : [`node_modules/${name}/${name}.js`],
      isDependency: name === 'c',
      parts: [],
    }));
    const [, sharing, text, one, other] = notices(root, packages).split(`${'-'.repeat(80)}\n`);
    expect([sharing, text]).toEqual(['a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n', '\nCopyright (c) Somebody\n\n']);
    expect([one, other]).toEqual(['b 1.0.0 (MIT)\n', '\nCopyright Nobody\n']);
  });

  it('is not made when a licence has no text', async () => {
    const root = await tempFolder({ 'node_modules/a/README.md': 'MIT', 'node_modules/a/a.js': '' });
    const bare = { folder: 'node_modules/a', name: 'a', version: '1.0.0', license: 'MIT', integrity: undefined };
    const packages = [{ ...bare, bundled: ['node_modules/a/a.js'], isDependency: false, parts: [] }];
    expect(() => notices(root, packages)).toThrow('a is bundled, but brings no text of its licence along.');
  });
});

describe('notices in a source', () => {
  it('are its comments that name a holder of copyright, without their marks', () => {
    const source =
      '/**\n * Copyright A\n *\n * MIT\n */\nf(); /* nothing */ /*! copyright B */ /* never closed, Copyright C';
    expect(noticesIn(source)).toEqual(['Copyright A\n\nMIT', 'copyright B']);
    expect(noticesIn('// Copyright D\n// MIT\ncode(); // Copyright E\n')).toEqual(['Copyright D\nMIT']);
    expect(noticesIn('code();')).toEqual([]);
  });
});
