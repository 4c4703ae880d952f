export { spanishStyle } from './house-style.ts';
export { spanishNumbers } from './numbers.ts';
