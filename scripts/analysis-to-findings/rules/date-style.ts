import { styleRule } from './style-rule.ts';

export const dateStyle = styleRule('date-style', {
  wants: 'Dates are written as the house style of the language has them.',
  why: 'A date in figures means one day in Europe and another in America.',
});
