import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { brief, briefContext } from '../full-analysis.ts';
import { readHtml } from '../readers.ts';
import { analysisOf, claimIds, draws, expectedClaim } from './drawn-ledger.ts';

/** Texts of an element: breaks are lines. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/^\n$/, '');
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function all(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

const tag = (tagName: string) => (element: Element) => element.tagName === tagName;
const ofClass = (className: string) => (element: Element) =>
  (element.properties['className'] as string[] | undefined)?.includes(className) === true;

/** An entry of the annex, as a reader sees it. */
function readEntry(entry: Element) {
  const [head, body, ...rest] = entry.children.filter((child): child is Element => child.type === 'element');
  const items = rest.flatMap((list) => all(list, tag('li')));
  const facts = items.map((item): [string, string] => {
    const [strong, ...says] = item.children;
    return [textOf(strong as Element).replace(/:$/, ''), says.map(textOf).join('').trim()];
  });
  return {
    head: textOf(head as Element).trim(),
    statement: textOf(body as Element),
    facts: Object.fromEntries(facts),
    items,
  };
}

/** The way there: every C and S stands for the entry that bears it. */
function expectNumbersToLead(page: Page): void {
  const [annex] = all(page.tree, ofClass('annex'));
  const numbers = all(annex as Element, tag('a')).filter((link) => /^[CS]\d+$/.test(textOf(link)));
  expect(numbers.map((link) => readEntry(page.target(link)).head.split(' ')[0])).toEqual(numbers.map(textOf));
}

/** The way back: what is cited names just the parts that hold its note; each link leads to a citation there, the last to the note. */
function expectWayBack(page: Page, cited: Element, number: string): void {
  const links = all(cited, tag('a'));
  const note = links.pop();
  if (!note) {
    expect(textOf(cited)).toBe('Cited in: not cited in the brief');
    return;
  }
  const isNote = (link: Element) => link.properties['href'] === note.properties['href'];
  const parts = page.parts.filter((part) => all(part, tag('a')).some(isNote));
  const ends = links.map((link) => page.target(link));
  expect(ends.map(textOf)).toEqual(parts.map(() => textOf(note)));
  expect(ends.map((end) => parts.find((part) => all(part, (one) => one === end).length > 0))).toEqual(parts);
  expect(all(page.target(note), tag('a')).map(textOf)).toContain(number);
}

interface Page {
  tree: Nodes;
  /** The parts of the brief itself. */
  parts: Element[];
  target(link: Element): Element;
}

function pageOf(analysis: Analysis): Page {
  const tree = readHtml(brief(analysis, briefContext({ edition: 'review', translations: [] })).html);
  const byId = new Map(all(tree, () => true).map((element) => [element.properties['id'], element]));
  const [article] = all(tree, tag('article'));
  const isPart = (one: Element) => !ofClass('annex')(one) && !ofClass('footnotes')(one);
  return {
    tree,
    parts: (article?.children ?? []).filter((child): child is Element => child.type === 'element' && isPart(child)),
    target(link) {
      const href = String(link.properties['href']);
      const element = byId.get(href.slice(1));
      if (!element) throw new Error(`Nothing is at ${href}.`);
      return element;
    },
  };
}

describe('the ledger of the review edition', () => {
  it('says what the analysis says, and leads to what bears it, and back', () => {
    fc.assert(
      fc.property(draws, ([drawn, told, cited]) => {
        const analysis = analysisOf(drawn, told, cited);
        const page = pageOf(analysis);
        const read = all(page.tree, ofClass('entry')).slice(0, claimIds.length).map(readEntry);
        const bare = read.map(({ items: _, facts: { 'Cited in': __, ...facts }, ...entry }) => ({ ...entry, facts }));
        expect(bare).toEqual(claimIds.map((_, index) => expectedClaim(analysis, index, drawn)));
        expectNumbersToLead(page);
        for (const [index, { items }] of read.entries()) expectWayBack(page, items.at(-1) as Element, `C${index + 1}`);
      }),
      { numRuns: 15 },
    );
  });
});
