import type { CommandTable } from '../cli/index.ts';

export const migrateTable: CommandTable = {
  name: 'migrate',
  says: 'Brings analyses of an older schemaVersion up to the current one, in place; comments, order and layout stay.',
  paths: true,
  flags: [
    {
      name: 'check',
      type: 'boolean',
      says: 'write nothing; name what would change, and exit with 1 if anything would',
    },
  ],
  faults: 'an analysis cannot be migrated; the others were. With --check also: one is of an older version',
  examples: [
    ['migrate', 'every analysis in analyses/'],
    ['migrate --check', 'is any of them of an older version?'],
    ['migrate analyses/2023/mali.yaml', 'one file'],
  ],
};
