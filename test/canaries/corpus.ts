import fc from 'fast-check';
import type { Analysis, Claim, Source } from '../../scripts/model/analysis.generated.ts';
import { fullAnalysis } from '../full-analysis.ts';
import { textsOf, withTexts } from '../texts.ts';
import { type Canary, fixedCanary, textCanary, word } from './canary.ts';

/** An analysis with confidential sources, and every value of them that must not get out. */
export interface Secretive {
  analysis: Analysis;
  canaries: Canary[];
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const optional = [
  'title',
  'author',
  'publisher',
  'url',
  'archivedUrl',
  'date',
  'accessed',
  'language',
  'biasNote',
  'reliability',
] as const;
const kinds = ['interview', 'video', 'media', 'observation', 'document'] as const;

/** What is decided at random: which fields each source has, in which style its texts are, where it is cited. */
const plan = fc.array(
  fc.record({
    fields: fc.oneof(fc.constant([...optional]), fc.subarray([...optional])),
    kind: fc.constantFrom(...kinds),
    style: fc.nat(4),
    cited: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    hasLocator: fc.boolean(),
    credibility: fc.option(fc.integer({ min: 1, max: 6 })),
    status: fc.constantFrom(undefined, 'disputed', 'unverified', 'confirmed'),
  }),
  { minLength: 1, maxLength: 3 },
);
type Plan = typeof plan extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

/** Analyses with secrets, always the same for a seed. */
export function corpus(count: number, seed: number): Secretive[] {
  return fc.sample(plan, { numRuns: count, seed }).map((plans, index) => secretive(`secretive-${index}`, plans));
}

/** The full analysis with canaries in its confidential source, and one more source with all that can be hidden. */
export function secretive(id: string, plans: readonly Plan[], base: Analysis = fullAnalysis()): Secretive {
  const canaries: Canary[] = [];
  let number = 36 * 36;
  const hide = (canary: Canary) => {
    canaries.push(canary);
    return canary.value;
  };
  const text = (field: string, style: number) => hide(textCanary(field, ++number, style));
  const newId = () => hide(fixedCanary('id', `${word(++number)}-informant`, [word(number)]));
  const named = renamed(base, newId, text);
  const sources = plans.map((one): Source => {
    const source: Source = {
      id: newId(),
      kind: one.kind,
      confidential: true,
      publicDescription: 'somebody who was there',
    };
    for (const field of one.fields) Object.assign(source, { [field]: hiddenValue(field, one.style) });
    return source;
  });
  function hiddenValue(field: (typeof optional)[number], style: number): string {
    number += 1;
    if (field === 'reliability') return 'E';
    if (field === 'url' || field === 'archivedUrl')
      return hide(fixedCanary(field, `https://${word(number)}.example.org/a?b=1&c=é`, [word(number)]));
    if (field === 'language') return hide(fixedCanary(field, `bm-${word(number).slice(0, 8)}`));
    if (field !== 'date' && field !== 'accessed') return text(field, style);
    const [year, month, day] = [1500 + (number % 300), 1 + (number % 9), 1 + (number % 28)];
    const iso = `${year}-0${month}-${String(day).padStart(2, '0')}`;
    const name = months[month - 1] ?? '';
    return hide(fixedCanary(field, iso, [`${day} ${name} ${year}`, `${name} ${year}`]));
  }
  // Desks make the id of a claim from that of its source; the review edition must not show it then.
  const claimId = (index: number) => (index === 1 ? `${sources[index]?.id}-says` : `told-${index}`);
  const claims = plans.flatMap((one, index): Claim[] => {
    const citation = {
      source: sources[index]?.id ?? '',
      ...(one.hasLocator ? { locator: text('locator', one.style), descriptor: text('descriptor', one.style + 1) } : {}),
      ...(one.credibility === null ? {} : { credibility: one.credibility }),
    };
    const claim: Claim = {
      id: claimId(index),
      statement: 'Somebody saw it.',
      kind: 'reported',
      citations: [citation],
    };
    return [
      { ...claim, attributedTo: 'a witness', ...(one.status ? { status: one.status } : {}) },
      { ...claim, id: `unseen-${index}`, relations: [{ type: 'supports', claim: claimId(index) }] },
    ];
  });
  const whole: Analysis = {
    ...named,
    id,
    sources: [...(named.sources ?? []), ...sources],
    claims: [...(named.claims ?? []), ...claims],
  };
  return { analysis: cite(whole, plans, sources), canaries };
}

/** The base with other values in its own confidential sources and in the citations of them. */
function renamed(base: Analysis, newId: () => string, text: (field: string, style: number) => string): Analysis {
  let written = JSON.stringify(base);
  for (const { id, confidential } of base.sources ?? []) {
    if (!confidential) continue;
    const other = newId();
    written = written.replaceAll(JSON.stringify(id), JSON.stringify(other)).replaceAll(`[^${id}]`, `[^${other}]`);
  }
  const analysis = JSON.parse(written) as Analysis;
  const hidden = new Set<string>();
  for (const source of analysis.sources ?? []) {
    if (!source.confidential) continue;
    hidden.add(source.id);
    for (const field of ['title', 'author', 'publisher', 'biasNote'] as const) source[field] = text(field, hidden.size);
    for (const field of ['url', 'archivedUrl', 'date', 'accessed', 'language'] as const) delete source[field];
  }
  for (const { citations = [] } of analysis.claims ?? []) {
    for (const citation of citations) {
      if (!hidden.has(citation.source)) continue;
      citation.locator = text('locator', 0);
      citation.descriptor = text('descriptor', 1);
    }
  }
  return analysis;
}

/** Citations of the sources and of the claims that rest on them, at the end of some prose. */
function cite(analysis: Analysis, plans: readonly Plan[], sources: readonly Source[]): Analysis {
  const places = textsOf(analysis).filter(({ kind, field }) => kind !== 'plain' && !field.includes('pullquote'));
  const texts = plans.flatMap(({ cited }, index) =>
    cited.map((chosen, position) => {
      const place = places[chosen % places.length] as (typeof places)[number];
      const id = position % 2 === 0 ? sources[index]?.id : analysis.claims?.at(2 * (index - plans.length))?.id;
      return [place.at, `${place.value}[^${id}]`] as const;
    }),
  );
  return withTexts(analysis, texts);
}
