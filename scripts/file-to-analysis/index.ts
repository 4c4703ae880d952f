import type { Analysis } from '../model/analysis.generated.ts';
import type { Fault, Finding } from '../model/finding.ts';
import { type Status, statuses } from '../model/options.ts';
import type { RulesRun } from '../model/outcome.ts';
import { isObject } from './confidential.ts';
import { decode, maxBytes, tooLarge } from './decode.ts';
import { discreet } from './discretion.ts';
import { judge, skipAll } from './judge.ts';
import type { Place } from './lines.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { nestingFault } from './parsed-file.ts';
import type { PlacedFault } from './placed-fault.ts';
import { schemaFaults } from './schema-faults.ts';
import { subjectOf } from './subject.ts';

/** A file that may hold an analysis. */
export interface AnalysisFile {
  /** Path for the findings, with `/`. */
  file: string;
  /** The file's name without extension. */
  name: string;
  format: 'json' | 'yaml';
  bytes: Uint8Array;
}

/** What a file comes to: the analysis if nothing at error level was found, the findings, and which rules looked at it. */
export interface Judged {
  analysis?: Analysis;
  findings: Finding[];
  rules: RulesRun;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads and judges a file: bytes → text → value with places → schema → rules. `status` judges as if at that stage. */
export function fileToAnalysis(input: AnalysisFile, options: { status?: Status } = {}): Judged {
  try {
    return read(input, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The limits on depth should leave the stack no reason to overflow; if one is missed, the file is refused all the same.
    return unreadable(input, [nestingFault(start)]);
  }
}

function read(input: AnalysisFile, options: { status?: Status }): Judged {
  if (input.bytes.length > maxBytes) return unreadable(input, [{ ...tooLarge(input.bytes.length), place: start }]);
  const { text, faults } = decode(input.bytes);
  if (text === undefined) return unreadable(input, faults);
  const parsed = input.format === 'json' ? parseJson(text) : parseYaml(text);
  faults.push(...parsed.faults);
  if (hasError(faults)) return unreadable(input, faults.map(discreet(parsed.value)));

  const value = atStage(parsed.value, options.status);
  const placed = (fault: Fault): PlacedFault => ({ ...fault, place: parsed.locate(fault.pointer, fault) });
  const conceal = discreet(value);
  const mismatches = schemaFaults(value);
  if (hasError(mismatches)) {
    const found = [...faults, ...mismatches.map((fault) => placed(conceal(fault)))];
    return { findings: findingsOf(input, found), rules: skipAll('the file does not fit the schema') };
  }
  const analysis = value as Analysis;
  const { faults: found, ...rules } = judge(subjectOf(analysis, input.name));
  faults.push(...[...mismatches, ...found].map((fault) => placed(conceal(fault))));
  const findings = findingsOf(input, faults);
  return hasError(findings) ? { findings, rules } : { analysis, findings, rules };
}

function unreadable(input: AnalysisFile, faults: readonly PlacedFault[]): Judged {
  return { findings: findingsOf(input, faults), rules: skipAll('the file could not be read') };
}

/** The value with another status; a status that is missing or wrong stays, since it is a fault of its own. */
function atStage(value: unknown, status: Status | undefined): unknown {
  if (status === undefined || !isObject(value) || !statuses.some((known) => known === value['status'])) return value;
  return { ...value, status };
}

/** Findings in the order of the file; what says the same thing of the same place is said once. */
function findingsOf({ file }: AnalysisFile, faults: readonly PlacedFault[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { ruleId, severity, message, pointer, hint, place } of faults) {
    const key = [ruleId, place.line, place.column, message].join('\n');
    if (findings.has(key)) continue;
    findings.set(key, { ruleId, severity, message, file, pointer, ...place, ...(hint === undefined ? {} : { hint }) });
  }
  return [...findings.values()].sort(
    (a, b) => a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasError(faults: readonly Pick<Fault, 'severity'>[]): boolean {
  return faults.some(({ severity }) => severity === 'error');
}
