import { entityOf, resolveSchema, type Schema, type Schemas } from '../model/index.ts';
import { readingOrder } from './schemas.ts';

const head = `<!-- Made from schema/entities/ by \`npm run generate\`; do not edit. -->

# Fields of an analysis

An analysis is one file, JSON or YAML. This page lists every field that it may have; there are no others, and an
unknown one is an error.

**Required**: "always", or "when published" (only when \`status\` is \`published\`). A field that is not required is left
out when there is nothing to say; it is never empty.

**Texts** are of three kinds; \`x-text\` says which in the schema.

| kind | \`x-text\` | what it means |
| --- | --- | --- |
| plain text | \`plain\` | Every character means itself: \`*\`, \`_\`, \`<\` and \`[\` are printed as they stand. White space is folded: a line break, a tab or several spaces are one space. |
| inline Markdown | \`inline\` | One run of text with emphasis, links, code and citations (\`[^id]\`), without paragraphs. |
| Markdown | \`markdown\` | Paragraphs, parted by an empty line, with lists, quotes and everything that inline Markdown has. |

No kind may hold headings, raw HTML or images. Ids, dates, chosen terms, addresses and paths are no texts and have no kind.
`;

/** `docs/fields.md`: a table an entity, in reading order. */
export function fieldReference(schemas: Schemas): string {
  const sections = readingOrder(schemas).map((name) => section(schemas, name));
  return `${head}\n${sections.join('\n')}`;
}

function section(schemas: Schemas, name: string): string {
  const schema = resolveSchema(schemas, { $ref: `${name}.schema.json` });
  const lines = [`<a id="${name}"></a>`, '', `## ${schema.title}`, '', schema.description ?? '', ''];
  if (schema.properties !== undefined) lines.push(...fieldTable(schemas, schema), '');
  else lines.push(...valueLines(schemas, schema), '');
  return lines.join('\n');
}

function fieldTable(schemas: Schemas, schema: Schema): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    row([
      `\`${name}\``,
      typeOf(schemas, property),
      requiredness(schema, name),
      property.description ?? '',
      code(property.examples?.[0]),
    ]),
  );
  return [row(['field', 'type', 'required', 'description', 'example']), row(Array(5).fill('---')), ...rows];
}

/** What a value of an entity that is not an object may be. */
function valueLines(schemas: Schemas, schema: Schema): string[] {
  const lines: string[] = [];
  if (schema.anyOf !== undefined) lines.push(...schema.anyOf.map((branch) => `- ${typeOf(schemas, branch)}`), '');
  else if (schema.enum !== undefined) lines.push(schema.enum.map((value) => code(value)).join(', '), '');
  if (schema.maxLength !== undefined) lines.push(`At most ${schema.maxLength} characters.`, '');
  lines.push(`Examples: ${(schema.examples ?? []).map(code).join(', ')}`);
  return lines;
}

function requiredness(schema: Schema, name: string): string {
  if (schema.required?.includes(name)) return 'always';
  return schema.then?.required?.includes(name) ? 'when published' : '';
}

const textNames = { plain: 'plain text', inline: 'inline Markdown', markdown: 'Markdown' } as const;

function typeOf(schemas: Schemas, schema: Schema): string {
  if (schema['x-text'] !== undefined) {
    const list = schema.items === undefined ? '' : ` or a list of ${typeOf(schemas, schema.items)}`;
    return textNames[schema['x-text']] + list;
  }
  if (schema.$ref !== undefined) {
    const name = entityOf(schema.$ref);
    return `[${resolveSchema(schemas, schema).title}](#${name})`;
  }
  if (schema.items !== undefined) return `list of ${typeOf(schemas, schema.items)}${amount(schema)}`;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => code(value)).join(', ');
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'integer') return `whole number${limits(schema)}`;
  return schema.type === 'number' ? `number${limits(schema)}` : 'text';
}

function amount({ minItems, maxItems }: Schema): string {
  if (minItems === undefined) return '';
  return minItems === maxItems ? `, ${minItems}` : `, at least ${minItems}`;
}

function limits({ minimum, maximum }: Schema): string {
  return minimum === undefined || maximum === undefined ? '' : `, ${minimum} to ${maximum}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A value as JSON in a code span; texts bare, as they would stand in a sentence. */
function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
