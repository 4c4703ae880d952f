import { schemaFile } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const schemaReference: Rule = {
  id: 'schema-reference',
  level: 'info',
  wants: 'If an analysis has a `$schema`, it leads from the file to the schema of an analysis.',
  why: 'Editors complete and check fields by it, and a wrong one leaves the author without help or with wrong help.',
  *check({ analysis, schemaPath }) {
    const { $schema: given } = analysis;
    if (given === undefined || isRight(given, schemaPath)) return;
    const pointer = '/$schema';
    if (schemaPath === undefined) {
      const hint = `Write the relative path from this file to schema/${schemaFile}, or delete \`$schema\`.`;
      yield { pointer, message: `\`$schema\` does not lead to ${schemaFile}`, hint };
      return;
    }
    const message = '`$schema` does not lead to the schema of this project';
    const range = { start: 0, end: given.length };
    yield { pointer, message, hint: `Write \`${schemaPath}\`; \`validate --fix\` does it.`, range, fix: schemaPath };
  },
};

/** An address on the web is the author's choice, as long as it names the right file. */
function isRight(given: string, schemaPath: string | undefined): boolean {
  const [path = ''] = given.split(/[?#]/);
  if (schemaPath === undefined || /^https?:\/\//i.test(given)) return path.split('/').at(-1) === schemaFile;
  return path.replace(/^(?:\.\/)+/, '') === schemaPath.replace(/^(?:\.\/)+/, '');
}
