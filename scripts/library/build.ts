import { join, resolve } from 'node:path';
import {
  type Brief,
  type BriefFormat,
  type Edition,
  Failure,
  type Format,
  type PageSize,
  type Theme,
  type Translation,
  themed,
} from '../model/index.ts';
import { machinery, openTranslations, ourFormats, renderFormats } from '../run/index.ts';
import {
  findProject,
  inlineFonts,
  outputExtension,
  readTemplates,
  TranslationFinder,
  writeOutputs,
} from '../workspace/index.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { type CheckOptions, type CheckResult, checkInput } from './check.ts';
import { languagesWith, withStrings } from './define-language.ts';
import { type BriefPrinter, openPrinter } from './printer.ts';

/** How a brief is built. */
export interface BuildOptions extends CheckOptions {
  /** Ours by name, and others; see `defineFormat`. Default: `md`, `html` and `pdf`. */
  formats?: readonly (Format | BriefFormat)[];
  /** Default: `public`. */
  edition?: Edition;
  /** Default: `A4`. */
  page?: PageSize;
  /** See `defineTheme`. Default: the house's own. */
  theme?: Theme;
  /** Versions in other languages. Default: those that lie beside the file; none for an analysis in memory. */
  translations?: readonly Translation[];
  /** For several briefs; see `openPrinter`. Default: one for this call, when a format is printed. */
  printer?: BriefPrinter;
  /** A folder into which the files are written, all or none. Default: nothing is written. */
  out?: string;
  signal?: AbortSignal;
}

/** A file of a brief. */
export interface BriefFile {
  /** Of the format that it is of, or `picture`. */
  format: string;
  /** Its name, without folder. */
  name: string;
  bytes: Uint8Array;
}

/** What building a brief came to. */
export interface BuildResult extends CheckResult {
  /** Present when nothing at error level was found. */
  brief?: Brief;
  /** None when there is no brief; pictures that lie beside it come last. */
  files: readonly BriefFile[];
}

/**
 * Builds a brief out of an analysis that has no errors. The same analysis, options and version give the same bytes. Throws a `Failure`:
 * 2 for a wrong call, 3 for a failing environment, such as a missing browser.
 */
export async function build(input: AnalysisInput, options: BuildOptions = {}): Promise<BuildResult> {
  const { edition = 'public', page = 'A4', formats = ['md', 'html', 'pdf'] } = options;
  const wanted = formats.map((format) => (typeof format === 'string' ? ourFormat(format) : format));
  const { analysis, pictures, findings, suppressed, rules, name, path } = await checkInput(input, options);
  const judged = { findings, suppressed, rules };
  if (!analysis) return { ...judged, files: [] };

  const { root, version } = findProject();
  const ours = await readTemplates(join(root, 'templates'));
  const templates = withStrings(options.theme ? themed(ours, options.theme) : ours, options.languages);
  const found = path === undefined ? [] : await new TranslationFinder().find(analysis, path);
  const { translations, findings: exposing } = openTranslations(analysis, options.translations ?? found, name);
  findings.push(...exposing);
  const languages = languagesWith(options.languages);
  const read = { pictures, translations, findings, suppressed };
  const context = { edition, languages, templates, fonts: inlineFonts(), version, ...read };
  const isPrinted = wanted.some((format) => format.isPrinted);
  const own = isPrinted && !options.printer ? await openPrinter({ jobs: 1 }) : undefined;
  try {
    const brief = await machinery.toBrief(analysis, context);
    options.signal?.throwIfAborted();
    const contents = await renderFormats(brief, wanted, { page, printer: options.printer ?? own });
    const files = wanted.map((format, index): BriefFile => {
      return {
        format: format.id,
        name: name + outputExtension(format, edition),
        bytes: bytesOf(contents[index] ?? ''),
      };
    });
    if (wanted.some(({ hasPicturesBeside }) => hasPicturesBeside)) {
      for (const { fileName, bytes } of pictures.values()) files.push({ format: 'picture', name: fileName, bytes });
    }
    await write(files, options);
    return { analysis, ...judged, brief, files };
  } finally {
    await own?.close();
  }
}

async function write(files: readonly BriefFile[], { out, signal }: BuildOptions): Promise<void> {
  if (out === undefined) return;
  const folder = resolve(out);
  await writeOutputs(
    files.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes })),
    signal,
  );
}

function ourFormat(id: string): BriefFormat {
  const format = Object.hasOwn(ourFormats, id) ? ourFormats[id as Format] : undefined;
  if (format) return format;
  throw new Failure(2, `There is no format “${id}”.`, `Ours are ${Object.keys(ourFormats).join(', ')}.`);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
