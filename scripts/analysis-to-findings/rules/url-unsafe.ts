import { visit } from 'unist-util-visit';
import type { Rule, RuleFault } from '../rule.ts';
import { type RuleContext, type Text, unsafeUrl } from '../rule-context/index.ts';

/** Without one of these Markdown makes no link of a text. */
const linkSigns = ['](', ']:', '<', '://', 'ww.', 'wW.', 'Ww.', 'WW.'];

export const urlUnsafe: Rule = {
  id: 'url-unsafe',
  level: 'error',
  firm: true,
  wants:
    'Addresses start with https:, http: or mailto: and hide nothing; prose may also link to `#` and the id of a question.',
  why: 'Other addresses can run code, open local files or lead a reader elsewhere than the text says.',
  *check(context) {
    for (const { pointer, url } of addresses(context)) {
      const fault = unsafeUrl(url);
      if (fault) yield { pointer, ...fault };
    }
    for (const text of context.holding(linkSigns)) {
      if (text.kind !== 'plain') yield* faultsIn(context, text);
    }
  },
};

function* addresses({ analysis }: RuleContext): Generator<{ pointer: string; url: string }> {
  const { experts = [], sources = [], related = [], furtherReading = [] } = analysis;
  const fields: [string, readonly { url?: string; archivedUrl?: string }[]][] = [
    ['experts', experts],
    ['sources', sources],
    ['related', related],
    ['furtherReading', furtherReading],
  ];
  for (const [name, things] of fields) {
    for (const [index, { url, archivedUrl }] of things.entries()) {
      if (url !== undefined) yield { pointer: `/${name}/${index}/url`, url };
      if (archivedUrl !== undefined) yield { pointer: `/${name}/${index}/archivedUrl`, url: archivedUrl };
    }
  }
}

function faultsIn(context: RuleContext, text: Text): RuleFault[] {
  const faults: RuleFault[] = [];
  visit(context.prose(text), ['link', 'definition'], (node) => {
    if (node.type !== 'link' && (node.type !== 'definition' || node.label?.startsWith('^'))) return;
    const fault = node.url.startsWith('#') ? brokenAnchor(context, node.url) : unsafeUrl(node.url);
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const range = start === undefined || end === undefined ? {} : { range: { start, end } };
    if (fault) faults.push({ pointer: text.pointer, ...fault, ...range });
  });
  return faults;
}

function brokenAnchor(context: RuleContext, url: string): { message: string; hint: string } | undefined {
  if (context.ids('questions').has(url.slice(1))) return undefined;
  return { message: 'a link leads to no question of this analysis', hint: 'Write # and the id of a question.' };
}
