/** Texts without any of these are seen just as they stand. */
const unusual = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2012-\u2027]| {2}/;
/** Takes no place on a page: soft hyphens, zero-width signs, marks of direction, selectors of variants, annotations. */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** The same but for what turns the direction of words, by which they may say another thing. */
const inert = /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** White space of every kind and width, line ends among it. */
const space = /[\s\u0085\u180e]+/g;
/** Ligatures that fonts would make by themselves, and the forms of Arabic letters that they choose by themselves. */
const ligature = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]/g;
/** Scripts whose letters join or stack in one way or another, which a joiner (U+200C, U+200D) decides. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Meetei_Mayek}\p{Script=Chakma}\p{Script=Javanese}\p{Script=Balinese}]/u;
const pictographAtEnd = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u;
const pictograph = /\p{Extended_Pictographic}/u;

/**
 * A text as a reader sees it: letters with their accents as one (NFC), nothing invisible, every run of spaces and line ends one space,
 * no hyphen that differs in where a line may end. What two texts have in common after this, nobody can tell apart.
 */
export function asSeen(text: string): string {
  return without(invisible, text);
}

/** The same with its marks of direction: what two versions of a text have to have in common for nothing to have changed. */
export function asCompared(text: string): string {
  return without(inert, text);
}

function without(signs: RegExp, text: string): string {
  if (!unusual.test(text)) return text.trim();
  return text
    .replace(signs, (sign, index: number) => (isJoinerAtWork(text, index, sign) ? sign : ''))
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(space, ' ')
    .trim();
}

/** Whether the sign at an index is a joiner that decides how what stands beside it looks. */
export function isJoinerAtWork(text: string, index: number, sign = text.charAt(index)): boolean {
  if (sign !== '\u200c' && sign !== '\u200d') return false;
  const [before, after] = [characterBefore(text, index), characterAt(text, index + 1)];
  if (joining.test(before) || joining.test(after)) return true;
  return sign === '\u200d' && pictograph.test(after) && pictographAtEnd.test(text.slice(Math.max(0, index - 3), index));
}

/** The character that ends at an index; '' at the start. */
export function characterBefore(text: string, index: number): string {
  const isPair = /[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, index - 2), index));
  return text.slice(Math.max(0, index - (isPair ? 2 : 1)), index);
}

/** The character that begins at an index; '' at the end. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
