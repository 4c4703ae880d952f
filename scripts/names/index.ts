export { articlePattern, articleSpellings } from './articles.ts';
export { listedNames } from './listed-names.ts';
export { slipsOfArticles, slipsOfNames } from './slips.ts';
export { isOwn, type Slip, type Spelling } from './spelling.ts';
export { spellingsOf } from './spellings-of.ts';
export { capitalised, type Suspects, suspectsIn } from './suspects.ts';
