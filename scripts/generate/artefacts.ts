import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherFindings, type RuleFacts } from '../findings-to-report/index.ts';
import type { Schemas } from '../model/index.ts';
import { fontFolders } from '../workspace/index.ts';
import { commandReference } from './command-reference.ts';
import { editorSchema } from './editor-schema.ts';
import { fieldReference } from './field-reference.ts';
import { glyphTable } from './glyph-table.ts';
import { freshFiles, loadFresh } from './load-fresh.ts';
import { referenceFieldTable } from './reference-fields.ts';
import { examplesModule, examplesOf, ruleReference } from './rule-reference.ts';
import { bundledFiles, listShipped } from './shipped/index.ts';
import { stringsInterface } from './strings.ts';
import { textFieldTable } from './text-fields.ts';
import { typeDeclarations } from './types.ts';
import { validatorDeclaration, validatorModule } from './validator.ts';

/** Everything that is made from the schema, the commands' flags, the rules, the fonts and what is bundled: text by path from the project root, with `/`. */
export async function artefacts(root: string, schemas: Schemas): Promise<Map<string, string>> {
  const validator = await validatorModule(root, schemas);
  const fresh = new Map([
    ['scripts/model/analysis.generated.ts', await typeDeclarations(schemas)],
    ['scripts/model/text-fields.generated.ts', textFieldTable(schemas)],
    ['scripts/model/reference-fields.generated.ts', referenceFieldTable(schemas)],
    ['scripts/value-to-analysis/schema-validator.generated.mjs', validator.text],
    ['scripts/value-to-analysis/schema-validator.generated.d.mts', validatorDeclaration],
    ['scripts/languages/strings.generated.ts', stringsInterface(readStrings(root))],
    ['scripts/characters/font-ranges.generated.ts', glyphTable(fontFolders())],
    ['schema/analysis.schema.json', editorSchema(schemas)],
    ['docs/fields.md', fieldReference(schemas)],
    ['docs/commands.md', commandReference()],
  ]);
  const { ruleFacts } = (await loadFresh(root, 'scripts/findings-to-report/rule-catalogue.ts', fresh)) as {
    ruleFacts: RuleFacts[];
  };
  const examples = examplesOf(root, ruleFacts);
  fresh.set('scripts/findings-to-report/rule-examples.generated.ts', examplesModule(examples));
  fresh.set('docs/rules.md', ruleReference(ruleFacts, examples, otherFindings));
  const bundled = await bundledFiles(root, freshFiles(root, fresh));
  for (const [path, text] of listShipped(root, [...bundled, ...validator.holds])) fresh.set(path, text);
  return fresh;
}

function readStrings(root: string): object {
  return JSON.parse(readFileSync(join(root, 'templates/strings/en.json'), 'utf8'));
}
