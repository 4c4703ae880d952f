import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { browserParts } from '../../../scripts/generate/shipped/browser-parts.ts';
import { projectRoot } from '../../e2e/command.ts';

const archives = join(projectRoot, 'node_modules/@sparticuz/chromium/bin');

function unpacked(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(archives, name)));
}

/** The files in a tar, by name. */
function filesIn(tar: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; tar[at]; ) {
    const header = tar.toString('latin1', at, at + 512);
    const size = Number.parseInt(header.slice(124, 136), 8);
    if (header[156] === '0')
      files.set(header.slice(0, 100).split('\0')[0] ?? '', tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** The paths that a part names: `lib/lib{a,b}.so` is two. */
function pathsOf(pattern: string): string[] {
  const [, before = pattern, names, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(',').map((name) => before + name + after);
}

describe('what the bill says of the browser', () => {
  it('is of every archive that its package has', () => {
    const named = new Set(browserParts.map((part) => part.in.split(':')[0]));
    expect([...named].sort()).toEqual(
      readdirSync(archives)
        .sort()
        .map((name) => `bin/${name}`),
    );
  });

  it.each(['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'])('is of every file of %s', (archive) => {
    const names = [...filesIn(unpacked(archive)).keys()];
    const paths = browserParts
      .filter((part) => part.in.startsWith(`bin/${archive}:`))
      .flatMap((part) => pathsOf(part.in.slice(`bin/${archive}:`.length)));
    // Checksums and configurations are nobody's code.
    const code = names.filter((name) => !/\.(chk|json|conf)$/.test(name));
    expect(code.filter((name) => !paths.some((path) => name.startsWith(path)))).toEqual([]);
    expect(paths.filter((path) => !code.some((name) => name.startsWith(path)))).toEqual([]);
  });

  it('has the versions that stand in the files', () => {
    const libraries = filesIn(unpacked('al2023.tar.br'));
    const versionOf = (part: string) => browserParts.find(({ name }) => name === part)?.version ?? 'none';
    const says = (file: string, text: string) => libraries.get(file)?.includes(text);
    expect(says('lib/libnss3.so', `"name":"nss","version":"${versionOf('nss')}"`)).toBe(true);
    expect(says('lib/libnspr4.so', `\0${versionOf('nspr')}\0`)).toBe(true);
    expect(says('lib/libexpat.so.1', `"name":"expat","version":"${versionOf('expat')}"`)).toBe(true);
    const browser = unpacked('chromium.br');
    expect(browser.includes(`Chrome/${versionOf('chromium')}`)).toBe(true);
    // The libraries that the browser asks for by name, so that it needs them.
    for (const name of ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'])
      expect(browser.includes(`\0${name}\0`)).toBe(true);
    expect(browser.includes('FFmpegDemuxer')).toBe(true);
  });
});
