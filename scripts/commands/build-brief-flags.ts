import type { CommandTable } from '../cli/index.ts';
import { editions, formats, pageSizes } from '../model/index.ts';

export const buildBriefTable: CommandTable = {
  name: 'build-brief',
  says: 'Validates each analysis, then writes it as Markdown, HTML and PDF.',
  paths: true,
  flags: [
    { name: 'out', type: 'string', placeholder: 'DIR', says: 'folder for the briefs (default: out)' },
    {
      name: 'format',
      type: 'list',
      default: formats.join(','),
      choices: formats,
      placeholder: 'LIST',
      says: 'formats to write, with commas between them',
    },
    {
      name: 'edition',
      type: 'string',
      default: 'public',
      choices: editions,
      placeholder: 'EDITION',
      says: 'for whom the brief is: reviewers get an evidence annex',
    },
    {
      name: 'page',
      type: 'string',
      default: 'A4',
      choices: pageSizes,
      placeholder: 'SIZE',
      says: 'size of a PDF page',
    },
    { name: 'force', type: 'boolean', says: 'build even what is up to date' },
    {
      name: 'jobs',
      type: 'number',
      least: 1,
      placeholder: 'N',
      says: 'briefs in the making at the same time (default: one a processor core)',
    },
    { name: 'quiet', type: 'boolean', says: 'show no progress and no summary, only what is wrong' },
    {
      name: 'json',
      type: 'boolean',
      says: 'print a summary for programs: one JSON object with built, skipped and failed',
    },
  ],
  faults: 'an analysis has errors; the others were built',
  examples: [
    ['build-brief', 'every analysis in analyses/'],
    ['build-brief analyses/2024', 'those of one folder'],
    ['build-brief draft.yaml --format pdf --page Letter', 'one file, as a PDF for American paper'],
  ],
};
