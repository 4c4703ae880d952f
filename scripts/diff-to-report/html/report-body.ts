import type { Element, ElementContent } from 'hast';
import type { Diff, ProseChange } from '../../model/index.ts';
import { type SecrecyNotice, secrecyNotices } from '../secrecy.ts';
import { sectionsOf } from '../sections.ts';
import { speltOut } from '../spelt-out.ts';
import { counted, verdictOf } from '../verdict.ts';
import { authorText } from './author-text.ts';
import { changeCard, proseCard } from './change-card.ts';
import { element } from './element.ts';

/** What the page shows: verdict, contents, what to look at first, the other changes by topic, the text by question. */
export function reportBody(diff: Diff): Element {
  const { grave, rest } = sectionsOf(diff);
  const sections = [...grave, ...rest];
  const contents = sections.map(({ id, title, changes, prose }) => ({
    id,
    title,
    count: changes.length + prose.length,
  }));
  return element(
    'main',
    { className: ['diff'] },
    ...secrecyNotices(diff.secrecy).map(alert),
    masthead(diff),
    contents.length > 1 ? contentsOf(contents) : undefined,
    ...sections.map(({ id, title, changes, prose }) =>
      section(
        id,
        title,
        changes.length + prose.length,
        ...(changes.length > 0 ? [list(changes.map(changeCard))] : []),
        ...answers(prose),
      ),
    ),
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
