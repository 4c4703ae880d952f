import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import type { Schema, Schemas } from '../model/index.ts';
import { packageFiles } from './shipped/index.ts';

/** Types of the module below. */
export const validatorDeclaration = `// Made by \`npm run generate\`; do not edit.

/** Whether a value is an analysis as the schema has it; stops at the first fault. */
export declare function validate(value: unknown): boolean;

/** The schemas without their descriptions. */
export declare const schemas: Schemas;
`;

/**
 * The validator, compiled ahead of time into one module that imports nothing, and the schemas that it stands for; with the files of
 * packages whose code it holds.
 */
export async function validatorModule(root: string, schemas: Schemas): Promise<{ text: string; holds: string[] }> {
  const bare = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutProse(schema)]));
  const ajv = new Ajv({
    schemas: Object.fromEntries(Object.entries(bare).map(([name, schema]) => [`${name}.schema.json`, schema])),
    code: { source: true, esm: true },
    strictTypes: true,
    allowUnionTypes: true,
    messages: false,
    // Both keep helpers of ajv, and with them the word `require`, out of the module; the second is only deprecated in words.
    loopEnum: Number.POSITIVE_INFINITY,
    unicode: false,
    logger: false,
  });
  ajv.addVocabulary(['x-text', 'x-ref', 'patternErrorMessage']);
  addFormats.default(ajv, ['date']);
  const code = `${standaloneCode.default(ajv, { validate: 'analysis.schema.json' })}
export const schemas = ${JSON.stringify(bare)};`;
  const bundle = await build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const banner = '// Made from schema/entities/ by `npm run generate`; do not edit.\n// @ts-nocheck\n';
  return { text: banner + (bundle.outputFiles[0]?.text ?? ''), holds: packageFiles(bundle.metafile) };
}

/** What findings need of a schema: everything but the prose for editors. */
function withoutProse({ $schema: _schema, description: _description, ...schema }: Schema): Schema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, withoutProse(property)]),
      ),
    }),
    ...(items && { items: withoutProse(items) }),
    ...(anyOf && { anyOf: anyOf.map(withoutProse) }),
  };
}
