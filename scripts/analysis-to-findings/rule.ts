import type { Fault, Severity } from '../model/index.ts';
import type { RuleContext } from './rule-context/index.ts';

/** What a rule finds: a fault without the rule's name and without a severity, which the engine adds. */
export type RuleFault = Omit<Fault, 'ruleId' | 'severity'>;

/** What JSON Schema cannot say, as a pure function from an analysis to faults. */
export interface Rule {
  /** Also the name of the rule's file, of its folder of fixtures and of its anchor in the docs. */
  id: string;
  level: Severity;
  /** An error that only says "not there yet": at status `draft` it is a warning. */
  notYet?: true;
  /** No suppression holds against it: it protects sources, or what the later stages take for granted. */
  firm?: true;
  /** It looks at texts as their author wrote them, line ends and all, so its ranges count there. */
  asWritten?: true;
  /** It compares a translation with its original, and is skipped where that is not at hand. */
  needsOriginal?: true;
  /** What the rule wants, in one sentence. */
  wants: string;
  /** Why it wants that, in one sentence. */
  why: string;
  check(context: RuleContext, judging: Judging): Iterable<RuleFault>;
}

/** How far the judging of an analysis has come when a rule runs. */
export interface Judging {
  /** Every rule of this run. */
  rules: readonly Rule[];
  /** Ids of the rules that have run without crashing. */
  ran: readonly string[];
  /** What they found. */
  faults: readonly Fault[];
  /** Day on which this happens, YYYY-MM-DD; without it the result depends on the file alone. */
  today?: string | undefined;
}
