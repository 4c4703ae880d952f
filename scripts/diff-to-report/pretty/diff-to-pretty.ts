import { type Paint, paint as paintFor } from '../../cli/index.ts';
import type { Change, Diff, ProseChange } from '../../model/index.ts';
import { arrowBetween } from '../arrow.ts';
import { itemOf } from '../item.ts';
import { proseLabel } from '../prose-item.ts';
import { secrecyNotices } from '../secrecy.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { clipped, shortened } from '../shortened.ts';
import { verdictOf } from '../verdict.ts';
import { markedPieces, paintedLines, plainText } from './painted-text.ts';

/** Where a report is read. */
export interface Terminal {
  paint: Paint;
  /** In cells; none outside a terminal, where a text stays in one line, in which it can be searched for. */
  width?: number | undefined;
}

const elsewhere: Terminal = { paint: paintFor(false) };
const mostOfText = 400;

/** A diff for people at a terminal: the verdict, what to look at first, and the rest by topic. */
export function diffToPretty(diff: Diff, terminal: Terminal = elsewhere): string {
  const { paint } = terminal;
  const { sentence, details, isSerious } = verdictOf(diff);
  const files = [diff.old, diff.new].map((side) => (side ? plainText(side.file) : 'nothing'));
  const { grave, rest } = sectionsOf(diff);
  const lines = [
    ...secrecyNotices(diff.secrecy).flatMap(({ isAlarming, headline, items, act }) => [
      ...told(headline, 0, terminal, isAlarming ? (text) => paint.bold(paint.red(text)) : paint.bold),
      ...items.flatMap((item) => told(`- ${item}`, 2, terminal)),
      ...told(act, 0, terminal),
      '',
    ]),
    ...told((diff.new ?? diff.old)?.title ?? '', 0, terminal, paint.bold),
    ...paintedLines([{ text: files.join(arrowBetween(...files)), paint: paint.dim }], 0, widthOf(terminal)),
    '',
    ...paintedLines(
      [
        { text: sentence, paint: (text) => paint.bold(isSerious ? paint.red(text) : text) },
        { text: ['', ...details].join(' ') },
      ],
      0,
      widthOf(terminal),
    ),
    ...diff.notices.flatMap((notice) => told(`Note: ${notice}`, 0, terminal)),
    ...[...grave, ...rest].flatMap((section) => sectionLines(section, terminal)),
  ];
  return `${lines.join('\n')}\n`;
}

function widthOf({ width }: Terminal): number {
  return width ?? Number.POSITIVE_INFINITY;
}

function told(text: string, indent: number, terminal: Terminal, paint?: (text: string) => string): string[] {
  return paintedLines([{ text: plainText(text), paint }], indent, widthOf(terminal));
}

function sectionLines({ title, changes, prose }: Section, terminal: Terminal): string[] {
  const count = changes.length + prose.length;
  return [
    '',
    `${terminal.paint.bold(title)} ${terminal.paint.dim(`(${count})`)}`,
    ...changes.flatMap((change) => ['', ...changeLines(change, terminal)]),
    ...prose.flatMap((change) => ['', ...proseLines(change, terminal)]),
  ];
}

/** What moved, from what to what, and below what it is about. */
function changeLines(change: Change, terminal: Terminal): string[] {
  const { paint } = terminal;
  const { label, name, id, from, to, words, detail, note } = itemOf(change);
  const colour = { high: paint.red, medium: paint.yellow, low: paint.dim }[change.severity];
  const head = [
    { text: plainText(label), paint: (text: string) => paint.bold(colour(text)) },
    ...(note === undefined ? [] : [{ text: ` (${plainText(note)})` }]),
    ...(id === undefined ? [] : [{ text: `  ${plainText(id)}`, paint: paint.dim }]),
  ];
  const cut = (text: string) => plainText(clipped(text, mostOfText));
  const moved =
    from === undefined && to === undefined
      ? []
      : [
          { text: from === undefined ? 'none' : cut(from), paint: paint.red },
          { text: arrowBetween(from, to) },
          { text: to === undefined ? 'none' : cut(to), paint: paint.green },
        ];
  const value = words ? markedPieces(words, colours(paint), shortened) : moved;
  return [
    ...paintedLines(head, 2, widthOf(terminal)),
    ...(value.length === 0 ? [] : paintedLines(value, 4, widthOf(terminal))),
    ...(name === undefined
      ? []
      : told(clipped(name, mostOfText), 4, terminal, value.length > 0 ? paint.dim : undefined)),
    ...(detail === undefined ? [] : told(clipped(detail, mostOfText), 4, terminal, paint.dim)),
  ];
}

function proseLines(change: ProseChange, terminal: Terminal): string[] {
  const { paint } = terminal;
  const from = change.questionOld === undefined ? '' : ` from ${change.questionOld}`;
  const head = [
    { text: proseLabel(change), paint: paint.bold },
    { text: `${from}  ${change.question}`, paint: paint.dim },
  ];
  return [
    ...paintedLines(head, 2, widthOf(terminal)),
    ...paintedLines(markedPieces(change.words, colours(paint), shortened), 4, widthOf(terminal)),
  ];
}

function colours(paint: Paint): Record<'old' | 'new', (text: string) => string> {
  return { old: paint.red, new: paint.green };
}
