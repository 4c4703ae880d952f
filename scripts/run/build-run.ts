import { ourLanguages, stringsLanguage } from '../languages/index.ts';
import {
  type Analysis,
  type Brief,
  type BriefContext,
  type BriefFormat,
  type Edition,
  Failure,
  type PageSize,
  type Printer,
} from '../model/index.ts';
import {
  findProject,
  fontFolders,
  type Input,
  inlineFonts,
  outputClashes,
  readTemplates,
  TranslationFinder,
} from '../workspace/index.ts';
import type { KeyContext } from './output-key.ts';

/** What a build was asked for, once defaults are filled in, and by whom. */
export interface BuildRequest {
  /** Folder for the outputs, absolute. */
  out: string;
  /** In the order in which outputs are named. */
  formats: readonly BriefFormat[];
  edition: Edition;
  page: PageSize;
  /** Build even what is up to date. */
  force: boolean;
  /** Briefs in the making at the same time. */
  jobs: number;
  /** Absolute: as seen from where paths are shown. */
  cwd: string;
  /** Absolute: the folder whose `analyses/` the outputs mirror. */
  project: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** Gets what the user should know, a sentence each. */
  onNotice(message: string): void;
}

/** How a run gets what takes time to load, which a run without work does not spend. */
export interface Machinery {
  toBrief(analysis: Analysis, context: BriefContext): Promise<Brief>;
  openPrinter(request: Pick<BuildRequest, 'jobs' | 'env' | 'onNotice'>): Promise<Printer>;
}

/** What all briefs of a run share. */
export interface BuildRun extends BuildRequest {
  clashes: ReadonlyMap<Input, Input>;
  translations: TranslationFinder;
  /** All that is known before an analysis is read. */
  context: Omit<BriefContext, 'pictures' | 'translations' | 'findings' | 'suppressed'>;
  keyContext: KeyContext;
  toBrief: Machinery['toBrief'];
  /** Says once a run that briefs in a language get English labels. */
  tellOfLabels(language: string): void;
  /** The printer, opened at the first call; its browser starts by itself. */
  printer(): Promise<Pick<Printer, 'print'>>;
  /** Whether an error means that no brief can be printed. */
  isFatal(error: unknown): boolean;
  close(): Promise<void>;
}

/** Set by the bundler. */
declare const BRIEFWRIGHT_BUILD: string | undefined;

/** The real machinery. */
export const machinery: Machinery = {
  async toBrief(analysis, context) {
    const { analysisToBrief } = await import('../analysis-to-brief/index.ts');
    return analysisToBrief(analysis, context);
  },
  async openPrinter({ jobs, onNotice, env }) {
    const { openPrinter } = await import('../html-to-pdf/index.ts');
    return openPrinter({ jobs, fontFolders: fontFolders(), onNotice, environment: { ...env } });
  },
};

/** Prepares a run over these inputs. It must be closed; an abort closes it too. */
export async function openRun(
  inputs: readonly Input[],
  request: BuildRequest,
  { toBrief, openPrinter }: Machinery = machinery,
): Promise<BuildRun> {
  const { root, version } = findProject();
  const templates = await readTemplates(`${root}/templates`);
  let printer: Promise<Printer> | undefined;
  const fatal = new Set<unknown>();
  const unlabelled = new Set<string>();
  async function close(): Promise<void> {
    const opened = await printer?.catch(() => undefined);
    await opened?.close();
  }
  request.signal.addEventListener('abort', close, { once: true });
  return {
    ...request,
    clashes: outputClashes(inputs, request),
    translations: new TranslationFinder(),
    context: { edition: request.edition, languages: ourLanguages, templates, fonts: inlineFonts(), version },
    keyContext: {
      page: request.page,
      build: typeof BRIEFWRIGHT_BUILD === 'undefined' ? '' : BRIEFWRIGHT_BUILD,
      browser: request.env['BRIEFWRIGHT_BROWSER'] || request.env['PUPPETEER_EXECUTABLE_PATH'],
    },
    toBrief,
    tellOfLabels(language) {
      if (stringsLanguage(templates, language) || unlabelled.has(language)) return;
      unlabelled.add(language);
      request.onNotice(`There are no labels in ${language} yet: its briefs get English ones (see CONTRIBUTING.md).`);
    },
    async printer() {
      printer ??= openPrinter(request);
      const { begun, print } = await printer;
      await begun;
      return {
        print: (job) =>
          print(job).catch((error) => {
            // A failure of one brief tells what the browser did to it; when there is no browser, nothing caused it.
            if (error instanceof Failure && error.cause === undefined) fatal.add(error);
            throw error;
          }),
      };
    },
    isFatal: (error) => fatal.has(error),
    close,
  };
}
