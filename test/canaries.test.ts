import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';
import type { Analysis } from '../scripts/model/analysis.generated.ts';
import { editions } from '../scripts/model/options.ts';
import { broken, mistakeNames, torn } from './canaries/broken.ts';
import { found } from './canaries/canary.ts';
import { corpus, type Secretive, secretive } from './canaries/corpus.ts';
import { filesIn, folderOf, leaks, outputsOf } from './canaries/outputs.ts';
import { run } from './e2e/command.ts';
import { copyOfProject } from './e2e/copy-of-project.ts';
import { brief, briefContext, readExample } from './full-analysis.ts';
import { withTexts } from './texts.ts';

const many = corpus(20, 7);
const all = many.flatMap(({ canaries }) => canaries);
const reports = ['pretty', 'json', 'sarif', 'junit', 'github'];

/** Text, metadata, outline, links and decompressed streams of a PDF. */
async function insides(bytes: Uint8Array): Promise<(string | Uint8Array)[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const parts: unknown[] = [await pdf.getMetadata(), await pdf.getOutline(), await pdf.getDestinations()];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    parts.push(items.map((item) => ('str' in item ? item.str : '')).join(''), await page.getAnnotations());
  }
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .map((stream) => (String(stream.dict).includes('/FlateDecode') ? inflateSync(stream.contents) : stream.contents));
  return [...parts.map((part) => JSON.stringify(part)), ...streams, bytes];
}

describe('what a confidential source hides', () => {
  it('is a lot, and is found in every disguise', () => {
    const fields = new Set(all.map(({ field }) => field));
    expect([...fields].sort()).toEqual(
      ['accessed', 'archivedUrl', 'author', 'biasNote', 'date', 'descriptor', 'id', 'language', 'locator'].concat([
        'publisher',
        'title',
        'url',
      ]),
    );
    expect(all.length).toBeGreaterThan(400);
    for (const canary of all.slice(0, 60)) {
      const { value } = canary;
      const hex = Buffer.from(value, 'utf16le').swap16().toString('hex').toUpperCase();
      for (const said of [value.toUpperCase(), JSON.stringify({ value }), encodeURIComponent(value), hex])
        expect(found([canary], `before ${said} after`)).toEqual([canary.field]);
      expect(found([canary], Buffer.from(`before ${value} after`))).toEqual([canary.field]);
    }
    expect(found(all, 'a source that cannot be named, 17 September 2024')).toEqual([]);
  });

  it('reaches no Markdown, page, print, metadata or tree, in either edition', () => {
    for (const { analysis, canaries } of many) {
      for (const edition of editions) {
        const { markdown, html, page, tree, metadata } = brief(analysis, briefContext({ edition }));
        const outputs = new Map([
          ['Markdown', markdown],
          ['page', html],
          ['print', page.print('A4', true)],
          ['metadata', JSON.stringify([metadata, page.headings])],
          ['tree', JSON.stringify(tree)],
        ]);
        expect(leaks(canaries, outputs)).toEqual([]);
        if (edition === 'review') expect(markdown).toContain('somebody who was there');
      }
    }
  });

  it('reaches no file, file name, record, message or summary of a build', async () => {
    const cwd = await folderOf(many.map(({ analysis }) => analysis));
    for (const [edition, ...flags] of [['public'], ['review', '--json']] as const) {
      const argv = ['build-brief', '--format', 'md,html', '--edition', edition, '--out', edition, ...flags];
      const outputs = await outputsOf(argv, cwd, edition);
      expect(String(outputs.get('stderr'))).toContain(`${many.length} briefs built`);
      expect(leaks(all, outputs)).toEqual([]);
      expect([...outputs.keys()].filter((name) => name.includes('.briefwright'))).toHaveLength(many.length);
    }
  });

  it.each(reports)('reaches no report of what is right, as %s', async (format) => {
    const cwd = await folderOf(many.map(({ analysis }) => analysis));
    expect(leaks(all, await outputsOf(['validate', '--format', format, '--output', 'out/report'], cwd))).toEqual([]);
    expect(leaks(all, await outputsOf(['validate', '--format', format], cwd))).toEqual([]);
  });

  it.each(reports)('reaches no report of mistakes in and around it, as %s', async (format) => {
    const wrong = mistakeNames.map((name, index) => broken(many[index] as Secretive, name, `broken-${index}`));
    const texts = many.slice(0, 4).flatMap((one, index) => torn(one).map((text, kind) => [`${index}-${kind}`, text]));
    const files = texts.flatMap(([name, text]) => [
      [`analyses/torn-${name}.json`, text],
      [`analyses/torn-${name}.yaml`, text],
    ]);
    const cwd = await folderOf(wrong as { id: string }[], Object.fromEntries(files));
    const outputs = await outputsOf(['validate', '--format', format], cwd);
    expect(leaks(all, outputs)).toEqual([]);
    expect(outputs.get('code')).toBe('1');
    if (format === 'json') {
      const { findings } = JSON.parse(String(outputs.get('stdout'))) as { findings: { file: string }[] };
      const files = new Set(findings.map(({ file }) => file.replace(/.*\/|\..*/g, '')));
      expect(mistakeNames.filter((_, index) => !files.has(`broken-${index}`))).toEqual([]);
    }
    expect(leaks(all, await outputsOf(['build-brief', '--format', 'md', '--json'], cwd))).toEqual([]);
  });

  it.each(reports)('reaches no report of a translation that forgot to hide it, as %s', async (format) => {
    const some = many.slice(0, 6);
    const cwd = await folderOf(some.flatMap(({ analysis }) => [analysis, unguarded(analysis)]));
    const outputs = await outputsOf(['validate', '--format', format], cwd);
    expect(leaks(all, outputs)).toEqual([]);
    expect(String(outputs.get('stdout'))).toContain('is confidential in');
    expect(leaks(all, await outputsOf(['build-brief', '--format', 'md', '--json'], cwd))).toEqual([]);
  });

  it('reaches no PDF: not its text, metadata, outline, links or streams, in either edition', async () => {
    const some = [
      ...corpus(2, 11),
      secretive('mali-bamako-attack', fullPlan(), withoutPicture(readExample('mali-bamako-attack'))),
    ];
    const canaries = some.flatMap((one) => one.canaries);
    const cwd = await folderOf(some.map(({ analysis }) => analysis));
    for (const edition of editions) {
      const outputs = await outputsOf(['build-brief', '--format', 'pdf', '--edition', edition], cwd);
      const pdfs = [...outputs].filter(([name]) => name.endsWith(edition === 'review' ? '.review.pdf' : '.pdf'));
      expect(pdfs.length).toBeGreaterThanOrEqual(some.length);
      for (const [name, bytes] of pdfs) {
        const parts = await insides(bytes as Uint8Array);
        expect(parts.join('').replace(/\s/g, '')).toContain('somebodywhowasthere');
        for (const part of parts) expect({ name, fields: found(canaries, part) }).toEqual({ name, fields: [] });
      }
    }
  });

  it('reaches neither the cache of a bundled command nor what it says', async () => {
    const [one] = many;
    if (!one) throw new Error('There is no analysis.');
    const cwd = await folderOf([one.analysis]);
    const root = await copyOfProject();
    const { stdout, stderr } = await run(['build-brief', '--format', 'md,html', '--edition', 'review'], cwd, {}, root);
    expect(stdout).toContain('secretive-0.review.md');
    const cached = await filesIn(join(root, 'node_modules/.cache/briefwright'));
    expect(cached.length).toBeGreaterThan(0);
    const outputs = new Map<string, Uint8Array | string>([['stdout', stdout], ['stderr', stderr], ...cached]);
    expect(leaks(one.canaries, outputs)).toEqual([]);
  });
});

describe('prose that names what a confidential source hides', () => {
  const { analysis } = secretive('named', fullPlan());
  const source = analysis.sources?.at(-1);
  const citation = analysis.claims?.at(-1)?.citations?.[0];
  const hidden = { ...source, locator: citation?.locator, descriptor: citation?.descriptor };
  const fields = [
    'id',
    'title',
    'author',
    'publisher',
    'url',
    'archivedUrl',
    'biasNote',
    'locator',
    'descriptor',
  ] as const;
  const places: readonly (readonly (string | number)[])[] = [
    ['title'],
    ['questions', 0, 'question'],
    ['claims', 0, 'statement'],
    ['claims', 0, 'attributedTo'],
    ['sources', 0, 'biasNote'],
    ['actors', 0, 'description'],
    ['suppressions', 0, 'reason'],
  ];

  it.each(fields)('is refused, without being quoted: %s', (field) => {
    for (const at of places) {
      const exposed = withTexts(analysis, [[at, `He is ${hidden[field]}`]]);
      const bytes = new TextEncoder().encode(JSON.stringify(exposed));
      const judged = judgeFile({ file: 'named.json', name: 'named', format: 'json', bytes });
      const told = judged.findings.filter(({ ruleId }) => ruleId === 'confidential-exposed');
      expect(told.map(({ pointer }) => pointer)).toEqual([`/${at.join('/')}`]);
      expect(judged.analysis).toBeUndefined();
      expect(JSON.stringify(judged)).not.toContain(hidden[field]);
    }
  });
});

/** A translation whose sources are no longer confidential, and which lacks a claim and a source; other rules speak of what stands in it. */
function unguarded({ sources = [], claims = [], ...analysis }: Analysis): Analysis {
  const open = sources.map(({ confidential: _, publicDescription: __, ...source }) => source);
  const suppressions = open.map(({ id }) => {
    return { rule: 'unused', pointer: '/title', reason: `Of ${id}.`, by: id, expires: '2020-01-01' };
  });
  const id = `${analysis.id}-fr`;
  return {
    ...analysis,
    id,
    translationOf: analysis.id,
    sources: open.slice(1),
    claims: claims.slice(0, -2),
    suppressions,
  };
}

function withoutPicture({ hero: _, ...analysis }: Analysis): Analysis {
  return analysis;
}

function fullPlan() {
  const fields = ['title', 'author', 'publisher', 'url', 'archivedUrl', 'date', 'accessed', 'language', 'biasNote'];
  const shared = { fields, kind: 'interview', cited: [0, 3, 5], hasLocator: true, credibility: 2, status: 'disputed' };
  return [0, 1, 4].map((style) => ({ ...shared, style })) as Parameters<typeof secretive>[1];
}
