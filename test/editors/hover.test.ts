import { describe, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { fields, holding, schemas, written } from './fields.ts';

const described = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
  Object.keys(properties).map((field) => `${name}.${field}`),
);

/** Words without what makes them Markdown. */
const plain = (text: string) => text.replaceAll('\\', '');

describe.each(editors)('in $name', (editor) => {
  it('hovering over a field shows what it is for, at every place of every field', async () => {
    const shown = new Set<string>();
    for (const { name, path, schema } of fields.filter(({ path }) => path[0] !== '$schema')) {
      const key = path.at(-1) ?? '';
      const value = schema.const ?? schema.examples?.[0];
      const outer = holding(path.slice(0, -1), { [`here-${key}`]: value }) as object;
      const text = written(editor.name, outer).replace(`here-${key}`, `|${key}`);
      // The type of a block is the field hovered over here.
      const once = key === 'type' ? withoutFirstType(text) : text;
      expect(plain(await editor.hover(once)), `${name} at ${path.join('/')}`).toContain(
        plain(schema.description ?? '?'),
      );
      shown.add(name);
    }
    expect([...shown].sort()).toEqual(described.filter((name) => name !== 'analysis.$schema').sort());
  });

  it('hovering over a chosen field shows code as code', async () => {
    const text = written(editor.name, { claims: [{ kind: 'fact' }] }).replace('kind', '|kind');
    expect(await editor.hover(text)).toContain('`reported`: somebody says so');
  });
});

it('says what `$schema` is', async () => {
  const [json] = editors;
  const text = written('JSON', {}).replace('"$schema"', '"|$schema"');
  expect(plain((await json?.hover(text)) ?? '')).toContain(
    plain(schemas['analysis']?.properties?.['$schema']?.description ?? '?'),
  );
});

/** The text with the type that `holding` put into the innermost block taken out again. */
function withoutFirstType(text: string): string {
  const at = text.indexOf('|');
  const before = text.slice(0, at);
  const type = before.search(/"?type"?: [^\n]*\n *"?$/);
  return type < 0 ? text : before.slice(0, type) + (before.endsWith('"') ? '"' : '') + text.slice(at);
}
