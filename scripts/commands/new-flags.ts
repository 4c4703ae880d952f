import type { CommandTable } from '../cli/index.ts';

export const newTable: CommandTable = {
  name: 'new',
  says: 'Writes a first analysis, the least that is valid, with hints at what to fill in next.',
  paths: true,
  operands: {
    usage: 'NAME',
    says: 'NAME is the id of the analysis and its file in analyses/: small letters, digits and single hyphens. Folders may stand before it, and .yaml, .yml or .json after it; without one of them, YAML is written. JSON has no hints, because it knows no comments.',
  },
  flags: [],
  faults: 'does not occur here',
  examples: [
    ['new my-brief', 'analyses/my-brief.yaml, with the id my-brief'],
    ['new 2024/my-brief', 'the same in a folder: analyses/2024/my-brief.yaml'],
    ['new my-brief.json', 'JSON'],
  ],
};
