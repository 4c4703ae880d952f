export { analysisToBrief } from './analysis-to-brief.ts';
