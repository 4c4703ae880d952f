import { type Change, type Diff, mayTurn, type ProseChange, type Topic } from '../model/index.ts';
import { topicTitles } from './item.ts';

/** What is shown under one heading. */
export interface Section {
  id: string;
  title: string;
  changes: readonly Change[];
  prose: readonly ProseChange[];
}

/** The parts of a report in the order in which they matter: what to look at first, texts that may say another thing, the rest by topic, the text. */
export function sectionsOf({ changes, prose }: Pick<Diff, 'changes' | 'prose'>): { grave: Section[]; rest: Section[] } {
  const isFirst = ({ severity }: Change) => severity === 'high';
  const isTurned = ({ severity, judgement, touches }: Change) =>
    severity !== 'high' && !judgement && touches !== undefined && mayTurn(touches);
  const left = changes.filter((change) => !isFirst(change) && !isTurned(change));
  const topics = [...new Set(left.map(({ topic }) => topic))];
  const turned = prose.filter(({ touches }) => mayTurn(touches));
  const grave = [
    section('first', 'Look at these first', changes.filter(isFirst)),
    section('turned', 'Texts that may say something else', changes.filter(isTurned), turned),
  ];
  const rest = [
    ...topics.map((topic: Topic) =>
      section(
        topic,
        topicTitles[topic],
        left.filter((change) => change.topic === topic),
      ),
    ),
    section(
      'text',
      'The text',
      [],
      prose.filter(({ touches }) => !mayTurn(touches)),
    ),
  ];
  const isThere = (one: Section) => one.changes.length + one.prose.length > 0;
  return { grave: grave.filter(isThere), rest: rest.filter(isThere) };
}

function section(id: string, title: string, changes: readonly Change[], prose: readonly ProseChange[] = []): Section {
  return { id, title, changes, prose };
}
