export { annexView } from './annex-view.ts';
export { questionView } from './answer-view.ts';
export { Backlinks } from './backlinks.ts';
export { closingView } from './closing-view.ts';
export { headerView } from './header-view.ts';
export { noteView } from './note-view.ts';
export { uncertaintyView } from './uncertainty-view.ts';
export { ViewContext } from './view-context.ts';
