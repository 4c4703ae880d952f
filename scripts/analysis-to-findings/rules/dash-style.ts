import { styleRule } from './style-rule.ts';

export const dashStyle = styleRule('dash-style', {
  wants: 'Dashes are spaced en dashes, and ranges of numbers have a hyphen.',
  why: 'One dash for asides and one for ranges keep the two apart.',
});
