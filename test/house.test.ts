import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.m?ts$/.test(name) && !/\.d\.m?ts$|\.generated\./.test(name))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(root, 'scripts', file), 'utf8')]));

/** The room of a file, which is the folder at the top of scripts/ that it lies in; undefined for what lies in none. */
function roomOf(file: string): string | undefined {
  return file.includes('/') ? file.split('/')[0] : undefined;
}

/** The files that a file imports, types and what is loaded later included. */
function importsOf(file: string): string[] {
  return [...(texts.get(file) ?? '').matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)]
    .map(([, path = '']) => posix.join(posix.dirname(file), path))
    .filter((path) => texts.has(path));
}

/** Which rooms each room imports. */
function roomImports(): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const others = rooms.get(room) ?? new Set();
    rooms.set(room, others);
    for (const imported of importsOf(file).map(roomOf)) if (imported && imported !== room) others.add(imported);
  }
  return rooms;
}

/** The same as ARCHITECTURE.md draws it. */
function drawnImports(): Map<string, Set<string>> {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const drawing = /<!-- imports -->\n```\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  return new Map(
    drawing
      .trim()
      .split('\n')
      .map((line) => {
        const [room = '', others = ''] = line.split('→').map((part) => part.trim());
        return [room, new Set(others.split(' ').filter((name) => name !== '' && name !== 'nothing'))];
      }),
  );
}

/** Names that lie on a circle of arrows. */
function circles(names: Iterable<string>, arrowsOf: (name: string) => Iterable<string>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found = new Set<string>();
  const visit = (name: string) => {
    if (state.get(name) === 'open') found.add(name);
    if (state.has(name)) return;
    state.set(name, 'open');
    for (const next of arrowsOf(name)) visit(next);
    state.set(name, 'done');
  };
  for (const name of names) visit(name);
  return [...found];
}

describe('the house', () => {
  it('is drawn in ARCHITECTURE.md as its imports are', () => {
    const sorted = (imports: Map<string, Set<string>>) =>
      Object.fromEntries([...imports].map(([room, others]) => [room, [...others].sort()] as const).sort());
    expect(sorted(drawnImports())).toEqual(sorted(roomImports()));
  });

  it('has no circle, among rooms nor among files, types included', () => {
    const rooms = roomImports();
    expect(circles(rooms.keys(), (room) => rooms.get(room) ?? [])).toEqual([]);
    expect(circles(files, importsOf)).toEqual([]);
  });

  it('has one door a folder, which holds nothing but exports', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => posix.dirname(file)));
    // What `npm run generate` starts is run by itself, and nothing imports it.
    folders.delete('generate');
    expect([...folders].filter((folder) => !existsSync(join(root, 'scripts', folder, 'index.ts')))).toEqual([]);
    const doors = files.filter((file) => posix.basename(file) === 'index.ts' && file !== 'generate/index.ts');
    const isBare = (text: string) => text.replace(/export (?:type )?\{[^}]*\} from '[^']+';\n/g, '').trim() === '';
    expect(doors.filter((door) => !isBare(texts.get(door) ?? ''))).toEqual([]);
  });

  it('has no room with more than a fifth of the code', () => {
    const lines = (file: string) => (texts.get(file) ?? '').split('\n').length;
    const all = files.reduce((sum, file) => sum + lines(file), 0);
    const shares = [...roomImports().keys()].map((room) => {
      const own = files.filter((file) => roomOf(file) === room).reduce((sum, file) => sum + lines(file), 0);
      return { room, share: own / all };
    });
    expect(shares.filter(({ share }) => share > 0.2)).toEqual([]);
  });
});
