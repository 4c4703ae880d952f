import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An example of docs/library.md, with what the page says that it prints. */
export interface LibraryExample {
  title: string;
  code: string;
  output: string;
}

/** The examples of docs/library.md below a folder. */
export async function libraryExamples(root: string): Promise<LibraryExample[]> {
  const page = await readFile(join(root, 'docs/library.md'), 'utf8');
  return page.split(/^## /m).flatMap((section) => {
    const [, code, output] = /```ts\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/.exec(section) ?? [];
    return code === undefined || output === undefined ? [] : [{ title: section.split('\n')[0] ?? '', code, output }];
  });
}
