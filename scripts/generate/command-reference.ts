import { help } from '../cli/help.ts';
import { buildBriefTable } from '../commands/build-brief-flags.ts';
import { diffBriefTable } from '../commands/diff-brief-flags.ts';
import { migrateTable } from '../commands/migrate-flags.ts';
import { validateTable } from '../commands/validate-flags.ts';

/** `docs/commands.md`: what `--help` prints, command by command. */
export function commandReference(): string {
  const commands = [buildBriefTable, validateTable, diffBriefTable, migrateTable].map(
    (table) => `## ${table.name}\n\n\`\`\`text\n${help(table)}\`\`\`\n`,
  );
  return `# Commands\n\nMade by \`npm run generate\` from the tables that \`--help\` is made from; do not edit.\n\n${commands.join('\n')}`;
}
