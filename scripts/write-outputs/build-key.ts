import { createHash } from 'node:crypto';
import type { Analysis } from '../model/analysis.generated.ts';
import type { BriefContext, Templates } from '../model/brief.ts';
import type { Edition, PageSize } from '../model/options.ts';

/** What else than the analysis decides about the bytes of its outputs. */
export interface KeyContext {
  context: BriefContext;
  /** Hash of the templates, made once a run. */
  templates: string;
  edition: Edition;
  page: PageSize;
  /** Hash of Briefwright's own code. */
  build: string;
  /** The browser that was asked for, if any. */
  browser: string | undefined;
}

/** SHA-256 of a set of templates. */
export function templatesHash(templates: Templates): string {
  return sha256(JSON.stringify(templates));
}

/** SHA-256 over everything that the outputs are made from: two equal keys promise equal outputs. */
export function buildKey(analysis: Analysis, { context, ...rest }: KeyContext): string {
  const pictures = [...context.pictures.values()].map(({ src, fileName, bytes }) => [src, fileName, sha256(bytes)]);
  return sha256(JSON.stringify([withoutConfidential(analysis), pictures, context.translations, context.version, rest]));
}

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The analysis as JSON, without what a confidential source hides: even a hash of a name would let a guess be confirmed.
 * No output depends on it either.
 */
function withoutConfidential(analysis: Analysis): string {
  const hidden: string[] = [];
  const sources = analysis.sources?.map((source) => {
    if (!source.confidential) return source;
    hidden.push(source.id);
    return { id: source.id, confidential: true, publicDescription: source.publicDescription };
  });
  let text = JSON.stringify({ ...analysis, sources });
  hidden.forEach((id, index) => {
    text = text.replaceAll(JSON.stringify(id), `"#${index}"`).replaceAll(`[^${id}]`, `[^#${index}]`);
  });
  return text;
}
