import type { Schemas } from '../model/schema.ts';
import { commandReference } from './command-reference.ts';
import { fieldReference } from './field-reference.ts';
import { textFieldTable } from './text-fields.ts';
import { typeDeclarations } from './types.ts';
import { validatorDeclaration, validatorModule } from './validator.ts';

/** Everything that is made from the schema and from the commands' flags: text by path from the project root, with `/`. */
export async function artefacts(root: string, schemas: Schemas): Promise<Map<string, string>> {
  return new Map([
    ['scripts/model/analysis.generated.ts', await typeDeclarations(schemas)],
    ['scripts/model/text-fields.generated.ts', textFieldTable(schemas)],
    ['scripts/file-to-analysis/schema-validator.generated.mjs', await validatorModule(root, schemas)],
    ['scripts/file-to-analysis/schema-validator.generated.d.mts', validatorDeclaration],
    ['docs/fields.md', fieldReference(schemas)],
    ['docs/commands.md', commandReference()],
  ]);
}
