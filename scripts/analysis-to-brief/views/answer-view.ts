import { fill } from '../../languages/strings.ts';
import type { Block, Claim, Hero, Question } from '../../model/analysis.generated.ts';
import type { Graft } from '../templates/graft.ts';
import { dateText, figureText, numberText, whenText } from '../wording.ts';
import type { Desk, View } from './desk.ts';
import { disputeView } from './dispute-view.ts';
import { byTime } from './time-order.ts';

const blockTypes = [
  'paragraph',
  'pullquote',
  'figure',
  'map',
  'timeline',
  'comparison',
  'chart',
  'box',
  'table',
] as const;

/** A question and the blocks of its answer, in the author's order. */
export function questionView(desk: Desk, { id, question, answer }: Question): View {
  const blocks = typeof answer === 'string' ? [answer] : answer;
  return { id: desk.text(id), question: desk.text(question), blocks: blocks.map((block) => blockView(desk, block)) };
}

/** A picture with its words; its file lies beside the outputs. */
export function pictureView(desk: Desk, picture: Hero): View {
  return {
    src: desk.text(desk.context.pictures.get(picture.src)?.fileName ?? picture.src),
    alt: desk.text(picture.alt),
    caption: desk.inline(picture.caption),
    credit: desk.text(picture.credit),
  };
}

function blockView(desk: Desk, block: Block): View {
  const types = Object.fromEntries(blockTypes.map((type) => [type, null]));
  if (typeof block === 'string') return { ...types, paragraph: { text: desk.flow(block) } };
  return { ...types, [block.type]: typedBlockView(desk, block) };
}

function typedBlockView(desk: Desk, block: Exclude<Block, string>): View {
  switch (block.type) {
    case 'paragraph':
      return { text: desk.flow(block.text, block.claims) };
    case 'pullquote':
      return { text: desk.inline(block.text), attribution: desk.text(block.attribution) };
    case 'figure':
      return pictureView(desk, block as Hero);
    case 'box':
      return { title: desk.text(block.title), text: desk.flow(block.text) };
    case 'table':
      return {
        caption: desk.inline(block.caption),
        columns: block.columns.map((column) => desk.text(column)),
        rows: block.rows.map((row) => block.columns.map((_, index) => desk.text(row[index] ?? ''))),
      };
    case 'comparison': {
      const dispute = desk.disputes.get(block.dispute);
      return dispute ? disputeView(desk, dispute) : null;
    }
    case 'map':
      return mapView(desk, block.places, block.caption);
    case 'chart':
      return chartView(desk, block.claims, block.caption);
    case 'timeline':
      return timelineView(desk, block.claims);
  }
}

function mapView(desk: Desk, ids: readonly string[], caption: string): View {
  const places = ids.flatMap((id) => desk.places.get(id) ?? []);
  const { map } = desk.strings;
  return {
    caption: desk.inline(caption),
    heads: { place: desk.text(map.place), position: desk.text(map.position) },
    places: places.map(({ name, country, latitude, longitude, kind }) => ({
      name: desk.text(name),
      kind: desk.text(kind),
      position: desk.text(
        `${degrees(latitude, map.north, map.south, desk)} ${degrees(longitude, map.east, map.west, desk)} (${country})`,
      ),
    })),
  };
}

function degrees(value: number, positive: string, negative: string, { strings }: Desk): string {
  return fill(value < 0 ? negative : positive, { n: numberText(Math.abs(value), strings) });
}

function chartView(desk: Desk, ids: readonly string[], caption: string): View {
  const { chart } = desk.strings;
  return {
    caption: desk.inline(caption),
    heads: { claim: desk.text(chart.claim), figure: desk.text(chart.figure), asOf: desk.text(chart.asOf) },
    rows: ids.flatMap((id) => {
      const claim = desk.claims.get(id);
      if (!claim) return [];
      return {
        status: unsettledStatus(desk, claim),
        statement: desk.inline(claim.statement),
        notes: desk.notes([id]),
        figure: desk.text(claim.figure && figureText(claim.figure, desk.strings)),
        asOf: desk.text(claim.asOf && dateText(claim.asOf, desk.strings)),
      };
    }),
  };
}

/** Claims in order of time, whatever their order in the file. */
function timelineView(desk: Desk, ids: readonly string[]): View {
  const { timeline } = desk.strings;
  const claims = ids.flatMap((id) => desk.claims.get(id) ?? []);
  return {
    heads: { when: desk.text(timeline.when), what: desk.text(timeline.what) },
    rows: claims.sort(byTime).map((claim) => ({
      when: desk.text(claim.when && whenText(claim.when, desk.strings)),
      statement: desk.inline(claim.statement),
      attributed: desk.text(claim.attributedTo && fill(desk.strings.attributed, { who: claim.attributedTo })),
      status: unsettledStatus(desk, claim),
      notes: desk.notes([claim.id]),
    })),
  };
}

/** The word that must go with a statement that is not settled. */
function unsettledStatus(desk: Desk, { status }: Claim): Graft | null {
  return desk.text(status && status !== 'confirmed' ? desk.strings.status[status] : undefined);
}
