import { type Analysis, mayCite, type Source, type Version } from '../model/index.ts';
import { isConfidential } from './confidential.ts';
import { shownOf } from './harmless-fields.ts';
import { publicNames } from './public-names.ts';
import { type SecretMatcher, secretMatcher } from './secret-matcher.ts';
import { standInsIn } from './stand-ins.ts';

/** Stands for a text that must not be shown; no author's file can hold it. What follows tells one text from another. */
const mark = '\uFDD0';
const marks = /\uFDD0\d+/g;

/** What readers see in the place of such a text. */
export const leftOut = '[left out, because it would name a confidential source]';

/** Whether a text of a veiled analysis is one that must not be shown, or has one in it. */
export function isLeftOut(text: string): boolean {
  return text.includes(mark);
}

/**
 * Two versions without anything of a source that either of them calls confidential: its id gives way to another, of its fields only
 * the public description stays, and texts that expose it give way to marks. What was equal stays equal, what differed differs.
 */
export class Veil {
  readonly #confidential = new Set<string>();
  /** Ids of other things that expose one. */
  readonly #exposed: ReadonlySet<string>;
  readonly #secrets: SecretMatcher;
  /** Ids of several words, which no text holds by chance. */
  readonly #secretIds: readonly string[];
  readonly #names = new Map<string, string>();
  readonly #lastNumber = { 'confidential-source': 0, 'hidden-id': 0 };
  readonly #taken: ReadonlySet<string>;
  readonly #marks = new Map<string, string>();
  readonly #judged = new Map<string, boolean>();
  readonly #descriptions = new Map<string, string>();

  constructor(versions: readonly Version[]) {
    const sources = versions.flatMap(({ analysis }) => analysis.sources ?? []);
    const standIns = standInsIn(versions[0]?.analysis, versions[1]?.analysis);
    for (const source of sources) {
      if (isConfidential({ ...source }) || standIns.has(source.id)) this.#confidential.add(source.id);
    }
    const hidden = sources.filter(({ id }) => this.#confidential.has(id));
    const described = new Map(sources.map(({ id, publicDescription }) => [id, publicDescription]));
    for (const { id, publicDescription = described.get(standIns.get(id) ?? '') } of hidden) {
      if (publicDescription !== undefined) this.#descriptions.set(id, publicDescription);
    }
    const ofOne = hidden.map((source) => ({ ...source, publicDescription: this.#descriptions.get(source.id) ?? '' }));
    this.#secrets = secretMatcher(ofOne, publicNames(...versions.map(({ analysis }) => analysis)));
    this.#secretIds = [...this.#confidential].map((id) => id.toLowerCase()).filter((id) => id.includes('-'));
    const ids = versions.flatMap(({ analysis, exposed }) => idsOf(analysis).map((id) => ({ ...id, exposed })));
    this.#taken = new Set(ids.map(({ id }) => id));
    this.#exposed = new Set(ids.filter(({ pointer, exposed }) => exposed.has(pointer)).map(({ id }) => id));
  }

  /** A version as it may be compared and shown. */
  over({ analysis, exposed }: Version): Analysis {
    if (this.#confidential.size === 0) return analysis;
    const sources = analysis.sources?.map((source) => this.#source(source));
    const claims = analysis.claims?.map((claim) => ({
      ...claim,
      citations: claim.citations?.map(({ source, credibility, ...rest }) =>
        this.#confidential.has(source)
          ? { source, credibility, descriptor: Object.keys(rest).length === 0 ? undefined : this.#mark(rest) }
          : { source, credibility, ...rest },
      ),
    }));
    return this.#veiled(JSON.parse(JSON.stringify({ ...analysis, sources, claims })), '', exposed) as Analysis;
  }

  /** The name of a version's file, unless it says what the analysis must not. */
  file({ file, analysis: { id } }: Version): string {
    return this.#id(id) === id && !this.#isSecret(file) ? file : leftOut;
  }

  /** Of a confidential source, what may be shown; a mark tells whether the rest has changed. */
  #source(source: Source): object {
    if (!this.#confidential.has(source.id)) return source;
    const { id, kind, publicDescription = this.#descriptions.get(id), ...rest } = source;
    const hidden = this.#mark([id, kind, source.publicDescription === undefined, rest]);
    return {
      id,
      kind: 'interview',
      ...shownOf({ ...source, publicDescription }),
      confidential: true,
      biasNote: hidden,
    };
  }

  #veiled(value: unknown, pointer: string, exposed: ReadonlySet<string>): unknown {
    if (typeof value === 'string') return this.#text(value, exposed.has(pointer));
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => this.#veiled(item, `${pointer}/${index}`, exposed));
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === 'id' ? this.#id(String(member)) : this.#veiled(member, `${pointer}/${key}`, exposed),
      ]),
    );
  }

  #text(text: string, isExposed: boolean): string {
    if (isLeftOut(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    if (this.#taken.has(text)) return this.#id(text);
    const cited = text.replace(mayCite, (written, id: string) => {
      const shown = this.#id(id.toLowerCase());
      return shown === id.toLowerCase() ? written : `[^${shown}]`;
    });
    if (!isExposed && !this.#isSecret(cited.replace(mayCite, ' '))) return cited;
    // What it cites is known all the same.
    return `${this.#mark(text)}${(cited.match(mayCite) ?? []).join('')}`;
  }

  /** Most texts stand in both versions, and are looked through once. */
  #isSecret(prose: string): boolean {
    const isSecret = this.#judged.get(prose) ?? this.#holdsSecret(prose);
    this.#judged.set(prose, isSecret);
    return isSecret;
  }

  #holdsSecret(text: string): boolean {
    const small = text.toLowerCase();
    return this.#secretIds.some((id) => small.includes(id)) || this.#secrets.inWords(text);
  }

  /** The id, or another in its place; of two versions, the same for the same. */
  #id(id: string): string {
    if (!this.#confidential.has(id) && !this.#exposed.has(id) && !this.#secrets.inLetters(id)) return id;
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const prefix = this.#confidential.has(id) ? 'confidential-source' : 'hidden-id';
    let name: string;
    do name = `${prefix}-${++this.#lastNumber[prefix]}`;
    while (this.#taken.has(name));
    this.#names.set(id, name);
    return name;
  }

  #mark(value: unknown): string {
    const key = JSON.stringify(value);
    const known = this.#marks.get(key) ?? `${mark}${this.#marks.size}`;
    this.#marks.set(key, known);
    return known;
  }
}

function idsOf(value: unknown, pointer = ''): { id: string; pointer: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = `${pointer}/${key}`;
    return key === 'id' && typeof member === 'string' ? [{ id: member, pointer: place }] : idsOf(member, place);
  });
}

/** Anything with the words that readers see in the place of marks. */
export function withoutMarks<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(marks, leftOut) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutMarks) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutMarks(member)])) as Value;
}
