import { nestingFault, type ParsedDocument, parseDocument } from '../bytes-to-value/index.ts';
import type { Languages } from '../languages/index.ts';
import {
  type Analysis,
  type Fault,
  type Finding,
  hasErrors,
  isObject,
  type Notation,
  type RulesRun,
  type Status,
  type SuppressedFinding,
  statuses,
} from '../model/index.ts';
import { schemaFaults } from '../value-to-analysis/index.ts';
import { byPlace, type FindingMaker, findingMaker } from './finding-maker.ts';
import { judge, skipAll } from './judge.ts';
import type { Rule } from './rule.ts';
import { type Original, ruleContextOf } from './rule-context/index.ts';
import { rules as ourRules } from './rules/index.ts';

/** What a file that may hold an analysis is called. */
export interface FileNames {
  /** Path for the findings, with `/`. */
  file: string;
  /** The file's name without extension. */
  name: string;
  /** Relative path from the file to the schema, with `/`, where there is one. */
  schemaPath?: string;
}

/** A file that may hold an analysis. */
export interface AnalysisFile extends FileNames {
  format: Notation;
  bytes: Uint8Array;
}

/** What a file comes to: the analysis if nothing at error level was found, the findings, and which rules looked at it. */
export interface Judged {
  analysis?: Analysis;
  findings: Finding[];
  /** Findings that the file's suppressions take out. */
  suppressed: SuppressedFinding[];
  /** How some of the findings can be repaired with no doubt. */
  fixes: Fix[];
  /** What has no repair because only a part of what belongs together could be repaired. */
  parts?: Pick<Fix, 'ruleId' | 'pointer' | 'range'>[];
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
  /** Day by which suppressions have expired or not (YYYY-MM-DD); without it none has, as in builds. */
  today?: string;
  /** Languages that rules know; those of the house if not given. */
  languages?: Languages;
  /** Give each finding its line, for people to see. */
  excerpts?: boolean;
  /** Rules of the caller's, which run after ours. */
  rules?: readonly Rule[];
  /** What this one file is a translation of; what its sources hide stays hidden here too. */
  original?: Original;
}

/** Reads and judges a file: bytes → text → value with places → schema → rules. */
export function judgeFile({ bytes, format, ...names }: AnalysisFile, options: JudgingOptions = {}): Judged {
  return judgeDocument(parseDocument(bytes, format), names, options);
}

/** Judges a document that was read: value with places → schema → rules. */
export function judgeDocument(document: ParsedDocument, names: FileNames, options: JudgingOptions = {}): Judged {
  const maker = findingMaker(names.file, document, options);
  if (!document.isReadable) return unreadable(maker, document.faults);
  try {
    return judgeValue(document, names, maker, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The limits on depth should leave the stack no reason to overflow; if one is missed, the file is refused all the same.
    return unreadable(maker, [nestingFault({ line: 1, column: 1, endLine: 1, endColumn: 1 })]);
  }
}

function judgeValue(document: ParsedDocument, names: FileNames, maker: FindingMaker, options: JudgingOptions): Judged {
  const value = atStage(document.value, options.status);
  const { faults } = document;
  const mismatches = schemaFaults(value);
  if (hasErrors(mismatches)) {
    const rules = skipAll('the file does not fit the schema');
    return { findings: maker.findingsOf([...faults, ...mismatches]), suppressed: [], fixes: [], rules };
  }
  const analysis = value as Analysis;
  const context = ruleContextOf(analysis, names.name, names.schemaPath, options.languages, options.original);
  const {
    faults: found,
    suppressed,
    ...rules
  } = judge(context, [...ourRules, ...(options.rules ?? [])], options.today);
  maker.hideExposed(found);
  const findings = maker.findingsOf([...faults, ...mismatches, ...found]);
  const judged: Judged = { findings, suppressed: [], fixes: found.map(maker.conceal).flatMap(fixOf), rules };
  const parts = found.flatMap(({ ruleId, pointer, range, isPart }) =>
    isPart && range ? [{ ruleId, pointer, range }] : [],
  );
  if (parts.length > 0) judged.parts = parts;
  for (const { fault, suppression } of suppressed) {
    // What authors write of a suppression is told in reports, so it is as discreet as a message.
    const said = maker.conceal({ ...fault, message: suppression.reason, hint: suppression.by });
    const told = { reason: said.message, by: said.hint ?? '', expires: suppression.expires };
    judged.suppressed.push(...maker.findingsOf([fault]).map((finding) => ({ finding, suppression: told })));
  }
  judged.suppressed.sort((a, b) => byPlace(a.finding, b.finding));
  return hasErrors(findings) ? judged : { analysis, ...judged };
}

function unreadable(maker: FindingMaker, faults: readonly Fault[]): Judged {
  return {
    findings: maker.findingsOf(faults),
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
