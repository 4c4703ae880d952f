export { french } from './french.ts';
