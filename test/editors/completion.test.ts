import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../scripts/model/schema.ts';
import { type Editor, editors, type Proposal } from './editors.ts';
import { fields, holding, objects, schemas, written } from './fields.ts';

const blockTypes = (schemas['block']?.anyOf ?? []).flatMap((branch) => {
  const { const: type } = resolveSchema(schemas, branch).properties?.['type'] ?? {};
  return type === undefined ? [] : [type];
});

/** What is proposed in an empty object at a path. */
function inObject(editor: Editor, path: readonly string[]): Promise<Proposal[]> {
  const text = written(editor.name, holding(path, 'here') as object);
  if (editor.name === 'JSON') return editor.complete(text.replace('"here"', '{|}'));
  const [line = ''] = text.split('\n').filter((one) => one.endsWith('here'));
  const inside = line.endsWith('- here') ? '|' : `\n${' '.repeat(line.search(/[^ -]/) + 2)}|`;
  return editor.complete(text.replace('here', inside));
}

/** What is proposed as the value of a field at a path. */
function asValue(editor: Editor, path: readonly string[]): Promise<Proposal[]> {
  const text = written(editor.name, holding(path, 'here') as object);
  return editor.complete(text.replace(editor.name === 'JSON' ? '"here"' : 'here', '|'));
}

const isType = (step: string | undefined) => step?.startsWith('type=') === true;

/** Names of fields; the YAML service also proposes whole entities, by their titles. */
function names(proposals: readonly Proposal[]): string[] {
  return [...new Set(proposals.map(({ label }) => label))].filter((label) => /^[a-z$][A-Za-z]*$/.test(label)).sort();
}

const values = (proposals: readonly Proposal[]) => [
  ...new Set(proposals.map(({ label }) => label.replaceAll('"', ''))),
];

/** Every text within the examples of the schema. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(editors)('in $name', (editor) => {
  const plainObjects = objects.filter(({ path, name }) => !isType(path.at(-1)) && name !== 'analysis');

  it('an empty object is offered its fields, at every place of every entity', async () => {
    for (const { name, path, schema } of plainObjects.filter(({ name }) => !name.startsWith('likelihood-'))) {
      expect(names(await inObject(editor, path)), `${name} at ${path.join('/')}`).toEqual(
        Object.keys(schema.properties ?? {}).sort(),
      );
    }
  });

  it('an empty likelihood is offered both ways', async () => {
    const path = ['claims', '*', 'likelihood'];
    expect(names(await inObject(editor, path))).toEqual(['from', 'percent', 'to']);
  });

  it('an empty block is offered its type and nothing else', async () => {
    expect(names(await inObject(editor, ['questions', '*', 'answer', '*']))).toEqual(['type']);
  });

  it('the type of a block is one of all types', async () => {
    expect(values(await asValue(editor, ['questions', '*', 'answer', '*', 'type']))).toEqual(blockTypes);
  });

  it.each(blockTypes)('a block of the type %s is offered its fields alone', async (type) => {
    const path = ['questions', '*', 'answer', '*', `type=${type}`];
    const { properties = {} } = schemas[`${type}-block`] ?? {};
    const text = written(editor.name, holding(path, { here: 1 }) as object);
    const proposals = await editor.complete(text.replace(editor.name === 'JSON' ? '"here": 1' : 'here: 1', '|'));
    expect(names(proposals)).toEqual(
      Object.keys(properties)
        .filter((field) => field !== 'type')
        .sort(),
    );
  });

  it('a field with choices is offered them, at every place', async () => {
    const chosen = fields.filter(({ schema }) => schema.enum);
    expect(chosen.length).toBeGreaterThan(15);
    for (const { name, path, schema } of chosen) {
      expect(values(await asValue(editor, path)).sort(), `${name} at ${path.join('/')}`).toEqual(
        [...(schema.enum ?? [])].sort(),
      );
    }
  });

  it('nothing offered holds a text of the examples, so no id that points nowhere', async () => {
    const allowed = new Set(fields.flatMap(({ schema }) => [...(schema.enum ?? []), ...[schema.const ?? []].flat()]));
    for (const term of schemas['likelihood-term']?.enum ?? []) allowed.add(term);
    for (const code of [...(schemas['country']?.enum ?? []), ...(schemas['language']?.enum ?? [])]) allowed.add(code);
    const known = new Set(fields.map(({ path }) => path.at(-1) ?? ''));
    const invented = Object.values(schemas)
      .flatMap(({ properties = {}, examples }) =>
        texts([examples, ...Object.values(properties).map((one) => one.examples)]),
      )
      .filter((text) => text.length > 2 && !allowed.has(text) && !known.has(text));
    expect(invented).toContain('bamako-airport');
    for (const { path, name } of fields) {
      const offered = [...(await asValue(editor, path)), ...(await inObject(editor, path.slice(0, -1)))];
      for (const { inserted } of offered) {
        const words = inserted.split(/["\s]|\$\{\d+:|\}/);
        expect(
          words.filter((word) => invented.includes(word)),
          `${name} at ${path.join('/')}`,
        ).toEqual([]);
      }
    }
  });
});
