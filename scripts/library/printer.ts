import type { Printer } from '../model/index.ts';
import { machinery } from '../run/index.ts';

/** A browser that prints briefs, for several calls of `build`; whoever opens it closes it. */
export interface BriefPrinter extends Pick<Printer, 'print'> {
  /** Ends the browser, also in the middle of printing. */
  close(): Promise<void>;
}

/** How a printer is opened. */
export interface PrinterOptions {
  /** Briefs printed at the same time. Default: 2. */
  jobs?: number;
  /** Gets what the user should know, a sentence each. Default: nobody does. */
  onNotice?(message: string): void;
}

/** Opens a printer; its browser starts by itself, and lives until the printer is closed. */
export function openPrinter({ jobs = 2, onNotice = () => undefined }: PrinterOptions = {}): Promise<BriefPrinter> {
  return machinery.openPrinter({ jobs, onNotice, env: process.env });
}
