import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot, run } from './command.ts';

/** What README's tutorial marks: `<!-- mark -->`, and below it a block of code, or else a paragraph. */
interface Part {
  mark: string;
  text: string;
}

/** The steps of the tutorial in order, each with what it marks, without the indent of its list. */
function stepsOf(readme: string): Part[][] {
  const tutorial = /^## A brief of your own.*\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
  return tutorial
    .split(/^\d\. /m)
    .slice(1)
    .map((step) => {
      const parts = step.replaceAll(/^ {3}/gm, '').matchAll(/^<!-- (.+) -->\n(?:```\w+\n([\s\S]*?)^```$|(.+))/gm);
      return [...parts].map(([, mark = '', code, prose]) => ({ mark, text: code ?? prose ?? '' }));
    });
}

/** The file with a line in place of the one that has the same key, at the same depth. */
function instead(file: string, line: string): string {
  const key = /^ *\w+: /.exec(line)?.[0] ?? line;
  const lines = file.split('\n');
  const index = lines.findIndex((old) => old.startsWith(key));
  expect(index, key).toBeGreaterThan(-1);
  return lines.with(index, line.trimEnd()).join('\n');
}

it('README’s tutorial is one story: each step goes on from the file of the one before, and says what it shows', async () => {
  const steps = stepsOf(await readFile(join(projectRoot, 'README.md'), 'utf8'));
  const cwd = await tempFolder({ 'analyses/my-brief.yaml': '' });
  const npm = (command: string) => {
    const [, name = '', flags = ''] = /^npm run ([a-z-]+) -- (.+)$/m.exec(command) ?? [];
    return run([name, ...flags.split(' ')], cwd);
  };
  const states: string[] = [];
  let said = '';
  const marks = new Set<string>();
  const tell: Record<string, (text: string) => void | Promise<void>> = {
    file: (text) => void states.push(text),
    instead: (text) => void states.push(instead(states.at(-1) ?? '', text)),
    'at the end': (text) => void states.push((states.at(-1) ?? '') + text),
    back: () => void states.pop(),
    run: async (text) => {
      said = (await npm(text)).stdout;
    },
    'it says': (text) => expect(said).toBe(text),
    missing: (text) => {
      const missing = [...said.matchAll(/`(\w+)` is missing/g)].map(([, field]) => field);
      expect([...text.matchAll(/`(\w+)`/g)].map(([, field]) => field)).toEqual(missing);
      expect(said).toContain(`${missing.length} errors, no warnings, no notes.`);
    },
    'out/my-brief.md': async (text) => {
      await npm('npm run build-brief -- analyses/my-brief.yaml');
      expect(await readFile(join(cwd, 'out/my-brief.md'), 'utf8')).toContain(text);
    },
  };
  for (const step of steps) {
    for (const { mark, text } of step) {
      marks.add(mark);
      expect(Object.keys(tell)).toContain(mark);
      await tell[mark]?.(text);
      await writeFile(join(cwd, 'analyses/my-brief.yaml'), states.at(-1) ?? '');
    }
    const { stdout } = await run(['validate', '--format', 'json', 'analyses/my-brief.yaml'], cwd);
    expect(JSON.parse(stdout).findings, states.at(-1)).toEqual([]);
  }
  const { analysis } = judgeFile({
    file: 'my-brief.yaml',
    name: 'my-brief',
    format: 'yaml',
    bytes: await readFile(join(cwd, 'analyses/my-brief.yaml')),
  });
  const [claim] = analysis?.claims ?? [];
  for (const text of [claim?.statement, analysis?.questions[0]?.answer]) {
    expect(text).toContain(`${claim?.figure?.best} ferries stopped running`);
    expect(text).toContain('4 March');
  }
  expect([...marks].sort()).toEqual(Object.keys(tell).sort());
});
