import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { Languages } from './languages.ts';
import { otherLanguages } from './other-languages.ts';

/** The languages of the house. */
export const ourLanguages = new Languages([english, french, spanish, arabic, ...otherLanguages]);
