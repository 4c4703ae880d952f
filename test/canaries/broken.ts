import { word } from './canary.ts';
import type { Secretive } from './corpus.ts';

// biome-ignore lint/suspicious/noExplicitAny: a broken analysis is of no type
type Broken = any;

/** Mistakes in and around a confidential source, each of which some rule or the schema finds; given the value and its last source. */
const mistakes: Readonly<Record<string, (analysis: Broken, source: Broken) => void>> = {
  'no public description': (_, source) => delete source.publicDescription,
  'an unsafe address': (_, source) => Object.assign(source, { url: `javascript:${source.id}` }),
  'an address with a space': (_, source) => Object.assign(source, { url: `https://${source.id} x.example.org` }),
  'a number for a name': (_, source) => Object.assign(source, { author: [source.author ?? source.id] }),
  'a misspelt field': (_, source) => Object.assign(source, { authr: source.id }),
  'a field that is a secret': (_, source) => Object.assign(source, { [source.id]: source.id }),
  'an id that is no slug': (_, source) => Object.assign(source, { id: `${source.id} ${source.id}!` }),
  'an unknown kind': (_, source) => Object.assign(source, { kind: source.id }),
  'a day that is none': (_, source) => Object.assign(source, { date: `${source.id}-13-99` }),
  'a language that is none': (_, source) => Object.assign(source, { language: `${source.id}-${source.id}-xx-yy` }),
  'confidential in words': (_, source) => Object.assign(source, { confidential: 'yes' }),
  'a misspelt confidential': (_, source) => {
    delete source.confidential;
    source.confidental = true;
  },
  'the same source twice': (analysis, source) => analysis.sources.push({ ...source }),
  'a citation of nearly the same id': (analysis, source) => {
    analysis.claims.at(-1).citations = [{ source: `${source.id}-x` }];
  },
  'a note of nearly the same id': (analysis, source) => {
    analysis.questions[0].answer = `It was so.[^${source.id}-x]`;
  },
  'a misspelt locator': (analysis, source) => {
    analysis.claims.at(-1).citations = [{ source: source.id, locater: source.id }];
  },
  'a credibility out of range': (analysis, source) => {
    analysis.claims.at(-1).citations = [{ source: source.id, credibility: 9, locator: source.id }];
  },
  'a claim with the same id': (analysis, source) => {
    analysis.claims.push({ id: source.id, statement: 'It was so.', kind: 'fact', citations: [{ source: source.id }] });
  },
  'a suppression of its place': (analysis) => {
    const pointer = `/sources/${analysis.sources.length - 1}/url`;
    const expires = '2999-01-01';
    analysis.suppressions = [{ rule: 'unused', pointer, reason: 'It is needed.', by: 'The editor', expires }];
  },
};

export const mistakeNames = Object.keys(mistakes);

/** The analysis with one mistake. */
export function broken({ analysis }: Secretive, name: string, id: string): unknown {
  const copy = { ...structuredClone(analysis), id };
  mistakes[name]?.(copy, copy.sources?.at(-1));
  return copy;
}

/** Texts that are no JSON or YAML, cut or torn beside a secret. */
export function torn({ analysis }: Secretive): string[] {
  const text = JSON.stringify(analysis, null, 2);
  const end = text.lastIndexOf(analysis.sources?.at(-1)?.id ?? word(0));
  return [text.slice(0, end + 5), `${text.slice(0, end)}\u0000${text.slice(end)}`, text.replace(/,\n/g, '\n')];
}
