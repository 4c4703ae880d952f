export { frenchStyle } from './house-style.ts';
export { frenchNumbers } from './numbers.ts';
