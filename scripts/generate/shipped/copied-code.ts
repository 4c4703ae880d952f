import type { Part } from './parts.ts';

/** What packages have copied into their own files, by the package. The notices stand in those files. */
export const copiedCode: Readonly<Record<string, readonly Part[]>> = {
  'puppeteer-core': [
    { name: 'mitt', version: '3.0.1', license: 'MIT', in: 'lib/esm/third_party/mitt/' },
    { name: 'parsel-js', version: '1.2.2', license: 'MIT', in: 'lib/esm/third_party/parsel-js/' },
    { name: 'rxjs', license: 'Apache-2.0', in: 'lib/esm/third_party/rxjs/' },
    { name: 'urlpattern-polyfill', version: '10.1.0', license: 'MIT', in: 'lib/esm/third_party/urlpattern-polyfill/' },
  ],
  '@cantoo/pdf-lib': [
    { name: 'pdf.js', license: 'Apache-2.0', in: 'es/core/', says: 'Ported: streams and cryptography.' },
    { name: 'base64-arraybuffer', license: 'MIT', in: 'es/utils/base64.js', says: 'Adapted.' },
    { name: 'pdfkit', license: 'MIT', in: 'es/api/svgPath.js', says: 'Ported: paths of SVG.' },
  ],
};
