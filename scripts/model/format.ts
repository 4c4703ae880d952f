import type { Brief, PdfMetadata } from './brief.ts';
import type { PageSize } from './options.ts';

/** A page to be printed. */
export interface PressJob {
  /** A whole document; it may name no address outside itself. */
  html: string;
  metadata: PdfMetadata;
}

/** What formats that are printed are made with. */
export interface Press {
  page: PageSize;
  /** Whether pages must bring their fonts, because the browser cannot be pointed at them. */
  inlinesFonts: boolean;
  /** The PDF's bytes. Throws a Failure (3) when the browser fails. */
  print(job: PressJob): Promise<Uint8Array>;
}

/** A form in which briefs are written; a pure function of the brief. */
export interface BriefFormat {
  /** What `--format` calls it. */
  id: string;
  /** Of its files, without dot; `.review` comes before it for the review edition. */
  extension: string;
  /** It is made with the press; then the browser starts while the brief's tree is made. */
  isPrinted?: true;
  /** It refers to pictures that lie beside it, under their `fileName`. */
  hasPicturesBeside?: true;
  /** Which of `templates/styles/` it is dressed in, by name without extension; a change of others leaves it up to date. */
  styles?: readonly string[];
  render(brief: Brief, press: Press): string | Uint8Array | Promise<string | Uint8Array>;
}
