import { matchesIn } from '../../model/index.ts';
import { namesOf } from './names.ts';
import { firstTouched } from './quotations.ts';
import type { FieldText, Hit, RuleContext, Text, TextRange } from './rule-context.ts';

/** Words in italics: most often the title of a book, a film or a ship. */
const italics = /(?<![\p{L}\p{N}*_\\])([*_])(?![\s*_])(?:(?!\1)[^\n\\]){1,300}(?<![\s*_])\1(?![\p{L}\p{N}*_])/gu;
/** Titles of boxes that show what somebody posted. */
const post =
  /(?:^|[\s(“«])@\w|\b(?:posts?|posted|tweet(?:s|ed)?|tuits?|publi(?:cation|cación|é|ó) (?:sur|en|dans)|message sur|mensaje en)(?!\p{L})|منشور|تغريدة/iu;
/** How much around a hit has to stand in an answer as in its pull quote. */
const around = 20;

/** Tells whether a hit lies in words that are not the desk's to change: quotations, titles, posts, names. */
export function othersWords(context: RuleContext): (hit: Hit) => boolean {
  const titles = new Map<Text, readonly TextRange[]>();
  const answers = new Map<string, AnswerWords>();
  let names: ((text: string, range: TextRange) => boolean) | undefined;
  const isTitle = ({ text, start, end }: Hit) => {
    if (text.kind === 'plain') return false;
    let ranges = titles.get(text);
    if (!ranges) {
      ranges = Array.from(matchesIn(text.value, italics), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }));
      titles.set(text, ranges);
    }
    return firstTouched(ranges, { start, end }) !== undefined;
  };
  const isName = ({ text, start, end }: Hit) => {
    names ??= namesOf(context.analysis);
    return names(text.value, { start, end });
  };
  /** A pull quote repeats its answer: what the answer itself quotes, it quotes too. */
  const isPulledQuotation = ({ text: { pointer, value }, start, end }: Hit) => {
    const [, question = ''] = /^\/questions\/(\d+)\//.exec(pointer) ?? [];
    let answer = answers.get(question);
    if (!answer) {
      answer = wordsOf(context, question);
      answers.set(question, answer);
    }
    // Where words are left out, the answer goes on in another way.
    const [before, after] = [value.lastIndexOf('(…)', start), value.indexOf('(…)', end)];
    const from = Math.max(start - around, before < 0 ? 0 : before + 3);
    const words = value.slice(from, Math.min(end + around, after < 0 ? value.length : after));
    const near = words.trim().replace(/\.$/, '').toLowerCase();
    return answer.quoted.includes(near) && !answer.own.includes(near);
  };
  return (hit) =>
    isTitle(hit) ||
    (blockOf(hit.text) === 'box' && isPost(context, hit.text)) ||
    isName(hit) ||
    (blockOf(hit.text) === 'pullquote' && isPulledQuotation(hit));
}

function blockOf({ field }: FieldText): string | undefined {
  return field.when?.type;
}

/** Whether a text of a box lies in one that shows what somebody posted. */
function isPost(context: RuleContext, { pointer }: Text): boolean {
  const at = pointer.slice(0, pointer.lastIndexOf('/'));
  const box = context.blocks().find((block) => block.pointer === at)?.block;
  return box?.type === 'box' && post.test(box.title);
}

/** What an answer says itself and what it quotes, without notes, in small letters. */
interface AnswerWords {
  own: string;
  quoted: string;
}

function wordsOf(context: RuleContext, question: string): AnswerWords {
  const [own, quoted]: [string[], string[]] = [[], []];
  for (const text of context.texts()) {
    if (!text.pointer.startsWith(`/questions/${question}/answer`) || blockOf(text) === 'pullquote') continue;
    let last = 0;
    for (const { start, end } of context.quotations(text)) {
      own.push(text.value.slice(last, start));
      quoted.push(text.value.slice(start, end));
      last = end;
    }
    own.push(text.value.slice(last));
  }
  const plain = (pieces: readonly string[]) =>
    pieces
      .join('\n')
      .replace(/\[\^[a-z0-9-]+\]/g, '')
      .toLowerCase();
  return { own: plain(own), quoted: plain(quoted) };
}
