import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaPathFrom } from '../../../scripts/workspace/read/schema-path.ts';
import { tempFolder } from '../../temp-folder.ts';

it.each([
  ['schema/analysis.schema.json', 'analyses/2024/x.yaml', '../../schema/analysis.schema.json'],
  ['schema/analysis.schema.json', 'x.yaml', './schema/analysis.schema.json'],
  [
    'node_modules/briefwright/schema/analysis.schema.json',
    'a/x.yaml',
    '../node_modules/briefwright/schema/analysis.schema.json',
  ],
  ['the files/schema/analysis.schema.json', 'the files/été/x.yaml', '../schema/analysis.schema.json'],
  ['schema/other.schema.json', 'x.yaml', undefined],
])('with %s, %s leads to %s', async (schema, file, expected) => {
  const folder = await tempFolder({ [schema]: '{}' });
  expect(schemaPathFrom(join(folder, file))).toBe(expected);
});

it('takes the nearest', async () => {
  const folder = await tempFolder({ 'schema/analysis.schema.json': '', 'my #1/schema/analysis.schema.json': '' });
  expect(schemaPathFrom(join(folder, 'my #1/x.json'))).toBe('./schema/analysis.schema.json');
  expect(schemaPathFrom(join(folder, 'mine/x.json'))).toBe('../schema/analysis.schema.json');
});
