import { type Change, type Figure, mayTurn, type Stretch, type Topic } from '../model/index.ts';
import { listMarks } from './list-marks.ts';
import { touchedText } from './touched-text.ts';
import { figureText, plainText, valueText } from './value-text.ts';

/** A change in words, ready for any format. Only `label` and `note` are ours; the rest may be the author's words. */
export interface Item {
  label: string;
  /** What the change is about: a claim's statement, a source's title. */
  name?: string;
  id?: string;
  from?: string;
  to?: string;
  words?: readonly Stretch[];
  /** More about what came or went. */
  detail?: string;
  note?: string;
}

/** Headings of the topics. */
export const topicTitles: Readonly<Record<Topic, string>> = {
  standing: 'Standing of claims',
  figures: 'Figures',
  likelihood: 'Likelihood and confidence',
  evidence: 'Sources and citations',
  claims: 'Claims',
  disputes: 'Competing accounts',
  recommendations: 'Recommendations',
  scenarios: 'Scenarios',
  questions: 'Questions',
  about: 'Title, dates and people',
  rest: 'Actors, places and the rest',
};

const labels: Readonly<Record<string, string>> = {
  'claim-as-of': 'As of',
  'claim-attribution': 'Attribution',
  'claim-citation-order': 'Order of sources',
  'claim-cited': 'Now cited in the text',
  'claim-confidence': 'Confidence',
  'claim-confidence-basis': 'Basis of confidence',
  'claim-confidence-level': 'Confidence',
  'claim-figure': 'Figure',
  'claim-kind': 'Kind of claim',
  'claim-likelihood': 'Likelihood',
  'claim-status': 'Status',
  'claim-relations': 'Relations to other claims',
  'claim-uncited': 'No longer cited in the text',
  'claim-when': 'Time',
  'citation-added': 'Source added to a claim',
  'citation-credibility': 'Credibility',
  'citation-changed': 'How a claim cites a confidential source changed',
  'citation-dropped': 'Source lost by a claim',
  'dispute-incomparable': 'Accounts that cannot be compared',
  'paragraph-claims': 'Claims behind a paragraph',
  'source-changed': 'A confidential source changed',
  'source-reliability': 'Reliability',
  'source-cited': 'Now cited in the text',
  'source-uncited': 'No longer cited in the text',
};

/** Changes whose two texts are the entity's very name. */
const ownName: ReadonlySet<string> = new Set([
  'claim-restated',
  'dispute-matter',
  'question-reworded',
  'recommendation-action',
  'scenario-trigger',
]);

/** A change in words. */
export function itemOf(change: Change): Item {
  const { kind, id, name, from, to, note } = change;
  const field = kind.slice(kind.indexOf('-') + 1);
  const words = change.words ?? listMarks(lastWord(field), from, to);
  const isWhole = /-(added|dropped)$/.test(kind);
  const isOurs = kind === 'source-changed';
  return {
    label: labelOf(change),
    ...(name === undefined || ownName.has(kind) ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    ...(from === undefined || isWhole ? {} : { from: valueText(lastWord(field), from) }),
    ...(to === undefined || isWhole ? {} : { to: valueText(lastWord(field), to) }),
    ...(words === undefined ? {} : { words }),
    ...(isWhole ? detailOf(kind, from ?? to) : {}),
    ...(note === undefined || isOurs ? {} : { note }),
  };
}

/** What happened, with what must be read with it: that the action is advised against, and what the words of a text touch. */
function labelOf({ kind, direction, directionOld, touches }: Change): string {
  const about = againstOf(direction, directionOld);
  const label = about === undefined ? plainLabel(kind) : plainLabel(kind).replace(/^Recommendation/, `${about}:`);
  const touched = touches && (touches.length === 0 || mayTurn(touches)) ? touchedText(touches) : undefined;
  return touched === undefined ? label : `${label}, ${touched}`;
}

function againstOf(direction: Change['direction'], old: Change['directionOld'] = direction): string | undefined {
  if (direction === 'against') return old === 'against' ? 'Recommendation against' : 'Recommendation, now against';
  return old === 'against' ? 'Recommendation, no longer against' : undefined;
}

function plainLabel(kind: string): string {
  const known = labels[kind];
  if (known !== undefined) return known;
  const order = /^(.*)-order$/.exec(kind)?.[1];
  if (order !== undefined) return `Order of ${order.replaceAll('-', ' ')} entries`;
  const words = kind.replace(/^analysis-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Fields that are worded by themselves are known by their last word. */
function lastWord(field: string): string {
  return field === 'confidence-level' || field === 'confidence-basis' ? 'text' : field;
}

type Members = Readonly<Record<string, unknown>>;

/** The grades of what came or went, in one line. */
function detailOf(kind: string, value: unknown): Pick<Item, 'detail'> {
  if (typeof value !== 'object' || value === null) return {};
  const members = value as Members;
  const parts = kind.startsWith('citation') ? citationParts(members) : gradeParts(members);
  return parts.length === 0 ? {} : { detail: parts.join('; ') };
}

function citationParts({ name, credibility, locator, descriptor }: Members): string[] {
  const grade = credibility === undefined ? undefined : `credibility ${valueText('credibility', credibility)}`;
  return [name, descriptor, locator, grade].filter((part) => part !== undefined).map(String);
}

/** Members that tell what came or went, beside its name. */
const telling = [
  'date',
  'kind',
  'status',
  'likelihood',
  'reliability',
  'addressee',
  'direction',
  'modality',
  'strength',
  'condition',
  'horizon',
  'verdict',
  'role',
  'organisation',
  'meaning',
  'reason',
  'by',
  'expires',
  'url',
];

function gradeParts(members: Members): string[] {
  const parts = telling.flatMap((field) => {
    const value = members[field];
    return value === undefined ? [] : [`${field}: ${valueText(field, value)}`];
  });
  if (members['figure'] !== undefined) parts.push(`figure: ${figureText(members['figure'] as Figure)}`);
  if (members['confidence'] !== undefined) parts.push(`confidence: ${valueText('confidence', members['confidence'])}`);
  if (members['attributedTo'] !== undefined) parts.push(`attributed to: ${plainText(members['attributedTo'])}`);
  if (Array.isArray(members['citations'])) parts.push(`sources: ${members['citations'].map(nameIn).join(', ')}`);
  return parts;
}

function nameIn({ name }: { name: string }): string {
  return name;
}
