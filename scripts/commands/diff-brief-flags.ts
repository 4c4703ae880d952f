import type { CommandTable } from '../cli/index.ts';

export const diffFormats = ['markdown', 'html', 'json', 'pretty'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export const diffBriefTable: CommandTable = {
  name: 'diff-brief',
  says: 'Tells what has changed in judgement between two versions of an analysis: claims, figures, likelihood, sources, recommendations, and the words of the text.',
  paths: true,
  operands: {
    usage: 'OLD NEW',
    says: 'OLD and NEW are files, or files in Git revisions as REV:path, such as main:analyses/mali.yaml; that path starts at the root of the repository, or here if it begins with ./. /dev/null stands for a version that does not exist: the analysis is new, or gone.',
  },
  flags: [
    {
      name: 'format',
      type: 'string',
      default: 'markdown',
      choices: diffFormats,
      placeholder: 'FORMAT',
      says: 'form of the report: Markdown is meant for a comment on a pull request, pretty for a terminal',
    },
    {
      name: 'output',
      type: 'string',
      placeholder: 'FILE',
      says: 'write the report to a file instead of standard output',
    },
  ],
  faults: 'a version has errors; it is compared all the same if it fits the schema',
  examples: [
    ['diff-brief main:analyses/mali.yaml analyses/mali.yaml', 'what this branch changes, as Markdown'],
    ['diff-brief old.yaml new.yaml --format pretty', 'two files, to read in a terminal'],
    ['diff-brief old.yaml new.yaml --format html --output diff.html', 'two files, as a page'],
    ['diff-brief /dev/null analyses/mali.yaml', 'an analysis that is new'],
  ],
};
