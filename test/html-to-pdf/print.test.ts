import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { briefHtml, fontFolders, printJob, testPrinter } from './printing.ts';

const metadata = {
  title: 'Attaque à Bamako : « pourquoi ? »',
  author: 'Jean-Hervé Jézéquel',
  subject: 'Ce que l’on sait',
  keywords: ['Mali', 'Sahel'],
  created: '2024-09-24',
  modified: '2024-10-01',
};

test('a PDF says what it is', async () => {
  const pdf = await PDFDocument.load(
    await testPrinter().print(printJob(briefHtml('Bamako').replace(' lang="fr"', ''), metadata)),
    {
      updateMetadata: false,
    },
  );
  expect(pdf.getTitle()).toBe(metadata.title);
  expect(pdf.getAuthor()).toBe(metadata.author);
  expect(pdf.getSubject()).toBe(metadata.subject);
  expect(pdf.getKeywords()).toBe('Mali, Sahel');
  expect(pdf.getCreator()).toBe('Briefwright');
  expect(pdf.getProducer()).toMatch(/^Skia\/PDF/);
  expect(pdf.getCreationDate()).toEqual(new Date('2024-09-24T00:00:00Z'));
  expect(pdf.getModificationDate()).toEqual(new Date('2024-10-01T00:00:00Z'));
  expect(String(pdf.catalog.get(PDFName.of('Lang')))).toMatch(/6600720|\(fr\)|<FEFF00660072>/);
  const preferences = pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');
  expect(pdf.context.trailerInfo.ID).toBeInstanceOf(PDFArray);
});

test('what is not known is left out, not made up', async () => {
  const bytes = await testPrinter().print(printJob(briefHtml('Bamako')));
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  expect(info.keys().map(String).sort()).toEqual(['/Creator', '/Producer', '/Title']);
});

test('a PDF is tagged, with an outline of its headings and header cells that cells refer to', async () => {
  const bytes = await testPrinter().print(printJob(briefHtml('Bamako', 60)));
  const source = new TextDecoder('latin1').decode(bytes);
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(pdf.numPages).toBeGreaterThan(1);
  const [root] = await pdf.getOutline();
  expect(root?.title).toBe('Bamako');
  expect(root?.items.map(({ title }) => title)).toEqual(['Que s’est-il passé ?', 'Combien de victimes ?']);
  const tags = JSON.stringify(await (await pdf.getPage(pdf.numPages)).getStructTree());
  for (const role of ['Table', 'TH', 'TD', 'Link']) expect(tags).toContain(`"role":"${role}"`);
  // The corner cell heads no cell but header cells, so nothing refers to it and it needs no identifier.
  const defined = [...source.matchAll(/\/ID \((\w+)\)/g)].map((match) => match[1]);
  expect(defined).toEqual(['header000001', 'header000002', 'header000003']);
  const referred = [...source.matchAll(/\/Headers \[ ([^\]]*) \]/g)].flatMap((match) => match[1]?.match(/\w+/g) ?? []);
  expect(referred.length).toBeGreaterThanOrEqual(4);
  expect(defined).toEqual(expect.arrayContaining(referred));
});

test('every font is one of ours, embedded, subset, and says which characters it shows', async () => {
  const pdf = await PDFDocument.load(await testPrinter().print(printJob(briefHtml('Bamako'))));
  const dictionaries = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const fonts = dictionaries.filter((dictionary) => dictionary.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
  const names = fonts.map((font) => String(font.get(PDFName.of('BaseFont'))));
  expect(new Set(names.map((name) => name.replace(/^\/[A-Z]{6}\+/, '')))).toEqual(
    new Set(['SourceSerif4-Regular', 'SourceSerif4-Bold', 'SourceSans3-Bold', 'NotoNaskhArabic-Regular']),
  );
  for (const font of fonts) {
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
    expect(descriptor.lookup(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRawStream);
    expect(font.lookup(PDFName.of('ToUnicode'))).toBeInstanceOf(PDFRawStream);
    expect(String(font.get(PDFName.of('BaseFont')))).toMatch(/^\/[A-Z]{6}\+/);
  }
  expect(dictionaries.some((dictionary) => dictionary.get(PDFName.of('Subtype')) === PDFName.of('Type3'))).toBe(false);
});

test('pictures in data URLs are printed', async () => {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"><text y="20">drawn</text></svg>`;
  const html = `<!doctype html><title>x</title><p>before</p><img alt="a" src="data:image/svg+xml,${encodeURIComponent(picture)}">`;
  const bytes = await testPrinter().print(printJob(html));
  const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('drawn');
});

test('the same job gives the same bytes, in any order, tab, printer, time zone and language', async () => {
  const jobs = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((title) => printJob(briefHtml(title), { title }));
  const elsewhere = {
    ...process.env,
    TZ: 'Asia/Kathmandu',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
    LANGUAGE: 'ar',
  };
  const first = testPrinter({ jobs: 1 });
  const second = testPrinter({ jobs: 3, environment: elsewhere });
  const expected: Uint8Array[] = [];
  for (const job of jobs) expected.push(await first.print(job));
  const others = await Promise.all([...jobs].reverse().map((job) => second.print(job)));
  expect(others.reverse().map(hex)).toEqual(expected.map(hex));
  expect(new Set(expected.map(hex)).size).toBe(jobs.length);
});

test('a document keeps its style in a tab that has printed another, whatever policy that one had', async () => {
  const printer = testPrinter({ jobs: 1 });
  const jobs = ['Source Serif 4', 'Source Sans 3'].map((font) => {
    const style = `body { font-family: "${font}"; font-weight: 700 }`;
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'`;
    return printJob(`<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${font}</title><style>${style}</style><p>Text`);
  });
  const fonts = [];
  for (const job of [...jobs, ...jobs]) fonts.push(...namesOfFonts(await printer.print(job)));
  expect(fonts).toEqual(['SourceSerif4-Bold', 'SourceSans3-Bold', 'SourceSerif4-Bold', 'SourceSans3-Bold']);
});

test('bookmarks have the words of their headings, also of those that go on in another line', async () => {
  const title = 'Can Mali rely on force alone? '.repeat(6).trim();
  const html = briefHtml(title);
  const titles = async (headings: string[]) => {
    const bytes = await testPrinter().print(printJob(html, { headings }));
    const outline = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getOutline();
    return outline.flatMap((root) => [root.title, ...root.items.map((item) => item.title)]);
  };
  const headings = [title, 'Que s’est-il passé ?', 'Combien de victimes ?'];
  expect(await titles(headings)).toEqual(headings);
  const [browsers = '', ...others] = await titles([...headings, 'one that the browser has not']);
  expect(browsers.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  expect(others).toEqual(headings.slice(1));
});

test('tabs and browsers are renewed without a trace in the output', async () => {
  const printer = testPrinter({ jobs: 1 });
  const job = printJob(briefHtml('Encore', 1));
  const first = hex(await printer.print(job));
  for (let index = 0; index < 60; index += 1) expect(hex(await printer.print(job))).toBe(first);
});

test('Letter is Letter; a style that insists on other paper is refused', async () => {
  const html = briefHtml('Letter');
  const printer = testPrinter();
  const letter = await printer.print({ ...printJob(html.replace('size: A4', 'size: Letter')), page: 'Letter' });
  expect((await PDFDocument.load(letter)).getPage(0).getSize()).toEqual({ width: 612, height: 792 });
  const unsized = await printer.print({ ...printJob(html.replace('size: A4;', '')), page: 'Letter' });
  expect((await PDFDocument.load(unsized)).getPage(0).getSize()).toEqual({ width: 612, height: 792 });
  await expect(printer.print({ ...printJob(html), page: 'Letter' })).rejects.toMatchObject({
    exitCode: 3,
    message: 'The brief came out on paper of 595 × 842 pt instead of Letter.',
  });
});

test('without fonts of ours, none of the system is found', async () => {
  const withFonts = await testPrinter().print(printJob(briefHtml('A')));
  const without = await testPrinter({ fontFolders: fontFolders.slice(0, 1) }).print(printJob(briefHtml('A')));
  expect(namesOfFonts(without)).toEqual(new Set(['SourceSerif4-Regular']));
  expect(namesOfFonts(withFonts).size).toBe(4);
});

function namesOfFonts(pdf: Uint8Array): Set<string | undefined> {
  const source = new TextDecoder('latin1').decode(pdf);
  return new Set([...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map((match) => match[1]));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
