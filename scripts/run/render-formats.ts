import type { Brief, BriefFormat, PageSize, Press, Printer } from '../model/index.ts';

/** What a file holds. */
export type Content = string | Uint8Array;

/** Elsewhere the browser cannot be pointed at fonts, so the page must bring them. */
const inlinesFonts = process.platform !== 'linux';

/** A brief in these formats, in their order. What is printed is begun first: the others are made while the browser is busy. */
export async function renderFormats(
  brief: Brief,
  formats: readonly BriefFormat[],
  { page, printer }: { page: PageSize; printer: Pick<Printer, 'print'> | undefined },
): Promise<Content[]> {
  let onBusy = () => {};
  const busy = new Promise<void>((resolve) => {
    onBusy = resolve;
  });
  const press: Press = {
    page,
    inlinesFonts,
    print: async (job) => {
      if (!printer) throw new TypeError('Only a format that says `isPrinted` may print.');
      return printer.print({ ...job, page, onBusy });
    },
  };
  const render = async (format: BriefFormat): Promise<Content> => format.render(brief, press);
  const printing = new Map(formats.filter(({ isPrinted }) => isPrinted).map((format) => [format, render(format)]));
  const printed = Promise.all(printing.values());
  // Should another format fail, nobody waits for the printed ones.
  printed.catch(() => undefined);
  if (printing.size > 0) await Promise.race([busy, printed]);
  return Promise.all(formats.map((format) => printing.get(format) ?? render(format)));
}
