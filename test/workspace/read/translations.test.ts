import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { TranslationFinder } from '../../../scripts/workspace/read/translations.ts';
import { analysis, analysisJson } from '../../analyses.ts';
import { tempFolder } from '../../temp-folder.ts';

const find = async (folder: string, id: string, changes: Record<string, unknown> = {}) => {
  const found = await new TranslationFinder().find(
    analysis(id, changes) as unknown as Analysis,
    join(folder, `${id}.json`),
  );
  return found.map((one) => one.id);
};

describe('TranslationFinder', () => {
  it('finds the versions of an analysis in its folder, from each of them, by language', async () => {
    const folder = await tempFolder({
      'mali.json': analysisJson('mali'),
      'mali-fr.yaml': analysisJson('mali-fr', { language: 'fr', translationOf: 'mali' }),
      'mali-ar.json': analysisJson('mali-ar', { language: 'ar', translationOf: 'mali' }),
      'niger.json': analysisJson('niger'),
      'niger-fr.json': analysisJson('niger-fr', { language: 'fr', translationOf: 'niger' }),
      'below/mali-es.json': analysisJson('mali-es', { language: 'es', translationOf: 'mali' }),
    });
    expect(await find(folder, 'mali')).toEqual(['mali-ar', 'mali-fr']);
    expect(await find(folder, 'mali-fr', { translationOf: 'mali' })).toEqual(['mali-ar', 'mali']);
    expect(await find(folder, 'chad')).toEqual([]);
  });

  it('lists nothing that is less far on than the analysis', async () => {
    const folder = await tempFolder({
      'mali-ar.json': analysisJson('mali-ar', { language: 'ar', translationOf: 'mali', status: 'published' }),
      'mali-es.json': analysisJson('mali-es', { language: 'es', translationOf: 'mali', status: 'review' }),
      'mali-fr.json': analysisJson('mali-fr', { language: 'fr', translationOf: 'mali' }),
    });
    expect(await find(folder, 'mali', { status: 'published' })).toEqual(['mali-ar']);
    expect(await find(folder, 'mali', { status: 'review' })).toEqual(['mali-ar', 'mali-es']);
    expect(await find(folder, 'mali')).toEqual(['mali-ar', 'mali-es', 'mali-fr']);
  });

  it('passes over what is not an analysis', async () => {
    const folder = await tempFolder({
      'a.json': '{ "translationOf": "mali", ',
      'b.json': '{ "translationOf": "mali" }',
      'c.yaml': 'translationOf: mali\nid: c\nlanguage: fr\ntitle: [1]\nstatus: draft\n',
      'd.json': Buffer.from([0xff, 0xfe, 0x00]),
      'e.txt': analysisJson('e', { translationOf: 'mali' }),
      'f.json': '["translationOf"]',
    });
    expect(await find(folder, 'mali')).toEqual([]);
  });
});
