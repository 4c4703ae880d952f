export { agreement, type Quoting, quoteOf, quotingOf } from './quotation.ts';
