import { htmlFormat, pdfFormat } from '../brief-to-html/index.ts';
import { markdownFormat } from '../brief-to-markdown/index.ts';
import type { BriefFormat, Format } from '../model/index.ts';

/** The formats that Briefwright brings, by what `--format` calls them. */
export const ourFormats: Readonly<Record<Format, BriefFormat>> = {
  md: markdownFormat,
  html: htmlFormat,
  pdf: pdfFormat,
};
