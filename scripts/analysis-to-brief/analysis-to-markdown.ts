import type { Root } from 'mdast';
import { toMarkdown } from '../brief-to-markdown/to-markdown.ts';
import type { Analysis } from '../model/analysis.generated.ts';
import type { BriefContext } from '../model/brief.ts';
import { citingFrames, numberNotes } from './notes.ts';
import { renderTemplate, type TemplateName } from './templates/render-template.ts';
import { annexView } from './views/annex-view.ts';
import { questionView } from './views/answer-view.ts';
import { closingView } from './views/closing-view.ts';
import { Desk, type View } from './views/desk.ts';
import { headerView } from './views/header-view.ts';
import { Ledger } from './views/ledger.ts';
import { noteView } from './views/note-view.ts';
import { uncertaintyView } from './views/uncertainty-view.ts';

/** A brief as a tree, from which all its formats are made. */
export interface MarkdownBrief {
  tree: Root;
  /** The tree as GitHub-flavoured Markdown. */
  markdown(): string;
}

/** Analysis → view → template → mdast with the data grafted in → numbered notes → evidence annex, if asked for → Markdown. */
export function analysisToMarkdown(analysis: Analysis, context: BriefContext): MarkdownBrief {
  const desk = new Desk(analysis, context);
  const view = {
    header: headerView(desk),
    questions: analysis.questions.map((question) => questionView(desk, question)),
    ...closingView(desk),
  };
  const tree: Root = { type: 'root', children: [] };
  const signs = { colon: desk.sign(desk.strings.join.colon), semicolon: desk.sign(desk.strings.join.note) };
  const add = (name: TemplateName, view: Record<string, View>) => {
    tree.children.push(...renderTemplate(context.templates, name, { ...signs, ...view }, desk.grafts));
  };
  add('brief', view);
  const cited = numberNotes(tree);
  add('uncertainty', uncertaintyView(desk, cited));
  for (const [index, id] of cited.entries()) add('note', noteView(desk, id, index + 1));
  if (context.edition === 'review') add('annex', annexView(desk, new Ledger(desk, cited, citingFrames(tree))));
  return { tree, markdown: () => toMarkdown(tree) };
}
