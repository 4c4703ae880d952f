import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, type Templates } from '../../model/index.ts';

/** Reads a folder of templates. Throws an environment failure (3) that names what is missing or broken. */
export async function readTemplates(folder: string): Promise<Templates> {
  const [brief, page, partials, styles, strings] = await Promise.all([
    readText(join(folder, 'brief.md.hbs')),
    readText(join(folder, 'page.html.hbs')),
    readAll(join(folder, 'partials'), '.md.hbs'),
    readAll(join(folder, 'styles'), '.css'),
    readAll(join(folder, 'strings'), '.json'),
  ]);
  const parsed = Object.entries(strings).map(([name, text]) => [
    name,
    parse(join(folder, 'strings', `${name}.json`), text),
  ]);
  return { brief, page, partials, styles, strings: Object.fromEntries(parsed) };
}

async function readAll(folder: string, extension: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch((error) => broken(folder, error));
  const wanted = names.filter((name) => name.endsWith(extension)).sort();
  const texts = await Promise.all(wanted.map((name) => readText(join(folder, name))));
  return Object.fromEntries(wanted.map((name, index) => [name.slice(0, -extension.length), texts[index] ?? '']));
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error) => broken(path, error));
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return broken(path, error);
  }
}

function broken(path: string, error: unknown): never {
  const why = (error as NodeJS.ErrnoException).code ?? 'not valid JSON';
  throw new Failure(3, `The template ${path} could not be read (${why}).`, 'Mend it, or install Briefwright again.');
}
