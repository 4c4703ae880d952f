import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../scripts/analysis-to-findings/judge-document.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import { parseDocument } from '../../scripts/bytes-to-value/parse-document.ts';
import type { Analysis, Claim } from '../../scripts/model/analysis.generated.ts';

const name = 'mali-bamako-attack';
const yaml = readFileSync(join(import.meta.dirname, `../../analyses/${name}.yaml`), 'utf8');

/** The first thing with an id, or a mistake in this test. */
function find<Thing extends { id: string }>(things: readonly Thing[] | undefined, id: string): Thing {
  const found = things?.find((thing) => thing.id === id);
  if (!found) throw new Error(`The example has no ${id}.`);
  return found;
}

const claim = (analysis: Analysis, id: string): Claim => find(analysis.claims, id);

/** Replaces words in the first answer that holds them. */
function reword(analysis: Analysis, from: string, to: string): void {
  for (const { answer } of analysis.questions) {
    if (typeof answer === 'string') continue;
    for (const [index, block] of answer.entries()) {
      const text = typeof block === 'string' ? block : block.type === 'paragraph' ? block.text : '';
      if (!text.includes(from)) continue;
      const changed = text.replace(from, to);
      answer[index] = typeof block === 'string' ? changed : { ...block, type: 'paragraph', text: changed };
      return;
    }
  }
  throw new Error(`The example does not say ${from}.`);
}

/** One slip a rule, as an author would make it. */
const slips: Record<string, (analysis: Analysis) => void> = {
  'id-filename': (analysis) => {
    analysis.id = 'mali-bamako';
  },
  'id-duplicate': ({ recommendations = [] }) => {
    Object.assign(recommendations[1] ?? {}, { id: recommendations[0]?.id });
  },
  'ref-unresolved': (analysis) => {
    claim(analysis, 'drive-time').place = 'bamakoo';
  },
  'citation-lost': ({ glossary = [] }) => {
    Object.assign(glossary[0] ?? {}, { meaning: 'An alliance, says <https://example.org/report[^twin-attack]>.' });
  },
  'markup-forbidden': ({ glossary = [] }) => {
    Object.assign(glossary[0] ?? {}, { meaning: '<b>An alliance</b> of three states.' });
  },
  'markup-unclear': ({ glossary = [] }) => {
    Object.assign(glossary[0] ?? {}, { meaning: 'An **“alliance”**of three states.' });
  },
  'markup-in-plain': ({ glossary = [] }) => {
    Object.assign(glossary[0] ?? {}, { term: `*${glossary[0]?.term}*` });
  },
  'url-unsafe': ({ sources = [] }) => {
    Object.assign(sources[0] ?? {}, { url: 'ftp://example.org/report' });
  },
  'pullquote-drift': ({ questions }) => {
    const blocks = questions.flatMap(({ answer }) => answer);
    const quote = blocks.find((block) => typeof block !== 'string' && block.type === 'pullquote');
    Object.assign(quote ?? {}, { text: 'How many people died is known.' });
  },
  'claim-cycle': (analysis) => {
    claim(analysis, 'unprecedented-targets').relations?.push({ type: 'supports', claim: 'twin-attack' });
  },
  'claim-unsourced': (analysis) => {
    claim(analysis, 'drive-time').citations = [];
  },
  'forecast-incomplete': (analysis) => {
    delete claim(analysis, 'partial-siege').horizon;
  },
  'likelihood-band': (analysis) => {
    claim(analysis, 'partial-siege').likelihood = { from: 40, to: 70 };
  },
  'likelihood-scale': (analysis) => {
    claim(analysis, 'partial-siege').likelihood = 'realistic possibility';
  },
  'figure-bounds': (analysis) => {
    claim(analysis, 'media-death-toll').figure = { counts: 'deaths', low: 70, high: 50 };
  },
  'figure-unattributed': (analysis) => {
    delete claim(analysis, 'media-death-toll').asOf;
  },
  'figures-merged': ({ disputes }) => {
    delete find(disputes, 'deaths').incomparable;
  },
  'figures-disagree': (analysis) => {
    const same = claim(analysis, 'media-death-toll');
    const statement = 'Other media say that 300 people died.';
    analysis.claims?.push({ ...same, id: 'other-toll', statement, figure: { counts: 'deaths', best: 300 } });
    reword(analysis, '[^media-death-toll]', '[^media-death-toll][^other-toll]');
  },
  'source-before-event': ({ sources = [], ...analysis }) => {
    const { citations = [] } = claim({ ...analysis, sources }, 'twin-attack');
    Object.assign(sources.find(({ id }) => id === citations[0]?.source) ?? {}, { date: '2024-09-10' });
  },
  'placeholder-left': (analysis) => reword(analysis, 'At dawn on 17 September', 'At dawn on XX September'),
  'impossible-value': (analysis) => reword(analysis, 'At dawn on 17 September', 'In 17 September'),
  'confidence-outruns-evidence': (analysis) => {
    claim(analysis, 'french-alliance-failed').confidence = { level: 'high', basis: 'One publication.' };
  },
  'corroboration-not-independent': (analysis) => {
    Object.assign(claim(analysis, 'drive-time').citations?.[0] ?? {}, { credibility: 1 });
  },
  'disputed-one-sided': (analysis) => {
    claim(analysis, 'attack-rumours').status = 'disputed';
  },
  'stale-figure': (analysis) => {
    claim(analysis, 'media-death-toll').asOf = '2024-08-01';
  },
  'prose-figure-mismatch': (analysis) => reword(analysis, 'about 10km apart', 'about 12km apart'),
  'unit-mismatch': (analysis) => reword(analysis, 'about 10km apart', 'about ten miles apart'),
  'prose-date-mismatch': (analysis) => reword(analysis, 'At dawn on 17 September', 'At dawn on 17 August'),
  'statement-mismatch': (analysis) => {
    claim(analysis, 'attack-duration').statement =
      'It took the government almost nineteen hours to master the situation.';
  },
  'prose-likelihood-mismatch': (analysis) => reword(analysis, 'it is likely that', 'it is unlikely that'),
  'likelihood-overstated': (analysis) => reword(analysis, 'they will undoubtedly be', 'they are certain to be'),
  'hedge-dropped': (analysis) => reword(analysis, 'JNIM claims to have hit several', 'JNIM hit several'),
  'plural-source': (analysis) =>
    reword(analysis, 'in recent weeks they had', 'reports say that in recent weeks they had'),
  'confidence-with-likelihood': (analysis) =>
    reword(analysis, 'it is likely that', 'with high confidence, it is likely that'),
  'acronym-undefined': (analysis) => reword(analysis, 'The city has seen attacks', 'The city has seen GSIM attacks'),
  'unit-style': (analysis) => reword(analysis, '10km', '10 km'),
  'date-style': (analysis) => reword(analysis, 'At dawn on 17 September', 'At dawn on September 17th'),
  'dash-style': (analysis) => reword(analysis, ', a garrison town close by,', ' — a garrison town close by —'),
  'quote-style': (analysis) => reword(analysis, '“bunkerisation”', '"bunkerisation"'),
  'spelling-variant': (analysis) => reword(analysis, 'neutralised', 'neutralized'),
  'name-variant': (analysis) => reword(analysis, 'The city has seen attacks', 'The city, Bamakko, has seen attacks'),
  'vague-language': (analysis) => reword(analysis, 'around fifteen suspects', 'several suspects'),
  'stray-character': (analysis) => reword(analysis, 'gendarmerie', 'gen\u00addarmerie'),
  'decomposed-letter': (analysis) => reword(analysis, 'Sénou', 'Se\u0301nou'),
  'missing-glyph': (analysis) => reword(analysis, 'gendarmerie', 'gendarmerie (ጄንደርመሪ)'),
  'translation-drift': (analysis) => {
    analysis.translationOf = 'original';
    claim(analysis, 'media-death-toll').status = 'refuted';
  },
  'date-order': (analysis) => {
    analysis.informationCutoff = '2024-09-25';
  },
  'confidential-exposed': ({ sources = [] }) => {
    delete sources.find(({ confidential }) => confidential)?.publicDescription;
  },
  'table-shape': ({ questions }) => {
    const answer = questions[0]?.answer;
    if (typeof answer === 'object')
      answer.push({ type: 'table', caption: 'Sites', columns: ['Site', 'Place'], rows: [['Academy']] });
  },
  'standfirst-expert': ({ experts = [] }) => {
    Object.assign(experts[0] ?? {}, { name: 'Somebody Else' });
  },
  'qa-shape': ({ questions }) => {
    Object.assign(questions[0] ?? {}, { question: 'What happened in Bamako on 17 September' });
  },
  unused: (analysis) => {
    analysis.places?.push({ id: 'gao', name: 'Gao', country: 'ML', latitude: 16.27, longitude: -0.04 });
  },
  'recommendation-incomplete': ({ recommendations = [] }) => {
    delete recommendations[0]?.addressee;
  },
  'recommendation-placement': ({ recommendations = [], questions }) => {
    Object.assign(recommendations[0] ?? {}, { question: questions[0]?.id });
  },
  'schema-reference': (analysis) => {
    analysis.$schema = '../analysis.schema.json';
  },
  'key-order': (analysis) => {
    const { status, ...rest } = analysis;
    for (const key of Object.keys(analysis)) delete (analysis as unknown as Record<string, unknown>)[key];
    Object.assign(analysis, rest, { status });
  },
  'suppression-stale': (analysis) => {
    analysis.suppressions = [
      { rule: 'stale-figure', pointer: '/claims/0', reason: 'Nothing newer.', by: 'desk', expires: '2099-12-31' },
    ];
  },
};

function rulesTripped(analysis: Analysis): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(analysis));
  const schemaPath = '../schema/analysis.schema.json';
  // Only a translation is compared with it.
  const original = { file: 'original.yaml', analysis: load(yaml) as Analysis };
  const names = { file: `analyses/${name}.json`, name, schemaPath };
  const { findings } = judgeDocument(parseDocument(bytes, 'json'), names, { original });
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

describe('the Mali analysis', () => {
  it('has no finding as it is', () => {
    expect(rulesTripped(load(yaml) as Analysis)).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))('with one slip trips exactly %s', (rule) => {
    const analysis = load(yaml) as Analysis;
    slips[rule]?.(analysis);
    expect(rulesTripped(analysis)).toEqual([rule]);
  });
});
