export { BrowserPages } from './browser-pages.ts';
export type { Sheet } from './tab.ts';
