import { help } from '../cli/index.ts';
import { buildBriefTable, diffBriefTable, migrateTable, newTable, validateTable } from '../commands/index.ts';

const places = `Relative paths, those of \`--out\` and \`--output\` too, start at the folder in which you stand, and paths are shown as seen from there; so it is
when \`npm run\` is called in a folder below the project's. Where no PATH is given, \`analyses/\` of the project is meant, and without \`--out\` its \`out/\`,
in which a brief lies as its analysis lies in \`analyses/\`. Called in any other way, the project is the folder in which you stand.

Before flags, npm needs \`--\`: \`npm run validate -- --fix\`. A flag that npm has kept to itself is refused, with the command line to type; where npm has a
setting of its own for it (\`--force\`, \`--json\`, \`--quiet\`, \`--format\`), which may stand in an \`.npmrc\`, that is only a hint.
`;

/** `docs/commands.md`: what `--help` prints, command by command. */
export function commandReference(): string {
  const commands = [newTable, buildBriefTable, validateTable, diffBriefTable, migrateTable].map(
    (table) => `## ${table.name}\n\n\`\`\`text\n${help(table)}\`\`\`\n`,
  );
  return `# Commands\n\nMade by \`npm run generate\` from the tables that \`--help\` is made from; do not edit.\n\n${places}\n${commands.join('\n')}`;
}
