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
