import { dump } from 'js-yaml';
import { textsOf } from '../../scripts/analysis-to-findings/rule-context/texts.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { fromPointer } from '../../scripts/model/pointer.ts';
import { parseProse } from '../../scripts/model/prose/parse-prose.ts';
import { proseOverload } from '../../scripts/model/prose-limits.ts';

/** What may open a line without being a sign of Markdown. */
const opens = /^(?:[\p{L}“‘«„‚»‹¿¡("'$€£–—]|\d+(?![\d.)])|\[\^|[*_]{1,2}[\p{L}“])/u;

/** A text in lines of so many characters, where it is paragraphs or quotations; `inLine` ends a line. */
export function wrapped(text: string, width: number, kind: string, inLine = '\n'): string {
  if (proseOverload(text)) return text;
  if (kind !== 'plain' && parseProse(text).children.some(({ type }) => type !== 'paragraph' && type !== 'blockquote'))
    return text;
  return text
    .split('\n')
    .map((line) => {
      // What may be the row of a table stays a line.
      if (line.includes('|')) return line;
      const [prefix = ''] = kind === 'plain' ? [''] : (/^(?:> ?)*/.exec(line) ?? ['']);
      let [lines, current] = [[] as string[], ''];
      for (const word of line.slice(prefix.length).split(' ')) {
        const isFull = current !== '' && current.trim() !== '' && current.length + 1 + word.length > width;
        if (isFull && word !== '' && !current.endsWith(' ') && opens.test(word))
          [lines, current] = [[...lines, current], word];
        else current = current === '' && lines.length === 0 ? word : `${current} ${word}`;
      }
      return [...lines, current].map((one) => prefix + one).join(inLine);
    })
    .join('\n');
}

/** An analysis with every text changed. */
export function withTexts(analysis: Analysis, change: (text: string, kind: string) => string): Analysis {
  const copy = structuredClone(analysis);
  for (const { pointer, value, kind } of textsOf(analysis)) {
    const path = fromPointer(pointer);
    let parent = copy as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
    parent[path.at(-1) ?? ''] = change(value, kind);
  }
  return copy;
}

/** A text with its line ends as spaces, but for those beside what may be the row of a table. */
export function unwrapped(text: string): string {
  return text.replace(/(?<=^[^|\n]*\S)\r?\n[ >]*(?=\S[^|\n]*$)/gm, ' ');
}

/** The ways to write an analysis whose texts are wrapped. */
export const layouts: Readonly<
  Record<string, (analysis: Analysis, width: number) => { text: string; format: 'json' | 'yaml' }>
> = {
  'YAML |': (analysis, width) => ({
    text: dump(
      withTexts(analysis, (text, kind) => wrapped(text, width, kind)),
      { lineWidth: -1, noRefs: true },
    ),
    format: 'yaml',
  }),
  'YAML >': (analysis, width) => ({ text: dump(analysis, { lineWidth: width, noRefs: true }), format: 'yaml' }),
  'JSON \\n': (analysis, width) => ({
    text: JSON.stringify(withTexts(analysis, (text, kind) => wrapped(text, width, kind))),
    format: 'json',
  }),
  'JSON \\r\\n': (analysis, width) => ({
    text: JSON.stringify(withTexts(analysis, (text, kind) => wrapped(text, width, kind, '\r\n'))),
    format: 'json',
  }),
};

/** An analysis with one line end, at each place of its texts that can have one, as a literal block and folded. */
export function* withOneLineEnd(analysis: Analysis): Generator<{ text: string; format: 'yaml'; words: string }> {
  for (const { pointer, value, kind } of textsOf(analysis)) {
    if (value.includes('\n') || wrapped(value, 0, kind) === value) continue;
    for (const { index } of value.matchAll(/(?<=\S) (?=\S)/g)) {
      if (!opens.test(value.slice(index + 1))) continue;
      const broken = `${value.slice(0, index)}\n${value.slice(index + 1)}`;
      const changed = withTexts(analysis, (text) => (text === value ? broken : text));
      const literal = dump(changed, { lineWidth: -1, noRefs: true });
      yield { text: literal, format: 'yaml', words: `| ${pointer} ${JSON.stringify(broken)}` };
      const block = literal.replace(/\|-(?=\n)/, '>-');
      yield { text: block, format: 'yaml', words: `> ${pointer} ${JSON.stringify(broken)}` };
    }
  }
}
