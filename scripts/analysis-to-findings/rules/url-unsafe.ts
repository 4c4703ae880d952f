import { visit } from 'unist-util-visit';
import type { Subject, Text } from '../rule-context/subject.ts';
import { unsafeUrl } from '../rule-context/unsafe-url.ts';
import type { Rule, RuleFault } from './rule.ts';

export const urlUnsafe: Rule = {
  id: 'url-unsafe',
  level: 'error',
  firm: true,
  wants:
    'Addresses start with https:, http: or mailto: and hide nothing; prose may also link to `#` and the id of a question.',
  why: 'Other addresses can run code, open local files or lead a reader elsewhere than the text says.',
  *check(subject) {
    for (const { pointer, url } of addresses(subject)) {
      const fault = unsafeUrl(url);
      if (fault) yield { pointer, ...fault };
    }
    for (const text of subject.proses()) {
      if (/\]\(|\]:|<|:\/\/|www\./i.test(text.value)) yield* faultsIn(subject, text);
    }
  },
};

function* addresses({ analysis }: Subject): Generator<{ pointer: string; url: string }> {
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

function faultsIn(subject: Subject, text: Text): RuleFault[] {
  const faults: RuleFault[] = [];
  visit(subject.prose(text), ['link', 'definition'], (node) => {
    if (node.type !== 'link' && (node.type !== 'definition' || node.label?.startsWith('^'))) return;
    const fault = node.url.startsWith('#') ? brokenAnchor(subject, node.url) : unsafeUrl(node.url);
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const range = start === undefined || end === undefined ? {} : { range: { start, end } };
    if (fault) faults.push({ pointer: text.pointer, ...fault, ...range });
  });
  return faults;
}

function brokenAnchor(subject: Subject, url: string): { message: string; hint: string } | undefined {
  if (subject.ids('questions').has(url.slice(1))) return undefined;
  return { message: 'a link leads to no question of this analysis', hint: 'Write # and the id of a question.' };
}
