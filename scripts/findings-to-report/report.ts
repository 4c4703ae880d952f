import type { Paint } from '../cli/index.ts';
import type { Outcome, Tool } from '../model/index.ts';
import { githubAnnotations } from './report-github.ts';
import { validateJson } from './report-json.ts';
import { junitXml } from './report-junit.ts';
import { closingCounts, prettyFindings } from './report-pretty.ts';
import { sarif } from './report-sarif.ts';

/** Forms of the report, for people and for programs. */
export const reportFormats = ['pretty', 'json', 'sarif', 'junit', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a run has found, as `validate` prints it; all formats are made from the same outcomes. */
export function report(
  format: ReportFormat,
  outcomes: readonly Outcome[],
  { tool, paint, width }: { tool: Tool; paint: Paint; width: number | undefined },
): string {
  switch (format) {
    case 'pretty':
      return prettyFindings(outcomes, paint, width) + closingCounts(outcomes, paint);
    case 'json':
      return validateJson(outcomes, tool);
    case 'sarif':
      return sarif(outcomes, tool);
    case 'junit':
      return junitXml(outcomes, tool);
    case 'github':
      return githubAnnotations(outcomes);
  }
}
