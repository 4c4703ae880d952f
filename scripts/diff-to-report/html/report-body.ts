import type { Element, ElementContent } from 'hast';
import { type Diff, type ProseChange, topics } from '../../model/index.ts';
import { topicTitles } from '../item.ts';
import { type SecrecyNotice, secrecyNotices } from '../secrecy.ts';
import { speltOut } from '../spelt-out.ts';
import { counted, verdictOf } from '../verdict.ts';
import { authorText } from './author-text.ts';
import { changeCard, proseCard } from './change-card.ts';
import { element } from './element.ts';

/** What the page shows: verdict, contents, what to look at first, the other changes by topic, the text by question. */
export function reportBody(diff: Diff): Element {
  const { changes, prose } = diff;
  const first = changes.filter(({ severity }) => severity === 'high');
  const rest = changes.filter(({ severity }) => severity !== 'high');
  const byTopic = topics
    .map((topic) => ({ id: topic, title: topicTitles[topic], found: rest.filter((change) => change.topic === topic) }))
    .filter(({ found }) => found.length > 0);
  const sections = [
    ...(first.length > 0 ? [{ id: 'first', title: 'Look at these first', found: first }] : []),
    ...byTopic,
  ];
  const contents = [
    ...sections.map(({ id, title, found }) => ({ id, title, count: found.length })),
    ...(prose.length > 0 ? [{ id: 'text', title: 'The text', count: prose.length }] : []),
  ];
  return element(
    'main',
    { className: ['diff'] },
    ...secrecyNotices(diff.secrecy).map(alert),
    masthead(diff),
    contents.length > 1 ? contentsOf(contents) : undefined,
    ...sections.map(({ id, title, found }) => section(id, title, found.length, list(found.map(changeCard)))),
    prose.length > 0 ? section('text', 'The text', prose.length, ...answers(prose)) : undefined,
  );
}

/** Stands above all else, and is said first. */
function alert({ isAlarming, headline, items, act }: SecrecyNotice): Element {
  return element(
    'aside',
    { className: ['secrecy', ...(isAlarming ? ['alarming'] : [])] },
    element('p', {}, element('strong', {}, headline)),
    element(
      'ul',
      {},
      items.map((item) => element('li', {}, authorText(item))),
    ),
    element('p', {}, act),
  );
}

function masthead(diff: Diff): Element {
  const { old, new: fresh, notices } = diff;
  const { sentence, details, isSerious } = verdictOf(diff);
  const file = (side: Diff['old']) => (side ? element('code', {}, speltOut(side.file)) : 'nothing');
  return element(
    'header',
    {},
    element('p', { className: ['label'] }, 'Changes in judgement'),
    element('h1', {}, authorText((fresh ?? old)?.title ?? '')),
    element('p', { className: ['versions'] }, file(old), ' → ', file(fresh)),
    element(
      'div',
      { className: ['verdict', isSerious ? 'serious' : 'calm'] },
      element('p', {}, element('strong', {}, sentence)),
      ...details.map((detail) => element('p', {}, detail)),
    ),
    ...notices.map((notice) => element('p', { className: ['notice'] }, authorText(notice))),
  );
}

function contentsOf(entries: readonly { id: string; title: string; count: number }[]): Element {
  const items = entries.map(({ id, title, count }) =>
    element(
      'li',
      {},
      element('a', { href: `#${id}` }, title),
      ' ',
      element('span', { className: ['count'] }, String(count)),
    ),
  );
  return element('nav', { ariaLabel: 'Contents' }, element('ul', {}, items));
}

function section(id: string, title: string, count: number, ...content: ElementContent[]): Element {
  const spoken = element(
    'span',
    { className: ['count'] },
    element('span', { className: ['unseen'] }, ': '),
    counted(count, 'change', 'changes'),
  );
  return element('section', { id }, element('h2', {}, title, ' ', spoken), content);
}

function list(items: readonly Element[]): Element {
  return element('ul', { className: ['changes'] }, items);
}

function answers(prose: readonly ProseChange[]): ElementContent[] {
  const questions = new Map(prose.map(({ question, asked }) => [question, asked]));
  return [...questions].flatMap(([question, asked]) => [
    element('h3', {}, authorText(asked)),
    list(prose.filter((change) => change.question === question).map(proseCard)),
  ]);
}
