import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';
import { placedBlocks } from '../scripts/model/answer-blocks.ts';
import { statuses } from '../scripts/model/options.ts';
import { readExample } from './full-analysis.ts';

const file = new URL('../analyses/every-block.yaml', import.meta.url);
const schemas = new URL('../schema/entities/', import.meta.url);

/** The types of block that the schema has. */
const types = readdirSync(schemas)
  .filter((name) => name.endsWith('-block.schema.json'))
  .map((name): string => JSON.parse(readFileSync(new URL(name, schemas), 'utf8')).properties.type.const)
  .sort();

it('the example has every type of block, a text among them, and a comment on each', () => {
  const { questions } = readExample('every-block');
  const blocks = questions.flatMap((question, index) => [...placedBlocks(question, index)]).map(({ block }) => block);
  const used = new Set(blocks.map((block) => (typeof block === 'string' ? 'text' : block.type)));
  expect([...used].sort()).toEqual([...types, 'text'].sort());
  const comments = readFileSync(file, 'utf8').match(/(?<=^ +# )[a-z]+(?=: )/gm);
  expect(comments?.sort()).toEqual(types);
});

it.each(statuses)('the example has no finding as %s', (status) => {
  const input = { file: 'every-block.yaml', name: 'every-block', format: 'yaml', bytes: readFileSync(file) } as const;
  expect(judgeFile(input, { status }).findings).toEqual([]);
});

it('the figures of the example are those that its claims state', () => {
  const claims = readExample('every-block').claims ?? [];
  const stated = claims.filter(({ figure }) => figure);
  expect(stated).toHaveLength(2);
  for (const { statement, figure } of stated) expect(statement.match(/\d+/g)).toEqual([String(figure?.best)]);
});

it('the picture of the example is small, and holds nothing but the picture', () => {
  const bytes = readFileSync(new URL('../analyses/images/every-block-harbour.png', import.meta.url));
  expect(bytes.length).toBeLessThan(30_000);
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks.push(bytes.toString('latin1', at + 4, at + 8));
  expect(chunks).toEqual(['IHDR', 'IDAT', 'IEND']);
});
