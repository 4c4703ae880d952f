export { type Graft, Grafts } from './grafts.ts';
export { renderTemplate, type TemplateName } from './render-template.ts';
export type { View } from './view.ts';
