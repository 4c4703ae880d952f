/** Formats that a brief is written in, in the order in which they are made. */
export const formats = ['md', 'html', 'pdf'] as const;
export type Format = (typeof formats)[number];

export const editions = ['public', 'review'] as const;
export type Edition = (typeof editions)[number];

export const pageSizes = ['A4', 'Letter'] as const;
export type PageSize = (typeof pageSizes)[number];

/** Stages of an analysis, from least to most strictly judged. */
export const statuses = ['draft', 'review', 'published'] as const;
export type Status = (typeof statuses)[number];

/** What a build was asked for, once defaults are filled in. */
export interface BuildOptions {
  /** Folder for the outputs, absolute. */
  out: string;
  formats: ReadonlySet<Format>;
  edition: Edition;
  page: PageSize;
  /** Build even what is up to date. */
  force: boolean;
  /** Briefs in the making at the same time. */
  jobs: number;
}
