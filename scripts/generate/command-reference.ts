import { help } from '../cli/index.ts';
import { buildBriefTable, diffBriefTable, migrateTable, newTable, validateTable } from '../commands/index.ts';

/** `docs/commands.md`: what `--help` prints, command by command. */
export function commandReference(): string {
  const commands = [newTable, buildBriefTable, validateTable, diffBriefTable, migrateTable].map(
    (table) => `## ${table.name}\n\n\`\`\`text\n${help(table)}\`\`\`\n`,
  );
  return `# Commands\n\nMade by \`npm run generate\` from the tables that \`--help\` is made from; do not edit.\n\n${commands.join('\n')}`;
}
