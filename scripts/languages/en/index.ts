export { englishStyle } from './house-style.ts';
export { englishNumbers } from './numbers.ts';
