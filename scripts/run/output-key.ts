import { stringsLanguage } from '../languages/index.ts';
import {
  type Analysis,
  type BriefContext,
  type BriefFormat,
  type Finding,
  type PageSize,
  sha256,
  type Templates,
} from '../model/index.ts';
import { withoutConfidential } from '../secrets/index.ts';

/** What else than the brief decides about the bytes of its outputs. */
export interface KeyContext {
  page: PageSize;
  /** Hash of Briefwright's own code. */
  build: string;
  /** The browser that was asked for, if any. */
  browser: string | undefined;
}

/** SHA-256 over what all outputs of a brief are made from. */
export function briefKey(analysis: Analysis, context: BriefContext): string {
  const pictures = [...context.pictures.values()].map(({ src, fileName, bytes }) => [src, fileName, sha256(bytes)]);
  const { edition, translations } = context;
  const judgement = edition === 'review' ? judgementOf(context) : [];
  return sha256(JSON.stringify([withoutConfidential(analysis), pictures, edition, translations, judgement]));
}

/**
 * SHA-256 over everything that one output is made from, `brief` being a key of its brief: two equal keys promise equal outputs.
 * Of the templates count only those that a brief of this language uses in this format.
 */
export function outputKey(
  brief: string,
  format: BriefFormat,
  language: string,
  { templates, version }: Pick<BriefContext, 'templates' | 'version'>,
  { page, build, browser }: KeyContext,
): string {
  const strings = templates.strings[stringsLanguage(templates, language) ?? 'en'];
  const { id, styles, isPrinted } = format;
  const dress = styles?.map((name) => templates.styles[name]);
  const parts = [brief, id, version, build, textTemplates(templates), strings, dress && [templates.page, dress]];
  return sha256(JSON.stringify(isPrinted ? [...parts, page, browser] : parts));
}

const hashes = new WeakMap<Templates, string>();

/** SHA-256 of the templates of the brief's text, made once a run. */
function textTemplates(templates: Templates): string {
  const hash = hashes.get(templates) ?? sha256(JSON.stringify([templates.brief, templates.partials]));
  hashes.set(templates, hash);
  return hash;
}

/** What the review edition says of findings: not where in the file they are, which no output depends on. */
function judgementOf({ findings, suppressed }: BriefContext): unknown[] {
  const said = ({ ruleId, severity, message, pointer, hint }: Finding) => [ruleId, severity, message, pointer, hint];
  return [findings.map(said), suppressed.map(({ finding, suppression }) => [...said(finding), suppression])];
}
