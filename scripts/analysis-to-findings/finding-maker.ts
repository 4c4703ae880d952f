import type { ParsedDocument, Place, PlacedFault } from '../bytes-to-value/index.ts';
import type { Languages } from '../languages/index.ts';
import type { Excerpt, Fault, Finding } from '../model/index.ts';
import { discreet, discreetAtLines, excerpts, withoutExposed } from '../secrets/index.ts';
import type { Original } from './rule-context/index.ts';

/** What findings may hold; what the sources of `original` hide stays out of them as well. */
interface MakingOptions {
  excerpts?: boolean | undefined;
  languages?: Languages | undefined;
  original?: Original | undefined;
}

/** Makes findings of the faults in one file; nothing else does. */
export interface FindingMaker {
  /** Findings in the order of the file; what says the same thing of the same place is said once. */
  findingsOf(faults: readonly (Fault | PlacedFault)[]): Finding[];
  /** The same fault, but without words that would name a confidential source. */
  conceal: <Any extends Fault>(fault: Any) => Any;
  /** Shows no line any more of the texts that these faults say expose a confidential source. */
  hideExposed(faults: readonly Fault[]): void;
}

/** The maker of findings for a file: `file` is its path in them; with `excerpts`, each gets its line, for people to see. */
export function findingMaker(
  file: string,
  document: ParsedDocument,
  { excerpts: wanted = false, languages, original }: MakingOptions = {},
): FindingMaker {
  const { text, value, locate, isReadable } = document;
  const own = discreet(value, languages?.people);
  const its = original && discreet(original.analysis, languages?.people);
  const conceal: typeof own = its ? (fault) => its(own(fault)) : own;
  const concealAtLine = isReadable || !text ? undefined : discreetAtLines(text);
  let excerptAt: ((place: Place) => Excerpt | undefined) | undefined =
    wanted && text ? excerpts(text, isReadable ? document : undefined, original?.analysis) : undefined;
  const findingOf = (given: Fault | PlacedFault): Finding => {
    const seen = 'place' in given && concealAtLine ? concealAtLine(given) : given;
    const fault = conceal(seen);
    const place = 'place' in given ? given.place : locate(given.pointer, given);
    const { ruleId, severity, message, pointer, hint } = fault;
    const excerpt = excerptAt?.(place);
    const optional = { ...(hint === undefined ? {} : { hint }), ...(excerpt === undefined ? {} : { excerpt }) };
    return { ruleId, severity, message, file, pointer, ...place, ...optional };
  };
  return {
    conceal,
    findingsOf: (faults) => inOrder(faults.map(findingOf)),
    hideExposed: (faults) => {
      if (excerptAt) excerptAt = withoutExposed(excerptAt, faults, locate);
    },
  };
}

/** The finding of a fault of a file as a whole. */
export function findingAtStart(fault: Fault, file: string): Finding {
  return { ...fault, file, line: 1, column: 1 };
}

/** Findings in the order of a file, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const key = [finding.ruleId, finding.line, finding.column, finding.message].join('\n');
    if (!once.has(key)) once.set(key, finding);
  }
  return [...once.values()].sort(byPlace);
}

/** Compares by place, then by rule and words. */
export function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
