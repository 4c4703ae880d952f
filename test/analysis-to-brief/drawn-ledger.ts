import fc from 'fast-check';
import type { Analysis, Citation, Claim, Figure, Likelihood, Source } from '../../scripts/model/analysis.generated.ts';
import { readCase } from '../full-analysis.ts';

const figures: readonly [Figure, string][] = [
  [{ counts: 'deaths', best: 5 }, '5 deaths'],
  [{ counts: 'deaths', low: 50, high: 70 }, '50-70 deaths'],
  [{ counts: 'deaths', low: 50, best: 60, high: 1070 }, '60 (50-1,070) deaths'],
  [{ counts: 'people', low: 12_345 }, 'at least 12,345 people'],
  [{ counts: 'attackers', high: 20, approximate: true }, 'up to about 20 attackers'],
  [{ counts: 'wounded', low: 5, best: 7 }, '7 (at least 5) wounded'],
  [{ counts: 'wounded', best: 7, high: 9 }, '7 (up to 9) wounded'],
  [{ counts: 'sites', low: 3, high: 3 }, '3 sites'],
  [{ counts: 'distance', low: 0.5, high: 1.25, unit: 'km', approximate: true }, 'about 0.5-1.25 km (distance)'],
  [{ counts: 'odd-things', best: 0 }, '0 odd things'],
  [{ counts: 'deaths', verbatim: 'dozens' }, '“dozens” (deaths)'],
  [{ counts: 'distance', unit: 'km', verbatim: 'hundreds' }, '“hundreds” (distance, km)'],
  [{ counts: 'deaths', best: 200, verbatim: 'some two hundred' }, '200 deaths; “some two hundred”'],
];
const likelihoods: readonly [Likelihood, string][] = [
  ['remote', 'remote (1-5 per cent)'],
  ['roughly even odds', 'roughly even odds (45-55 per cent)'],
  ['nearly certain', 'nearly certain (95-99 per cent)'],
  [{ percent: 33.5 }, '33.5 per cent'],
  [{ from: 60, to: 75 }, '60-75 per cent'],
];
const name = fc
  .constantFrom('Wire', 'a *b* | c', '<b>x</b> & y', '1. [^x]', 'C1', 'الجيش', 'é “q”')
  .map((text) => `N ${text}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = (prefix: string, count: number, maxLength: number) =>
  fc.array(fc.nat(count - 1), { maxLength }).map((all) => all.map((index) => `${prefix}${index}`));
/** Ids that look like anchors and numbers. */
export const claimIds = ['source-1', 'fn-1', '1', 'no', 'claim-source-1', 'note-1', 'part-disputes', 'x'];
const ids = (maxLength: number) => fc.array(fc.constantFrom(...claimIds), { maxLength });

const sources = fc.array(
  fc.record({
    publisher: optional(name),
    author: optional(name),
    title: optional(name),
    reliability: optional(fc.constantFrom(...'ABCDEF')),
    biasNote: optional(name),
    confidential: fc.boolean(),
    publicDescription: name,
  }),
  { minLength: 4, maxLength: 4 },
);
const claims = fc.array(
  fc.record({
    kind: fc.constantFrom('fact', 'reported', 'assessment', 'forecast'),
    status: optional(fc.constantFrom('confirmed', 'disputed', 'unverified', 'refuted')),
    attributedTo: optional(name),
    figure: optional(fc.constantFrom(...figures)),
    confidence: optional(fc.record({ level: fc.constantFrom('low', 'moderate', 'high'), basis: name })),
    likelihood: optional(fc.constantFrom(...likelihoods)),
    horizon: optional(name),
    condition: optional(name),
    citations: fc.array(
      fc.record({
        source: fc.nat(3).map((index) => `told-${index}`),
        credibility: optional(fc.integer({ min: 1, max: 6 })),
        locator: optional(name),
      }),
      { maxLength: 3 },
    ),
    relations: fc.array(
      fc.record({ type: fc.constantFrom('supports', 'undercuts', 'contradicts'), claim: fc.constantFrom(...claimIds) }),
      { maxLength: 3 },
    ),
    actors: some('actor-', 2, 2),
  }),
  { minLength: claimIds.length, maxLength: claimIds.length },
);

/** Claims, their sources, and who is cited in the standfirst, an answer, a box and recommendation, and a dispute. */
export const draws = fc.tuple(claims, sources, fc.array(ids(3), { minLength: 4, maxLength: 4 }));

/** What is decided at random about a claim. */
export type Drawn = typeof claims extends fc.Arbitrary<(infer One)[]> ? One : never;

/** An analysis of what was drawn. */
export function analysisOf(drawn: readonly Drawn[], told: readonly object[], cited: readonly string[][]): Analysis {
  const plain = <T extends object>(one: T) => JSON.parse(JSON.stringify(one)) as T;
  const [lead = [], body = [], basis = [], verdict = []] = cited;
  const notes = (list: readonly string[]) => list.map((id) => `[^${id}]`).join('');
  return {
    ...readCase('minimal'),
    standfirst: `A standfirst.${notes(lead)}`,
    questions: [
      { id: 'source-1', question: 'What happened?', answer: `One.${notes(body)}\n\nTwo.${notes(lead)}` },
      {
        id: 'part-disputes',
        question: 'And then?',
        answer: [{ type: 'box', title: 'Box', text: `Three.${notes(basis)}` }],
      },
    ],
    sources: told.map((one, index) => plain({ id: `told-${index}`, kind: 'report', ...one })) as Source[],
    claims: drawn.map((one, index) =>
      plain({
        id: claimIds[index] ?? '',
        statement: `It is ${index}.`,
        ...one,
        figure: one.figure?.[0],
        likelihood: one.likelihood?.[0],
      }),
    ) as Claim[],
    actors: [0, 1].map((index) => ({ id: `actor-${index}`, name: `Actor ${index}` })),
    disputes: [{ id: 'x', matter: 'A matter', accounts: [...verdict, 'x'], verdict: `Open.${notes(verdict)}` }],
    recommendations: [{ ...recommendation, ...(basis.length > 0 ? { basedOn: basis } : {}) }],
  };
}

const recommendation = {
  id: 'r',
  action: 'Talk.',
  direction: 'for',
  modality: 'should',
  strength: 'strong',
  horizon: 'immediate',
} as const;

/** The entry that a claim should have, made from the analysis alone. */
export function expectedClaim(analysis: Analysis, index: number, drawn: readonly Drawn[]) {
  const [claim, one] = [analysis.claims?.[index] as Claim, drawn[index] as Drawn];
  const { attributedTo, confidence, horizon, condition, citations = [], actors = [] } = claim;
  const capital = (word = '') => word.charAt(0).toUpperCase() + word.slice(1);
  const facts = {
    'Who says so': attributedTo,
    Figure: one.figure?.[1],
    Confidence: confidence && `${confidence.level} confidence. Basis: ${confidence.basis}`,
    Likelihood: one.likelihood?.[1],
    Horizon: horizon,
    'On condition': condition,
    'Who acts': actors.map((id) => id.replace('actor-', 'Actor ')).join(', '),
    Sources: citations.map((citation) => sourceLine(analysis, citation)).join(';\n') || 'none',
    Relations: relationsOf(analysis, claim),
  };
  return {
    head: `C${index + 1} ${capital(claim.kind)}${claim.status ? `, ${capital(claim.status)}` : ''} ${claim.id}`,
    statement: claim.statement,
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value)),
  };
}

function sourceLine({ sources = [] }: Analysis, { source: id, credibility, locator }: Citation): string {
  const index = sources.findIndex((one) => one.id === id);
  const { confidential, publicDescription, reliability = '', publisher, author, title } = sources[index] as Source;
  if (confidential) return `S${index + 1} ${publicDescription}`;
  const grade = `${reliability}${credibility ?? ''}`;
  const details = [publisher ?? author ?? title ?? 'report', locator].filter(Boolean).join(', ');
  return `S${index + 1} (${grade === '' ? 'not graded' : `grade ${grade}`}) ${details}`;
}

/** What a claim says of others, and others of it, by kind; what contradicts from both sides is said once. */
function relationsOf({ claims = [] }: Analysis, { id, relations = [] }: Claim): string {
  const number = (other: string) => `C${claimIds.indexOf(other) + 1}`;
  const lines: [string, string][] = relations.map(({ type, claim }) => [type, number(claim)]);
  const inverse = { supports: 'supported by', undercuts: 'undercut by', contradicts: 'contradicted by' };
  for (const other of claims) {
    for (const { type, claim } of other.relations ?? []) {
      const isSaid = type === 'contradicts' && relations.some((own) => own.type === type && own.claim === other.id);
      if (claim === id && !isSaid) lines.push([inverse[type as keyof typeof inverse], number(other.id)]);
    }
  }
  const kinds = [...new Set(lines.map(([kind]) => kind))];
  return kinds
    .map(
      (kind) =>
        `${kind} ${lines
          .filter(([one]) => one === kind)
          .map(([, to]) => to)
          .join(', ')}`,
    )
    .join('; ');
}
