import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { printJob, testPrinter } from './printing.ts';

/** Width of a CSS pixel in points. */
const pixel = 0.75;

test.each(['i', 'n', 'e', 'r', 'W'])(
  '%s is as wide in print as its font says, and not a whole number of pixels',
  async (letter) => {
    const count = 40;
    const html = `<!doctype html><html lang="en"><title>T</title><style>
body { font: 13.3px "Source Serif 4" }</style><body><p>${letter.repeat(count)}</p>`;
    const data = await testPrinter().print(printJob(html));
    const page = await (await getDocument({ data: new Uint8Array(data) }).promise).getPage(1);
    const { items } = await page.getTextContent();
    const width = items.reduce((sum, item) => sum + ('width' in item ? item.width : 0), 0) / count / pixel;
    expect(width).toBeGreaterThan(2);
    expect(Math.abs(width - Math.round(width))).toBeGreaterThan(0.02);
  },
);
