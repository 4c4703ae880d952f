import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import type { BriefContext } from '../../scripts/model/brief.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import { editions } from '../../scripts/model/options.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';
import { type Plain, plain, readHtml } from '../readers.ts';
import { textsOf, withTexts } from '../texts.ts';

const full = fullAnalysis();
const finding: Finding = {
  ruleId: 'stale-figure',
  severity: 'warning',
  message: '`asOf` is long before the cut-off',
  file: 'full.yaml',
  pointer: '/claims/2/asOf',
  line: 1,
  column: 1,
  hint: 'Look for a later count.',
};
const suppression = { reason: 'No later count exists.', by: 'The editor', expires: '2025-01-31' };
const review = (analysis: Analysis = full, changes: Partial<BriefContext> = {}) =>
  brief(analysis, briefContext({ edition: 'review', ...changes }));

/** What stands under a heading of the Markdown, up to the next one of that depth or higher. */
function under(markdown: string, heading: string): string {
  const depth = heading.indexOf(' ');
  const after = markdown.split(`\n${heading}\n`)[1] ?? '';
  return after.split(new RegExp(`\\n#{1,${depth}} `))[0] ?? '';
}

/** The entry of a claim or source, by its number. */
function entry(markdown: string, number: string): string {
  return (markdown.split(`**${number}** `)[1] ?? '').split('\n<a id=')[0] ?? '';
}

describe('the evidence annex', () => {
  const suppressed = [{ finding: { ...finding, pointer: '/claims/3' }, suppression }];
  const { markdown, html } = review(full, { findings: [finding], suppressed });

  it('is in the review edition alone', () => {
    expect(markdown).toContain('\n## Evidence annex\n');
    expect(brief(full, briefContext({ findings: [finding], suppressed })).markdown).not.toContain('Evidence annex');
  });

  it('says of a claim all that is known of it', () => {
    const claim = entry(markdown, 'C1');
    for (const text of [
      'Fact, **Confirmed** `attack`',
      'Fighters struck *two sites* at once.',
      '**When:** At dawn on 17 September (17 September 2024)',
      '**Where:** Airport of Bamako-Sénou',
      '[the army](#actor.2), [the group](#actor.3)',
      '[S1](#source.1) (**grade B2**) Wire Agency, a dispatch from the scene, paragraph 4;\\\n  [S2](#source.2) (**not graded**) video, minute 3',
      '**Relations:** supports [C10](#claim.army-weak)',
      '[What happened in the capital?](#what-happened)',
    ])
      expect(claim).toContain(text);
    expect(entry(markdown, 'C10')).toContain('very likely (80-95 per cent)');
    expect(entry(markdown, 'C10')).toContain('supported by [C1](#claim.attack)');
  });

  it('gives dates once where the author’s words are their figures', () => {
    const [first, ...rest] = full.claims ?? [];
    const when = (text: string) => {
      const claim = { ...first, when: { from: '2015-01-01', to: '2017-12-31', precision: 'year', text } };
      return entry(review({ ...full, claims: [claim, ...rest] } as Analysis).markdown, 'C1');
    };
    expect(when('2015-2017')).toContain('**When:** 2015 to 2017\n');
    expect(when('2015-2016')).toContain('**When:** 2015-2016 (2015 to 2017)\n');
    expect(when('2015, then 2017')).toContain('**When:** 2015, then 2017 (2015 to 2017)\n');
  });

  it('has a column of figures only where an account has one', () => {
    const heads = (analysis: Analysis) =>
      under(review(analysis).markdown, '### Competing accounts').match(/^\| Claim .*/m)?.[0];
    const bare = (full.claims ?? []).map(({ figure: _, ...claim }) => claim);
    expect(heads(full)?.split(/\s*\|\s*/)).toEqual([
      '',
      'Claim',
      'Who says so',
      'Account',
      'Figure',
      'Sources',
      'Standing',
      '',
    ]);
    expect(heads({ ...full, claims: bare })?.split(/\s*\|\s*/)).toEqual([
      '',
      'Claim',
      'Who says so',
      'Account',
      'Sources',
      'Standing',
      '',
    ]);
  });

  it('keeps status, figure and attribution', () => {
    const claim = entry(markdown, 'C4');
    for (const text of ['**Unverified**', '“hundreds of soldiers” (killed or wounded)', '**Who says so:** the group'])
      expect(claim).toContain(text);
  });

  it('shows of a confidential source nothing but its public description and what rests on it', () => {
    expect(entry(markdown, 'S3').trim().split(/\n+/)).toEqual([
      'confidential source',
      'security sources interviewed in Bamako',
      '- **Shown:** nothing but this description',
      '- **Claims:** [C2](#claim.smoke), [C7](#claim.attackers)',
    ]);
    expect(entry(markdown, 'C2')).toContain('**Sources:** [S3](#source.3) security sources interviewed in Bamako\n');
  });

  it('says of a source on which nothing rests that nothing does', () => {
    const idle = { id: 'idle', kind: 'video' } as const;
    const read = review({ ...full, sources: [...(full.sources ?? []), idle] }).markdown;
    expect(entry(read, 'S5')).toContain('- **Claims:** none\n');
    expect(entry(read, 'S1')).not.toContain('none');
  });

  it('leads back to every part that cites a claim', () => {
    const parts = under(markdown, '### Claims').match(/(?<=\[)[^\]]+(?=\]\(#part\.[a-z]+\))/g);
    expect([...new Set(parts)].toSorted()).toEqual(
      ['Competing accounts', 'Recommendations at a glance', 'the head of the brief'].toSorted(),
    );
  });

  it('says how reliable the other sources are, in words', () => {
    expect(entry(markdown, 'S1')).toContain('**Reliability:** B (usually reliable)');
    expect(entry(markdown, 'S1')).toContain('**Interests:** Works under censorship.');
    expect(entry(markdown, 'S2')).toContain('**Reliability:** not graded');
  });

  it('tells what the rules find, and what somebody has accepted', () => {
    expect(under(markdown, '### Open findings')).toContain(
      '- **Warning** [C3](#claim.media-toll): `asOf` is long before the cut-off\\\n  *Look for a later count.*\\\n  `stale-figure` `/claims/2/asOf`\n',
    );
    expect(under(markdown, '### Accepted findings')).toContain(
      '- [C4](#claim.group-toll): `asOf` is long before the cut-off\\\n  *No later count exists. Accepted by The editor until 31 January 2025.*\\\n  `stale-figure` `/claims/3`\n',
    );
    expect(review().markdown).toContain('None: the rules find nothing that is open.');
    const bare = { finding, suppression: { ...suppression, reason: 'No later count exists' } };
    expect(review(full, { suppressed: [bare] }).markdown).toContain('*No later count exists. Accepted by The editor');
  });

  it('shows every text but those for running heads, metadata and suppressions that meet nothing', () => {
    const texts = textsOf(full).filter(({ field }) => !/suppressions|confidential/.test(field));
    const marker = (index: number) => `Marker${index}x`;
    const marked = review(
      withTexts(
        full,
        texts.map(({ at, value, kind }, index) => [at, kind === 'plain' ? marker(index) : value]),
      ),
    );
    const missing = texts.filter(({ kind }, index) => kind === 'plain' && !marked.markdown.includes(marker(index)));
    const open = missing.filter(({ at }) => !(at[0] === 'sources' && full.sources?.[Number(at[1])]?.confidential));
    expect([...new Set(open.map(({ field }) => field))].sort()).toEqual(
      ['claims.*.citations.*.descriptor', 'claims.*.citations.*.locator', 'shortTitle', 'topics.*'].sort(),
    );
  });

  it('is marked on every page, in the header, and for search engines', () => {
    const { page } = review({ ...full, status: 'published' });
    expect(page.print('A4', false)).toContain('@top-right { content: "Review edition"; }');
    expect(page.html()).toContain('name="robots" content="noindex, nofollow"');
    expect(page.html()).toContain('Review edition, with an evidence annex. Not for publication.');
    expect(review().page.print('A4', false)).toContain('content: "Review edition · Draft – not for publication"');
  });

  it('stands after the notes, and leads to the review edition of other languages', () => {
    expect(html.indexOf('class="footnotes"')).toBeLessThan(html.indexOf('class="annex"'));
    expect(html).toContain('href="plein.review.html"');
    expect(markdown).toContain('[Français](plein.review.md)');
  });
});

describe.each(editions)('the %s edition', (edition) => {
  const { html, markdown } = brief(full, briefContext({ edition, findings: [finding] }));

  it('has no id twice on its page, and each link within it leads somewhere', () => {
    const elements = elementsOf(plain(readHtml(html)));
    const ids = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    const links = elements.map(({ properties: { href } }) => String(href)).filter((href) => href.startsWith('#'));
    expect(links.length).toBeGreaterThan(edition === 'review' ? 80 : 20);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('has an anchor in its Markdown for each link within it', () => {
    const links = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    const anchors = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    expect(anchors).toEqual([...new Set(anchors)]);
    expect(anchors.toSorted()).toEqual([...new Set(links)].toSorted());
  });
});

interface Element extends Plain {
  properties: Readonly<Record<string, unknown>>;
}

function elementsOf(node: Plain): Element[] {
  const inside = (node.children ?? []).flatMap(elementsOf);
  return 'tagName' in node ? [node as Element, ...inside] : inside;
}
