import type { Rule } from '../analysis-to-findings/index.ts';
import {
  type Analysis,
  Failure,
  type Finding,
  isDay,
  type RulesRun,
  type Status,
  type SuppressedFinding,
} from '../model/index.ts';
import { type Belongings, type Checked, checkBytes, check as checkFile } from '../run/index.ts';
import { findInputs, givenPictures } from '../workspace/index.ts';
import { type AnalysisInput, fileOf, givenOriginal } from './analysis-input.ts';
import { type LanguageDefinition, languagesWith } from './define-language.ts';

/** How an analysis is judged. */
export interface CheckOptions {
  /** Judge as if at that stage. Default: the analysis's own. */
  status?: Status;
  /** Day by which suppressions have expired or not (YYYY-MM-DD). Default: none has, as in builds. */
  today?: string;
  /** Rules that run after ours; see `defineRule`. */
  rules?: readonly Rule[];
  /** Languages besides ours; see `defineLanguage`. */
  languages?: readonly LanguageDefinition[];
}

/** What an analysis was found to be. */
export interface CheckResult {
  /** Present when nothing at error level was found. */
  analysis?: Analysis;
  /** In the order of the file. */
  findings: readonly Finding[];
  /** Findings that the analysis accepts for a time, with why and by whom. */
  suppressed: readonly SuppressedFinding[];
  /** Ids of the rules that ran, and which were skipped and why. */
  rules: RulesRun;
}

/**
 * Judges an analysis by schema and rules, pictures included. Faults in it are findings, never thrown; a wrong call is thrown as a
 * `Failure` with exit code 2, a failing environment as one with 3.
 */
export async function check(input: AnalysisInput, options: CheckOptions = {}): Promise<CheckResult> {
  const { analysis, findings, suppressed, rules } = await checkInput(input, options);
  return { ...(analysis ? { analysis } : {}), findings, suppressed, rules };
}

/** The same with all that building needs besides; `path` is where the file lies, if it does. */
export async function checkInput(
  input: AnalysisInput,
  options: CheckOptions,
): Promise<Checked & { name: string; path?: string }> {
  if (options.today !== undefined && !isDay(options.today)) {
    throw new Failure(2, `“${options.today}” is no day for \`today\`.`, 'Write it as 2025-03-01.');
  }
  const judging = { ...options, languages: languagesWith(options.languages) };
  if (typeof input !== 'string') {
    const { read, ...names } = fileOf(input);
    const { pictures = {}, original } = input;
    const belongings: Belongings = {
      pictures: (analysis) => givenPictures(analysis, pictures),
      original: () => (original ? givenOriginal(original) : undefined),
    };
    return { ...(await checkBytes(names, read.bytes, belongings, judging)), name: names.name };
  }
  const [file, ...more] = await findInputs([input], { cwd: process.cwd() });
  if (!file || more.length > 0) {
    throw new Failure(2, `“${input}” is not one file.`, 'Call it for each file of a folder or glob.');
  }
  return { ...(await checkFile(file, judging)), name: file.name, path: file.path };
}
