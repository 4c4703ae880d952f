export { BrowserPages } from './browser-pages.ts';
