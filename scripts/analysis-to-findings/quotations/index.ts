export { agreement, isQuoted, quoteOf } from './quotation.ts';
