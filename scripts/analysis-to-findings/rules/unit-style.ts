import { styleRule } from './style-rule.ts';

export const unitStyle = styleRule('unit-style', {
  wants: 'Units, percentages and numbers are written as the house style of the language has them.',
  why: 'One way of writing measures lets readers compare them at a glance.',
});
