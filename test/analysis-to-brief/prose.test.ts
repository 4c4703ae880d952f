import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import { frameElements } from '../../scripts/brief-to-html/frames.ts';
import { toMarkdown } from '../../scripts/brief-to-markdown/to-markdown.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { type Edition, editions } from '../../scripts/model/options.ts';
import { parseProse } from '../../scripts/model/prose/parse-prose.ts';
import type { TextKind } from '../../scripts/model/schema.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';
import { hostileProse } from '../hostile-prose.ts';
import { flattened, type Plain, plain, readHtml, readMarkdown, rendered } from '../readers.ts';
import { type Occurrence, textsOf, withTexts } from '../texts.ts';

const guards = rules.filter(({ id }) => ['markup-forbidden', 'url-unsafe', 'ref-unresolved'].includes(id));
const full = fullAnalysis();
const places = textsOf(full).filter(({ kind }) => kind !== 'plain');
const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };

/** Hostile prose in some place of the full analysis, as far as the rules let it through, in either edition. */
const somewhere = [
  fc.constantFrom(...editions),
  fc.constantFrom(...places),
  hostileProse.inline,
  hostileProse.markdown,
] as const;
function put({ at, kind }: Occurrence, inline: string, markdown: string): Analysis {
  const text = kind === 'inline' ? inline : markdown;
  fc.pre(isLetThrough(text, kind));
  return withTexts(full, [[at, text]]);
}

/** Whether the text says something and no rule forbids it. */
function isLetThrough(text: string, kind: TextKind): boolean {
  // Here remark’s build for tests stops, and the one that users run drops the box; both forgive it where the item has text.
  if (/^[ >]*(?:[-+*]|\d+[.)])[ \t]*\n[ >\t]*\[[ x]\]/m.test(text)) return false;
  if (!/\S/.test(text) || !JSON.stringify(parseProse(text).children).includes('"value":')) return false;
  const ids = (things: { id: string }[] = []) => things.map(({ id }) => ({ id }));
  const questions = full.questions.map(({ id }) => ({ id, answer: kind === 'markdown' ? text : 'A.' }));
  const glossary = kind === 'inline' ? [{ term: 'A', meaning: text }] : [];
  const least = { language: full.language, sources: ids(full.sources), claims: ids(full.claims), questions, glossary };
  const context = ruleContextOf(least as unknown as Analysis, full.id);
  const judging = { rules: guards, ran: [], faults: [] };
  return guards.every((rule) => [...rule.check(context, judging)].length === 0);
}

describe('prose', () => {
  it('is kept from markup by three rules', () => {
    expect(guards).toHaveLength(3);
  });

  it('reads the same in Markdown as in the tree that pages are made from, and is written as a formatter would', () => {
    fc.assert(
      fc.property(...somewhere, (edition, place, inline, markdownProse) => {
        const { markdown, tree } = brief(put(place, inline, markdownProse), briefContext({ edition }));
        const again = readMarkdown(markdown);
        expect(rendered(again)).toEqual(rendered(flattened(tree)));
        copyLooseness(flattened(tree), again);
        expect(toMarkdown(again)).toBe(markdown);
      }),
      runs,
    );
  });

  it('stays in its place on the page, and brings nothing unsafe with it', () => {
    const pageOf = (analysis: Analysis, edition: Edition) =>
      plain(readHtml(brief(analysis, briefContext({ edition })).html));
    const before = { public: outline(pageOf(full, 'public')), review: outline(pageOf(full, 'review')) };
    fc.assert(
      fc.property(...somewhere, (edition, place, inline, markdown) => {
        const page = pageOf(put(place, inline, markdown), edition);
        expect(outline(page)).toEqual(before[edition]);
        expect(unsafe(page)).toEqual([]);
      }),
      runs,
    );
  });
});

/** Readers disagree whether a list before a blank line in a quotation is loose. */
function copyLooseness(from: Root, to: Root): void {
  const original = lists(from as unknown as Plain);
  for (const [index, list] of lists(to as unknown as Plain).entries()) list['spread'] = original[index]?.['spread'];
}

function lists(node: Plain): Plain[] {
  const inside = (node.children ?? []).flatMap(lists);
  return node['type'] === 'list' || node['type'] === 'listItem' ? [node, ...inside] : inside;
}

/** Headings, and the parts of a page with their ids, in order. */
function outline(node: Plain): string[] {
  const { tagName, properties = {} } = node as { tagName?: string; properties?: { className?: string[]; id?: string } };
  const [name] = properties.className ?? [];
  // It explains the terms of those claims that are cited, and no more.
  if (name === 'uncertainty') return [];
  const found: string[] = [];
  if (/^h[1-6]$/.test(tagName ?? '')) found.push(words(node));
  else if (name !== undefined && parts.has(tagName ?? '')) found.push(`${tagName} ${name} ${properties.id ?? ''}`);
  return [...found, ...(node.children ?? []).flatMap(outline)];
}

const parts = new Set(Object.values(frameElements));

function words(node: Plain): string {
  return [node['value'] ?? '', ...(node.children ?? []).map(words)].join('');
}

const elements = new Set(
  'html head meta title style script body main article header section div nav figure img figcaption aside h1 h2 h3 p a em strong del code pre blockquote ul ol li input br sup span table thead tbody tr th td'.split(
    ' ',
  ),
);

/** What a page must not hold: other elements, handlers, addresses that run code, anything fetched. */
function unsafe(node: Plain): string[] {
  const found: string[] = [];
  const { tagName, properties = {} } = node as { tagName?: string; properties?: Record<string, unknown> };
  if (tagName && !elements.has(tagName)) found.push(`<${tagName}>`);
  if (tagName === 'script' && properties['type'] !== 'application/ld+json') found.push('script');
  for (const [name, value] of Object.entries(properties)) {
    if (/^on|^style$|srcset|^poster|^action/i.test(name)) found.push(name);
    if (name === 'src' && !/^data:image\/png;base64,/.test(String(value))) found.push(`src=${value}`);
    if (name === 'href' && !/^(?:https?:|mailto:|#|(?:kamil|plein)(?:\.review)?\.html$)/i.test(String(value)))
      found.push(`href=${value}`);
  }
  return [...found, ...(node.children ?? []).flatMap(unsafe)];
}
