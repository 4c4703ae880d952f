export { agreement, quoteOf, quotingOf } from './quotation.ts';
