/** A value that must not get out, and what it is searched by. */
export interface Canary {
  /** Where it stands, for the report of a failure. */
  field: string;
  value: string;
  /** The value and its tell-tale word, in every disguise that an output could put on them; all in lower case. */
  needles: readonly string[];
}

const arabic = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويآأإؤئءةى'];

/** A word that nothing else holds, in Latin letters. */
export function word(number: number): string {
  return `zqx${number.toString(36)}wvy`;
}

/** Texts around the word: markup, marks that each format escapes, other scripts, letters that can be composed in two ways. */
const styles: readonly ((core: string, number: number) => string)[] = [
  (core) => `Colonel ${core}`,
  (core) => `${core} & "Sons" <i>x</i> 'é'`,
  (core) => `*${core}* [a](b) | _c_ \`d\` \\e {{f}}`,
  (core) => `Général ${core}éñçø, n° 7 — “là”`,
  (_, number) => `عقيد ${[...number.toString(36)].map((digit) => arabic[Number.parseInt(digit, 36)]).join('ظ')}ظغظقزث`,
];

/** A canary for a text field. */
export function textCanary(field: string, number: number, style: number): Canary {
  const value = (styles[style % styles.length] ?? String)(word(number), number);
  const cores = style % styles.length === 4 ? [value.split(' ')[1] ?? value] : [word(number)];
  return { field, value, needles: [value, ...cores].flatMap(disguises) };
}

/** A canary of a form that the schema fixes, searched by the whole value and by other ways to say it. */
export function fixedCanary(field: string, value: string, others: readonly string[] = []): Canary {
  return { field, value, needles: [value, ...others].flatMap(disguises) };
}

/** Fields whose canaries an output holds. */
export function found(canaries: readonly Canary[], output: string | Uint8Array): string[] {
  const texts = typeof output === 'string' ? [output] : [latin1(output), new TextDecoder().decode(output)];
  const stacks = texts.map(haystack);
  return canaries.flatMap(({ field, needles }) =>
    needles.some((needle) => stacks.some((holds) => holds(needle))) ? [field] : [],
  );
}

const piece = 4;

/** Looks for texts in a long one; which pieces of four letters occur in it at all is found out once, since most do not. */
function haystack(text: string): (needle: string) => boolean {
  const hay = text.toLowerCase();
  const size = 2 ** Math.ceil(Math.log2(8 * hay.length + 64));
  const pieces = new Uint8Array(size);
  const at = (from: string, index: number) => {
    let hash = 0;
    for (let offset = 0; offset < piece; offset += 1) hash = Math.imul(hash, 65_599) + from.charCodeAt(index + offset);
    return hash & (size - 1);
  };
  for (let index = 0; index + piece <= hay.length; index += 1) pieces[at(hay, index)] = 1;
  return (needle) => {
    for (let index = 0; index + piece <= needle.length; index += 1) if (pieces[at(needle, index)] === 0) return false;
    return hay.includes(needle);
  };
}

/** A text as plain text, HTML, JSON, an address, Markdown, and the strings of a PDF would write it. */
function disguises(text: string): string[] {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  const forms = [
    text,
    html,
    html.replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    html.replaceAll('"', '&#x22;').replaceAll("'", '&#x27;'),
    text.replace(/[^\0-\x7f]/g, (one) => `&#${one.codePointAt(0)};`),
    text.replace(/[^\0-\x7f]/g, (one) => `&#x${one.codePointAt(0)?.toString(16)};`),
    JSON.stringify(text).slice(1, -1),
    text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    encodeURIComponent(text),
    encodeURI(text),
    text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
    text.replace(/[*_[\]`|\\&<]/g, '\\$&'),
    text.normalize('NFD'),
    [...text].reverse().join(''),
    utf16.toString('hex'),
    utf16.toString('latin1'),
    Buffer.from(text).toString('latin1'),
    Buffer.from(text).toString('hex'),
  ];
  return [...new Set(forms.map((form) => form.toLowerCase()))];
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
