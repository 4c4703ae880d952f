import type { Root } from 'mdast';
import type { Analysis, Brief, BriefContext } from '../model/index.ts';
import { briefMetadata } from './brief-metadata.ts';
import { citingFrames, numberNotes } from './notes.ts';
import { renderTemplate, type TemplateName, type View } from './templates/index.ts';
import {
  annexView,
  Backlinks,
  closingView,
  headerView,
  noteView,
  questionView,
  uncertaintyView,
  ViewContext,
} from './views/index.ts';

/** Analysis → view → template → mdast with the data grafted in → numbered notes → evidence annex, if asked for. */
export function analysisToBrief(analysis: Analysis, brief: BriefContext): Brief {
  const context = new ViewContext(analysis, brief);
  const view = {
    header: headerView(context),
    questions: analysis.questions.map((question) => questionView(context, question)),
    ...closingView(context),
  };
  const tree: Root = { type: 'root', children: [] };
  const signs = { colon: context.sign(context.strings.join.colon), semicolon: context.sign(context.strings.join.note) };
  const add = (name: TemplateName, view: Record<string, View>) => {
    tree.children.push(...renderTemplate(brief.templates, name, { ...signs, ...view }, context.grafts));
  };
  add('brief', view);
  const cited = numberNotes(tree);
  add('uncertainty', uncertaintyView(context, cited));
  for (const [index, id] of cited.entries()) add('note', noteView(context, id, index + 1));
  if (brief.edition === 'review') add('annex', annexView(context, new Backlinks(context, cited, citingFrames(tree))));
  return { tree, metadata: briefMetadata(analysis, tree), context: brief };
}
