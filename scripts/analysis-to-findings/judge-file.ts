import { decode, maxBytes, tooLarge } from '../bytes-to-value/decode.ts';
import { parseJson } from '../bytes-to-value/json/parse-json.ts';
import type { Place } from '../bytes-to-value/lines.ts';
import { nestingFault } from '../bytes-to-value/parsed-file.ts';
import type { PlacedFault } from '../bytes-to-value/placed-fault.ts';
import { parseYaml } from '../bytes-to-value/yaml/parse-yaml.ts';
import type { Analysis } from '../model/analysis.generated.ts';
import type { Excerpt, Fault, Finding, SuppressedFinding } from '../model/finding.ts';
import type { Notation } from '../model/notation.ts';
import { type Status, statuses } from '../model/options.ts';
import type { RulesRun } from '../model/outcome.ts';
import { isObject } from '../secrets/confidential.ts';
import { discreet } from '../secrets/discretion.ts';
import { excerpts, withoutExposed } from '../secrets/excerpts.ts';
import { schemaFaults } from '../value-to-analysis/schema-faults/schema-faults.ts';
import { judge, skipAll } from './judge.ts';
import { subjectOf } from './rule-context/subject.ts';

/** A file that may hold an analysis. */
export interface AnalysisFile {
  /** Path for the findings, with `/`. */
  file: string;
  /** The file's name without extension. */
  name: string;
  format: Notation;
  bytes: Uint8Array;
  /** Relative path from the file to the schema, with `/`, where there is one. */
  schemaPath?: string;
}

/** What a file comes to: the analysis if nothing at error level was found, the findings, and which rules looked at it. */
export interface Judged {
  analysis?: Analysis;
  findings: Finding[];
  /** Findings that the file's suppressions take out. */
  suppressed: SuppressedFinding[];
  /** How some of the findings can be repaired with no doubt. */
  fixes: Fix[];
  rules: RulesRun;
}

/** The repair of a finding: what comes into the place of a range of the string at a pointer. */
export interface Fix {
  ruleId: string;
  pointer: string;
  range: { start: number; end: number };
  text: string;
}

/** How a file is judged. */
export interface JudgingOptions {
  /** Judge as if at that stage; without it at the file's own. */
  status?: Status;
  /** Day on which suppressions may have expired (YYYY-MM-DD); without it only the file's own dates count, as in builds. */
  today?: string;
  /** Give each finding its line, for people to see. */
  excerpts?: boolean;
}

/** What findings are made with: the file's path, and how its lines may be shown. */
interface Findable {
  file: string;
  excerptAt?: (place: Place) => Excerpt | undefined;
}

const start: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads and judges a file: bytes → text → value with places → schema → rules. */
export function fileToAnalysis(input: AnalysisFile, options: JudgingOptions = {}): Judged {
  try {
    return read(input, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The limits on depth should leave the stack no reason to overflow; if one is missed, the file is refused all the same.
    return unreadable(input, [nestingFault(start)]);
  }
}

function read(input: AnalysisFile, options: JudgingOptions): Judged {
  if (input.bytes.length > maxBytes) return unreadable(input, [{ ...tooLarge(input.bytes.length), place: start }]);
  const { text, ascii, faults } = decode(input.bytes, input.format);
  if (text === undefined) return unreadable(input, faults);
  const parsed = input.format === 'json' ? parseJson(text, ascii) : parseYaml(text());
  faults.push(...parsed.faults);
  const excerptAt = options.excerpts ? excerpts(text, hasError(faults) ? undefined : parsed) : undefined;
  const shown: Findable = { file: input.file, ...(excerptAt ? { excerptAt } : {}) };
  if (hasError(faults)) return unreadable(shown, faults.map(discreet(parsed.value)));

  const value = atStage(parsed.value, options.status);
  const placed = (fault: Fault): PlacedFault => ({ ...fault, place: parsed.locate(fault.pointer, fault) });
  const conceal = discreet(value);
  const mismatches = schemaFaults(value);
  if (hasError(mismatches)) {
    const found = [...faults, ...mismatches.map((fault) => placed(conceal(fault)))];
    const rules = skipAll('the file does not fit the schema');
    return { findings: findingsOf(shown, found), suppressed: [], fixes: [], rules };
  }
  const analysis = value as Analysis;
  const subject = subjectOf(analysis, input.name, input.schemaPath);
  const { faults: found, suppressed, ...rules } = judge(subject, undefined, options.today);
  for (const fault of [...mismatches, ...found]) faults.push(placed(conceal(fault)));
  if (shown.excerptAt) shown.excerptAt = withoutExposed(shown.excerptAt, found, parsed.locate);
  const findings = findingsOf(shown, faults);
  const judged: Judged = { findings, suppressed: [], fixes: found.map(conceal).flatMap(fixOf), rules };
  for (const { fault, suppression } of suppressed) {
    // What authors write of a suppression is told in reports, so it is as discreet as a message.
    const { message: reason, hint: by = '' } = conceal({ ...fault, message: suppression.reason, hint: suppression.by });
    const told = { reason, by, expires: suppression.expires };
    judged.suppressed.push({ finding: findingOf(shown, placed(conceal(fault))), suppression: told });
  }
  judged.suppressed.sort((a, b) => byPlace(a.finding, b.finding));
  return hasError(findings) ? judged : { analysis, ...judged };
}

function unreadable(input: Findable, faults: readonly PlacedFault[]): Judged {
  return {
    findings: findingsOf(input, faults),
    suppressed: [],
    fixes: [],
    rules: skipAll('the file could not be read'),
  };
}

/** The value with another status; a status that is missing or wrong stays, since it is a fault of its own. */
function atStage(value: unknown, status: Status | undefined): unknown {
  if (status === undefined || !isObject(value) || !statuses.some((known) => known === value['status'])) return value;
  return { ...value, status };
}

function fixOf({ ruleId, pointer, range, fix }: Fault): Fix[] {
  return range === undefined || fix === undefined ? [] : [{ ruleId, pointer, range, text: fix }];
}

/** Findings in the order of the file; what says the same thing of the same place is said once. */
function findingsOf(input: Findable, faults: readonly PlacedFault[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const fault of faults) {
    const key = [fault.ruleId, fault.place.line, fault.place.column, fault.message].join('\n');
    if (!findings.has(key)) findings.set(key, findingOf(input, fault));
  }
  return [...findings.values()].sort(byPlace);
}

function findingOf({ file, excerptAt }: Findable, fault: PlacedFault): Finding {
  const { ruleId, severity, message, pointer, hint, place } = fault;
  const excerpt = excerptAt?.(place);
  const optional = { ...(hint === undefined ? {} : { hint }), ...(excerpt === undefined ? {} : { excerpt }) };
  return { ruleId, severity, message, file, pointer, ...place, ...optional };
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasError(faults: readonly Pick<Fault, 'severity'>[]): boolean {
  return faults.some(({ severity }) => severity === 'error');
}
