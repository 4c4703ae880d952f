import {
  type Analysis,
  type BriefContext,
  type Finding,
  type PageSize,
  sha256,
  type Templates,
} from '../model/index.ts';

/** What else than the analysis decides about the bytes of its outputs. */
export interface KeyContext {
  context: BriefContext;
  /** Hash of the templates, made once a run. */
  templates: string;
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
  const { edition, translations, version } = context;
  const judgement = edition === 'review' ? judgementOf(context) : [];
  const parts = [withoutConfidential(analysis), pictures, edition, translations, version, judgement, rest];
  return sha256(JSON.stringify(parts));
}

/** What the review edition says of findings: not where in the file they are, which no output depends on. */
function judgementOf({ findings, suppressed }: BriefContext): unknown[] {
  const said = ({ ruleId, severity, message, pointer, hint }: Finding) => [ruleId, severity, message, pointer, hint];
  return [findings.map(said), suppressed.map(({ finding, suppression }) => [...said(finding), suppression])];
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
  const claims = analysis.claims?.map((claim) => ({
    ...claim,
    citations: claim.citations?.map((one) => (hidden.includes(one.source) ? { source: one.source } : one)),
  }));
  let text = JSON.stringify({ ...analysis, sources, claims });
  hidden.forEach((id, index) => {
    text = text.replaceAll(JSON.stringify(id), `"#${index}"`).replaceAll(`[^${id}]`, `[^#${index}]`);
  });
  return text;
}
