import type { PdfMetadata } from './brief.ts';
import type { PageSize } from './options.ts';

/** What is printed. */
export interface PrintJob {
  /** A whole HTML document that needs nothing from outside. */
  html: string;
  /** The size that the document's `@page` rule gives. */
  page: PageSize;
  metadata: PdfMetadata;
  /** Called when the browser has all that it needs, and this process nothing to do for it. */
  onBusy?(): void;
}

/** Prints documents; its browser starts when it is opened. */
export interface Printer {
  /** Fulfilled when the browser's process runs, or cannot: from then on it starts beside whatever else this process does. */
  begun: Promise<void>;
  /** The PDF's bytes: the same for the same job. Throws a Failure (3) when the browser fails twice. */
  print(job: PrintJob): Promise<Uint8Array>;
  /** Ends the browser at once, also in the middle of printing, and waits until it is gone. */
  close(): Promise<void>;
}
