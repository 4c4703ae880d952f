import { createHash } from 'node:crypto';
import type { FontFace } from './brief.ts';

/** The source expression of a Content-Security-Policy that allows just this inline text. */
export function styleHash(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** `@font-face` rules, with the faces and subsets that a text needs inlined as WOFF2. */
export function fontFaces(fonts: readonly FontFace[], text: string): string {
  const codePoints = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return fonts
    .filter(({ ranges }) => codePoints.some((point) => ranges.some(([from, to]) => from <= point && point <= to)))
    .map((face) => {
      const range = face.ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',');
      return `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(data:font/woff2;base64,${face.base64}) format("woff2");unicode-range:${range}}`;
    })
    .join('\n');
}
