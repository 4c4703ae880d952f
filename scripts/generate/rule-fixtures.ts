import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An analysis that a rule's test is made with. */
export interface Fixture {
  /** Name of the file, without folder. */
  file: string;
  text: string;
}

/** A fixture that fails, and how. */
export interface FailingFixture extends Fixture {
  says: string;
  pointer: string;
  line: number;
}

/** The shortest passing and the shortest failing fixture of a rule; undefined when it lacks one. */
export function ruleFixtures(root: string, rule: string): { passing: Fixture; failing: FailingFixture } | undefined {
  const folder = join(root, 'test', 'rules', rule);
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => /\.(?:yaml|json)$/.test(name) && !name.endsWith('.expected.json'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  const shortest = (prefix: string): Fixture | undefined =>
    names
      .filter((name) => name.startsWith(prefix))
      .map((file) => ({ file, text: read(file) }))
      .sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1))[0];
  const passing = shortest('passing-');
  const failing = shortest('failing-');
  if (!passing || !failing) return undefined;
  const expected = JSON.parse(read(failing.file.replace(/\.(?:yaml|json)$/, '.expected.json')));
  const { message, pointer, line } = expected as { message: string; pointer: string; line: number };
  return { passing, failing: { ...failing, says: message, pointer, line } };
}

/** YAML before JSON, few lines before many. */
function rank({ file, text }: Fixture): number {
  return text.split('\n').length + (file.endsWith('.json') ? 1000 : 0);
}
