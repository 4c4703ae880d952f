import { quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const idFilename: Rule = {
  id: 'id-filename',
  level: 'error',
  firm: true,
  wants: 'The id of an analysis is the name of its file without the extension.',
  why: 'Outputs, links and translations are named after the id, so two names for one analysis lead astray.',
  *check({ analysis, name }) {
    if (analysis.id === name) return;
    yield {
      pointer: '/id',
      message: `the id is ${quoted(analysis.id)}, but the file is named ${quoted(name)}`,
      hint: 'Rename the file, or change the id.',
    };
  },
};
