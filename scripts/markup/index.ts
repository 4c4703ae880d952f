export type { Doubt } from './doubt.ts';
export { leftOverMarks } from './left-over-marks.ts';
export { lostLinks } from './lost-links.ts';
export { lostStructure } from './lost-structure.ts';
export { plainMarkSigns, plainMarks } from './plain-marks.ts';
