import { quoted } from '../../model/index.ts';
import {
  articlePattern,
  articleSpellings,
  capitalised,
  isOwn,
  listedNames,
  type Slip,
  type Spelling,
  type Suspects,
  slipsOfArticles,
  slipsOfNames,
  spellingsOf,
  suspectsIn,
} from '../../names/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { firstTouched, type Hit, othersWords, type RuleContext } from '../rule-context/index.ts';

/** What parts the words of a sentence. */
const noWord = /[^\p{L}\p{M}-]+/u;

export const nameVariant: Rule = {
  id: 'name-variant',
  level: 'info',
  wants: 'A name is spelled in one way, that of `actors`, `places` and `experts` if it stands there.',
  why: 'Readers take two spellings for two people or places, and a search finds only one of them.',
  *check(context) {
    if (!context.language.names) return;
    const suspects = suspectsIn(context.allTexts());
    if (suspects.words.size === 0 && suspects.withArticles.size === 0) return;
    const isOthers = othersWords(context);
    for (const { slip, right } of slipsIn(context, suspects)) {
      for (const place of slip.places) if (!isOthers(place)) yield variant(context, place, right);
    }
  },
};

function slipsIn(context: RuleContext, { words, withArticles }: Suspects) {
  const { analysis, language, languages } = context;
  const listed = listedNames(analysis);
  const mayBeOne = (slip: Spelling<Hit>, right: Spelling<Hit>) => !standTogether(context, slip, right);
  const slips: Slip<Hit>[] = [];
  if (words.size > 0) {
    const common = new Set(context.allTexts().match(/[a-z\u00df-\u017f\u1e00-\u1eff]{2,}/g));
    const known = { common, titles: languages.people.titles, foreign: languages.foreignLinks(language) };
    const places = ownWords(context, capitalised, ({ match }) => words.has(match[0]));
    slips.push(...slipsOfNames(spellingsOf(words, places, listed, known), mayBeOne));
  }
  if (withArticles.size > 0) {
    const places = ownWords(context, articlePattern, ({ match }) => withArticles.has(match[3] ?? ''));
    const kinds = articleSpellings(withArticles, places, listed, language.names?.links ?? []);
    for (const kind of kinds) slips.push(...slipsOfArticles(kind, mayBeOne));
  }
  return slips;
}

/** What a pattern finds in the desk's own words, outside quotations, code and addresses. */
function ownWords(context: RuleContext, pattern: RegExp, isWanted: (hit: Hit) => boolean): Hit[] {
  const prose = context.joinedProse();
  return [...prose.matches(pattern)].filter(
    (hit) => isWanted(hit) && !prose.isNoProse(hit) && !firstTouched(context.quotations(hit.text), hit),
  );
}

/** Whether both stand in one sentence, as the names of two things do. */
function standTogether(context: RuleContext, { places }: Spelling<Hit>, { word }: Spelling<Hit>): boolean {
  return places.some(({ text, start }) => {
    const sentence = context.sentences(text).find(({ end }) => end > start);
    const words = sentence ? text.value.slice(sentence.start, sentence.end).split(noWord) : [];
    return words.some((one) => one === word || one.split('-').includes(word));
  });
}

function variant(context: RuleContext, { text, start, end, match }: Hit, right: Spelling<Hit>): RuleFault {
  const place = { pointer: text.pointer, range: { start, end } };
  const [word] = match;
  if (context.isSecret(word) || context.isSecret(right.word))
    return { ...place, message: 'this name is spelled in another way elsewhere' };
  const where = isOwn(right) ? `in \`${right.list}\`` : 'elsewhere';
  const message = `the name ${quoted(word)} is spelled ${quoted(right.word)} ${where}`;
  const hint = `Write ${quoted(right.word)}; if both are right, as the names of two things, list both in \`actors\` or \`places\`.`;
  return { ...place, message, hint };
}
