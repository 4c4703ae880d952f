import type { CommandTable } from '../cli/index.ts';
import { reportFormats } from '../findings-to-report/index.ts';
import { statuses } from '../model/index.ts';

export const validateTable: CommandTable = {
  name: 'validate',
  says: 'Checks each analysis against the schema and the rules; builds nothing.',
  paths: true,
  flags: [
    {
      name: 'format',
      type: 'string',
      choices: reportFormats,
      placeholder: 'FORMAT',
      says: 'form of the report, pretty unless GitHub Actions runs it, then github',
    },
    {
      name: 'output',
      type: 'string',
      placeholder: 'FILE',
      says: 'write the report to a file instead of standard output',
    },
    { name: 'max-warnings', type: 'number', placeholder: 'N', says: 'fail when there are more warnings than this' },
    {
      name: 'status',
      type: 'string',
      choices: statuses,
      placeholder: 'STATUS',
      says: 'judge as if at this stage (default: the status in each analysis)',
    },
    {
      name: 'today',
      type: 'day',
      placeholder: 'DATE',
      says: 'day by which suppressions have expired or not, YYYY-MM-DD (default: the day on which it runs, in UTC)',
    },
    {
      name: 'fix',
      type: 'boolean',
      says: 'first repair in the files what is safe to repair: house style, $schema and the order of keys',
    },
    {
      name: 'explain',
      type: 'string',
      placeholder: 'RULE',
      says: 'tell what a rule wants and why, with examples, and check nothing',
    },
  ],
  faults: 'an analysis has errors, or there are more warnings than --max-warnings allows',
  examples: [
    ['validate', 'every analysis in analyses/'],
    ['validate analyses/mali.yaml --status published', 'is it ready to be published?'],
    ['validate --format sarif --output report.sarif', 'a report for other programs'],
    ['validate --fix', 'repair what is safe, and show what remains'],
    ['validate --explain claim-unsourced', 'what does this rule want?'],
  ],
};
