import { confidentialExposed, findingAtStart, judgeDocument, ruleContextOf } from '../analysis-to-findings/index.ts';
import { parseDocument } from '../bytes-to-value/index.ts';
import { type Analysis, type Finding, hasErrors, isObject, type Source, type Version } from '../model/index.ts';
import { discreet, isConfidential, standInsIn } from '../secrets/index.ts';
import { schemaFaults } from '../value-to-analysis/index.ts';
import type { NamedVersion } from '../workspace/index.ts';

/** A side of a comparison, judged. There is an analysis when the file fits the schema; broken rules do not forbid comparing. */
export interface JudgedVersion {
  file: string;
  name: string;
  analysis?: Analysis;
  /** What it calls confidential, even where it does not fit the schema. */
  confidential: Source[];
  findings: Finding[];
  environment: boolean;
}

/** Judges one side of a comparison. */
export function checkVersion({ file, name, format, read }: NamedVersion): JudgedVersion {
  if ('fault' in read) {
    const { fault, environment } = read;
    return { file, name, confidential: [], findings: [findingAtStart(fault, file)], environment };
  }
  const document = parseDocument(read.bytes, format);
  const { analysis, findings } = judgeDocument(document, { file, name });
  // Broken rules leave no analysis to build, but one that can be compared.
  const { value, isReadable } = document;
  const comparable = analysis ?? (isReadable && !hasErrors(schemaFaults(value)) ? (value as Analysis) : undefined);
  const judged = { file, name, confidential: confidentialIn(value), findings, environment: false };
  return comparable ? { ...judged, analysis: comparable } : judged;
}

function confidentialIn(value: unknown): Source[] {
  const sources = isObject(value) && Array.isArray(value['sources']) ? value['sources'] : [];
  return sources.filter((source) => isObject(source) && isConfidential(source)) as Source[];
}

/**
 * The two sides as they may be compared. What one of them calls confidential is so in both: their texts are searched for it, and
 * their findings lose the words that would name it.
 */
export function versionsOf(
  old: JudgedVersion | undefined,
  fresh: JudgedVersion | undefined,
): { old?: Version; fresh?: Version; findings: Finding[] } {
  const sides = [old, fresh].filter((side) => side !== undefined);
  const secret = secretOf(sides);
  const conceal = discreet({ sources: secret });
  const version = (side: JudgedVersion | undefined): Version | undefined =>
    side?.analysis && {
      file: side.file,
      analysis: side.analysis,
      exposed: exposedIn(side.analysis, side.name, secret),
    };
  const [one, other] = [version(old), version(fresh)];
  const findings = sides.flatMap((side) => side.findings.map(conceal));
  return { ...(one ? { old: one } : {}), ...(other ? { fresh: other } : {}), findings };
}

/** The sources that either side calls confidential, as both have them, and those that stand where they stood. */
function secretOf(sides: readonly JudgedVersion[]): Source[] {
  const confidential = sides.flatMap((side) => side.confidential);
  const standIns = standInsIn(sides[0]?.analysis, sides[1]?.analysis);
  const ids = new Set([...confidential.map(({ id }) => id), ...standIns.keys()]);
  const open = sides.flatMap(({ analysis }) => analysis?.sources ?? []).filter(({ id }) => ids.has(id));
  return [...confidential, ...open].map((source) => ({ ...source, confidential: true }));
}

/** Pointers of the texts that expose a source of either side. */
function exposedIn(analysis: Analysis, name: string, secret: readonly Source[]): Set<string> {
  if (secret.length === 0) return new Set();
  const known = new Set(secret.map(({ id }) => id));
  // Its own sources keep their places; those of the other side follow.
  const own = (analysis.sources ?? []).map((source) =>
    known.has(source.id) ? { ...source, confidential: true } : source,
  );
  const context = ruleContextOf({ ...analysis, sources: [...own, ...secret] }, name);
  const judging = { rules: [confidentialExposed], ran: [], faults: [] };
  return new Set([...confidentialExposed.check(context, judging)].map(({ pointer }) => pointer));
}
