import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analysisToBrief } from '../scripts/analysis-to-brief/analysis-to-brief.ts';
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';
import { briefToPage } from '../scripts/brief-to-html/brief-to-page.ts';
import { toMarkdown } from '../scripts/brief-to-markdown/to-markdown.ts';
import { ourLanguages } from '../scripts/languages/registry.ts';
import type { Analysis } from '../scripts/model/analysis.generated.ts';
import type { BriefContext, Picture } from '../scripts/model/brief.ts';
import { readTemplates } from '../scripts/workspace/read/templates.ts';

const templates = await readTemplates(fileURLToPath(new URL('../templates', import.meta.url)));

/** The bytes of a picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsUqErAAAAABJRU5ErkJggg==',
  'base64',
);

/** The analysis of `test/cases/<name>/input.yaml`, which is also its id. Throws when it has errors. */
export function readCase(name: string): Analysis {
  return readYaml(name, new URL(`cases/${name}/input.yaml`, import.meta.url));
}

/** One of the examples, by its id. */
export function readExample(name: string): Analysis {
  return readYaml(name, new URL(`../analyses/${name}.yaml`, import.meta.url));
}

function readYaml(name: string, path: URL): Analysis {
  const bytes = readFileSync(path);
  const { analysis, findings } = judgeFile({ file: `${name}.yaml`, name, format: 'yaml', bytes });
  if (!analysis) throw new Error(JSON.stringify(findings, null, 2));
  return analysis;
}

/** An analysis with every field of the schema and every type of block; a new one at each call. */
export function fullAnalysis(): Analysis {
  return structuredClone(full);
}

const full = readCase('full');

/** What a brief needs besides its analysis: the real templates, a picture for each `src`, two translations, no fonts. */
export function briefContext(changes: Partial<BriefContext> = {}): BriefContext {
  const pictures = new Map<string, Picture>();
  for (const name of ['dawn', 'runway']) {
    const picture = { fileName: `full.${name}.png`, mediaType: 'image/png', width: 1, height: 1, bytes: png } as const;
    pictures.set(`images/${name}.png`, { src: `images/${name}.png`, ...picture });
  }
  return {
    edition: 'public',
    languages: ourLanguages,
    findings: [],
    suppressed: [],
    templates,
    fonts: [],
    pictures,
    translations: [
      { id: 'kamil', language: 'ar', title: 'ترجمة', status: 'published' },
      { id: 'plein', language: 'fr', title: 'Une capitale attaquée', status: 'published' },
    ],
    version: '0.0.0',
    ...changes,
  };
}

/** All stages up to the page. */
export function brief(analysis: Analysis, context: BriefContext = briefContext()) {
  const made = analysisToBrief(analysis, context);
  const page = briefToPage(made);
  return { made, tree: made.tree, metadata: made.metadata, markdown: toMarkdown(made.tree), page, html: page.html() };
}
