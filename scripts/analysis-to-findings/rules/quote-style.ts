import { styleRule } from './style-rule.ts';

export const quoteStyle = styleRule('quote-style', {
  wants:
    'Quotation marks, apostrophes and the spaces and marks around sentences follow the house style of the language.',
  why: 'The marks of another language, or of a typewriter, make a quotation look like an accident.',
});
