export { dateSlips, statementDate } from './date-slips.ts';
export { agrees, figureText, hasUnitOf } from './figure-agreement.ts';
export { type Kind, kindOf } from './figure-kinds.ts';
export { type FigureSlip, figureSlips, statementSlip } from './figure-slips.ts';
export { givesDate } from './gives-date.ts';
export { daysOf, monthsOf } from './months.ts';
export { ceilingOf, countsPartOf, floorOf, subjectMatter } from './parts.ts';
