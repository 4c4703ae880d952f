export type { RunningBrowser } from './browser.ts';
export { browserLauncher } from './browser-launcher.ts';
