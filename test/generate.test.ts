import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../scripts/generate/index.ts';
import { findRoot } from '../scripts/generate/root.ts';

const root = findRoot(import.meta.dirname);
const project = mkdtempSync(join(tmpdir(), 'briefwright-generate-'));
mkdirSync(join(project, 'docs'));
const isMadeByHand = (path: string) =>
  !path.includes('.generated.') && !path.endsWith(join('schema', 'analysis.schema.json'));
for (const folder of ['schema', 'scripts', 'templates/strings', 'test/rules']) {
  cpSync(join(root, folder), join(project, folder), { recursive: true, filter: isMadeByHand });
}
for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(project, file));
symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
afterAll(() => rmSync(project, { recursive: true, force: true }));

let said = '';
function say(text: string | Uint8Array): boolean {
  said += text;
  return true;
}
beforeEach(() => {
  said = '';
  vi.spyOn(process, 'cwd').mockReturnValue(join(project, 'docs'));
  vi.spyOn(process.stderr, 'write').mockImplementation(say);
  vi.spyOn(process.stdout, 'write').mockImplementation(say);
});
afterEach(() => vi.restoreAllMocks());

test('names what is missing or stale, writes it, and is then content', async () => {
  expect(await run(['--check'])).toBe(1);
  expect(said.match(/^stale: /gm)).toHaveLength(14);

  expect(await run([])).toBe(0);
  expect(readFileSync(join(project, 'docs/fields.md'), 'utf8')).toContain('## Analysis');
  expect(readFileSync(join(project, 'docs/rules.md'), 'utf8')).toContain('## claim-unsourced');
  expect(await run(['--check'])).toBe(0);

  writeFileSync(join(project, 'docs/fields.md'), 'old');
  said = '';
  expect(await run(['--check'])).toBe(1);
  expect(said).toBe('stale: docs/fields.md (npm run generate makes it anew)\n');
  expect(readFileSync(join(project, 'docs/fields.md'), 'utf8')).toBe('old');
});

test('minds no line ends that Git has changed', async () => {
  await run([]);
  const path = join(project, 'docs/fields.md');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect(await run(['--check'])).toBe(0);
});

test('refuses an unknown flag', async () => {
  expect(await run(['--chek'])).toBe(2);
  expect(said).toBe('generate does not know --chek. See --help.\n');
});

test('says so outside a project', async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(tmpdir());
  expect(await run([])).toBe(3);
  expect(said).toContain('No project folder');
});

test('explains itself', async () => {
  expect(await run(['--help'])).toBe(0);
  expect(said).toMatch(/^Usage: npm run generate/);
});
