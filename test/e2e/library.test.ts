import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot, run } from './command.ts';
import { copyOfProject } from './copy-of-project.ts';
import { typeFaults } from './type-faults.ts';

/** A folder in which `import … from 'briefwright'` finds the package as it is published. */
async function folderWithPackage(): Promise<string> {
  const root = await copyOfProject();
  const bundled = await run(['--bundle', 'dist'], root, {}, root);
  if (bundled.code !== 0) throw new Error(bundled.stderr);
  const folder = await tempFolder({ 'package.json': '{ "type": "module" }' });
  await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
  await symlink(root, join(folder, 'node_modules/briefwright'));
  await symlink(join(projectRoot, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  return folder;
}

describe('the library, as it is published,', () => {
  it('refuses by its types what it would not understand', async () => {
    const folder = await folderWithPackage();
    const wrong = [
      "import { build } from 'briefwright'; await build({ name: 'x.json', content: 1 });",
      "import { build } from 'briefwright'; await build('x.json', { formats: ['doc'] });",
      "import { check } from 'briefwright'; const { title } = await check('x.json');",
      "import { defineRule } from 'briefwright'; defineRule({ id: 'x', level: 'fatal', wants: '', why: '', check: () => [] });",
      "import { defineFormat } from 'briefwright'; defineFormat({ id: 'x', extension: 'x', render: () => 1 });",
      "import { defineLanguage } from 'briefwright'; defineLanguage({ tag: 'de', strings: {} });",
      "import { defineTheme } from 'briefwright'; defineTheme({ styles: {} });",
      "import { judgeDocument } from 'briefwright';",
    ];
    for (const [index, code] of wrong.entries()) await writeFile(join(folder, `wrong-${index}.ts`), code);
    const files = wrong.map((_, index) => `wrong-${index}.ts`);
    const found = typeFaults(folder, files);
    expect(files.filter((file) => !found.includes(file))).toEqual([]);
  });

  it('changes nothing in the process that imports it', async () => {
    const folder = await folderWithPackage();
    const script = `
      const events = () => process.eventNames().map((name) => [String(name), process.listenerCount(name)]);
      const before = JSON.stringify([events(), process.cwd(), { ...process.env }, Object.keys(globalThis)]);
      await import('briefwright');
      const after = JSON.stringify([events(), process.cwd(), { ...process.env }, Object.keys(globalThis)]);
      console.log(before === after, process.getActiveResourcesInfo().join());
    `;
    await writeFile(join(folder, 'script.mjs'), script);
    expect(execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' })).toMatch(/^true /);
  });
});
