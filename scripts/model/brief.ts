import type { Root } from 'mdast';
import type { Finding, SuppressedFinding } from './finding.ts';
import type { Edition, Status } from './options.ts';

/** A folder of templates, read once a run: what the author's data is poured into. */
export interface Templates {
  /** `templates/brief.md.hbs`. */
  brief: string;
  /** `templates/partials/<name>.md.hbs`, by name. */
  partials: Readonly<Record<string, string>>;
  /** `templates/page.html.hbs`. */
  page: string;
  /** `templates/styles/*.css`, by file name without extension. */
  styles: Readonly<Record<string, string>>;
  /** `templates/strings/<language>.json`, parsed, by language subtag. */
  strings: Readonly<Record<string, unknown>>;
}

/** A picture that an analysis names, read, checked and freed of camera and author data. */
export interface Picture {
  /** As the author wrote it. */
  src: string;
  /** File name beside the outputs: `<id>.<first 8 hex digits of the content's SHA-256>.<ext>`. */
  fileName: string;
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  /** In pixels. */
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Another language version of the same brief, found beside it. */
export interface Translation {
  id: string;
  language: string;
  title: string;
  status: Status;
}

/** What a brief shows of languages, besides its own words. */
export interface LanguageLook {
  /** A language's name for itself, or its tag. */
  nameOf(tag: string): string;
  isRightToLeft(tag: string): boolean;
}

/** Everything but the analysis itself that its outputs depend on. */
export interface BriefContext {
  /** The review edition has an evidence annex. */
  edition: Edition;
  languages: LanguageLook;
  templates: Templates;
  /** Faces that pages inline. */
  fonts: readonly FontFace[];
  /** By `src`. */
  pictures: ReadonlyMap<string, Picture>;
  /** Versions in other languages, in order of language tag; this one left out. */
  translations: readonly Translation[];
  /** What the rules still find, and what of it the author accepts: for the review edition. */
  findings: readonly Finding[];
  suppressed: readonly SuppressedFinding[];
  /** Version of Briefwright. */
  version: string;
}

/** One subset of one font face, for inlining into a page. */
export interface FontFace {
  family: string;
  style: 'normal' | 'italic';
  weight: number;
  /** Code points that the subset holds, both ends inclusive. */
  ranges: readonly (readonly [from: number, to: number])[];
  /** WOFF2. */
  base64: string;
}

/** What a brief says about itself: for the head of a page, search engines, and the properties of a file. Dates are ISO days. */
export interface BriefMetadata {
  id: string;
  title: string;
  shortTitle?: string;
  /** The standfirst's words, without its notes. */
  description: string;
  /** Names of the experts. */
  authors: readonly string[];
  keywords: readonly string[];
  language: string;
  status: Status;
  published?: string;
  /** The last day on which it changed. */
  modified?: string;
  /** Description for search engines (schema.org). */
  linkedData: object;
}

/** A brief as a tree, from which every format is made; nothing of a confidential source is in it. */
export interface Brief {
  tree: Root;
  metadata: BriefMetadata;
  context: BriefContext;
}

/** What a PDF says about itself. Dates are ISO days. */
export interface PdfMetadata {
  title: string;
  author?: string;
  subject?: string;
  keywords: readonly string[];
  language: string;
  created?: string;
  modified?: string;
  /** Words of the headings, in the order of the document. */
  headings: readonly string[];
}
