import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../model/index.ts';
import type { ShippedPackage } from './parts.ts';

/** Where the licence of a package is that has no file of its own for it: a file of the project, read from a line on. */
const elsewhere: Readonly<Record<string, { file: string; from?: string }>> = {
  degenerator: { file: 'node_modules/degenerator/README.md', from: '(The MIT License)' },
  // Of the same authors, under the same licence.
  '@puppeteer/browsers': { file: 'node_modules/chromium-bidi/LICENSE' },
  'puppeteer-core': { file: 'node_modules/chromium-bidi/LICENSE' },
};

const licenceFile = /^(licen[cs]e|copying|notice|copyrightnotice)([.-]\w+)*$/i;

const head = `Code of other authors in Briefwright

The files in dist/ hold code of the packages below. Each is named with its licence, whose text follows.
What Briefwright depends on besides, and does not hold itself, is listed in sbom.cdx.json; those packages bring their licences along.

Made by \`npm run generate\`; do not edit.
`;
const rule = '-'.repeat(80);

/** `THIRD-PARTY-LICENSES.txt`: licences and copyright notices of everything that is bundled, each text once. */
export function notices(root: string, packages: readonly ShippedPackage[]): string {
  const packagesByText = new Map<string, string[]>();
  for (const { folder, name, version, license, bundled } of packages) {
    if (bundled.length === 0) continue;
    const texts = [...licenceTexts(root, folder, name), ...bundled.flatMap((file) => noticesIn(read(root, file)))];
    for (const text of new Set(texts)) {
      const sharing = packagesByText.get(text) ?? [];
      packagesByText.set(text, sharing);
      sharing.push(`${name} ${version} (${license})`);
    }
  }
  const sections = [...packagesByText].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`);
  return [head, ...sections].join('\n');
}

function licenceTexts(root: string, folder: string, name: string): string[] {
  const files = readdirSync(join(root, folder)).filter((file) => licenceFile.test(file));
  if (files.length > 0) return files.sort().map((file) => tidy(read(root, `${folder}/${file}`)));
  const { file, from = '' } = elsewhere[name] ?? {};
  const text = file === undefined ? '' : read(root, file);
  if (text === '' || !text.includes(from)) {
    throw new Failure(
      3,
      `${name} is bundled, but brings no text of its licence along.`,
      'Say where it is in scripts/generate/shipped/notices.ts.',
    );
  }
  return [tidy(text.slice(text.indexOf(from)))];
}

/** The comments of a source file that name who holds its copyright. */
export function noticesIn(source: string): string[] {
  const found: string[] = [];
  for (let start = source.indexOf('/*'); start !== -1; start = source.indexOf('/*', start)) {
    const end = source.indexOf('*/', start);
    if (end === -1) break;
    found.push(source.slice(start + 2, end));
    start = end + 2;
  }
  const lines = source.split('\n');
  const afterHead = lines.findIndex((line) => !line.startsWith('//'));
  if (afterHead > 0) found.push(lines.slice(0, afterHead).join('\n'));
  return found.filter((comment) => /copyright/i.test(comment)).map((comment) => tidy(withoutMarks(comment)));
}

/** A comment without what makes it one. */
function withoutMarks(comment: string): string {
  return comment
    .replace(/^[*! ]+/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(\*|\/\/|!) ?/, ''))
    .join('\n');
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(Math.max(first, 0)).join('\n').trimEnd();
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}
