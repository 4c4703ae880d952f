import { statuses } from '../model/options.ts';
import type { CommandTable } from './flags.ts';

export const validateTable: CommandTable = {
  name: 'validate',
  says: 'Checks each analysis against the schema and the rules; builds nothing.',
  paths: true,
  flags: [
    {
      name: 'format',
      type: 'string',
      default: 'pretty',
      choices: ['pretty', 'json'],
      notYet: ['sarif', 'junit', 'github'],
      placeholder: 'FORMAT',
      says: 'form of the report',
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
  ],
  examples: [
    ['validate', 'every analysis in analyses/'],
    ['validate analyses/mali.yaml --status published', 'is it ready to be published?'],
    ['validate --format json --output report.json', 'a report for other programs'],
  ],
};
