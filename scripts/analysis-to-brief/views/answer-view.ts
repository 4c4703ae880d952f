import { fill } from '../../languages/index.ts';
import { type Block, blocksIn, type Claim, type Hero, type Question } from '../../model/index.ts';
import type { Graft, View } from '../templates/index.ts';
import { dateText, figureText, numberText, whenText } from '../wording.ts';
import { disputeView } from './dispute-view.ts';
import { byTime } from './time-order.ts';
import type { ViewContext } from './view-context.ts';

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
export function questionView(context: ViewContext, question: Question): View {
  return {
    id: context.text(question.id),
    question: context.text(question.question),
    blocks: blocksIn(question).map((block) => blockView(context, block)),
  };
}

/** A picture with its words; its file lies beside the outputs. */
export function pictureView(context: ViewContext, picture: Hero): View {
  return {
    src: context.text(context.brief.pictures.get(picture.src)?.fileName ?? picture.src),
    alt: context.text(picture.alt),
    caption: context.inline(picture.caption),
    credit: context.text(picture.credit),
  };
}

function blockView(context: ViewContext, block: Block): View {
  const types = Object.fromEntries(blockTypes.map((type) => [type, null]));
  if (typeof block === 'string') return { ...types, paragraph: { text: context.flow(block) } };
  return { ...types, [block.type]: typedBlockView(context, block) };
}

function typedBlockView(context: ViewContext, block: Exclude<Block, string>): View {
  switch (block.type) {
    case 'paragraph':
      return { text: context.flow(block.text, block.claims) };
    case 'pullquote':
      return { text: context.inline(block.text), attribution: context.text(block.attribution) };
    case 'figure':
      return pictureView(context, block as Hero);
    case 'box':
      return { title: context.text(block.title), text: context.flow(block.text) };
    case 'table':
      return {
        caption: context.inline(block.caption),
        columns: block.columns.map((column) => context.inline(column)),
        rows: block.rows.map((row) => block.columns.map((_, index) => context.inline(row[index] ?? ''))),
      };
    case 'comparison': {
      const dispute = context.disputes.get(block.dispute);
      return dispute ? disputeView(context, dispute) : null;
    }
    case 'map':
      return mapView(context, block.places, block.caption);
    case 'chart':
      return chartView(context, block.claims, block.caption);
    case 'timeline':
      return timelineView(context, block.claims, block.caption);
  }
}

function mapView(context: ViewContext, ids: readonly string[], caption: string): View {
  const places = ids.flatMap((id) => context.places.get(id) ?? []);
  const { map } = context.strings;
  return {
    caption: context.inline(caption),
    heads: { place: context.text(map.place), position: context.text(map.position) },
    places: places.map(({ name, country, latitude, longitude, kind }) => ({
      name: context.text(name),
      kind: context.text(kind),
      position: context.text(
        `${degrees(latitude, map.north, map.south, context)} ${degrees(longitude, map.east, map.west, context)} (${country})`,
      ),
    })),
  };
}

function degrees(value: number, positive: string, negative: string, { strings }: ViewContext): string {
  return fill(value < 0 ? negative : positive, { n: numberText(Math.abs(value), strings) });
}

function chartView(context: ViewContext, ids: readonly string[], caption: string): View {
  const { chart } = context.strings;
  return {
    caption: context.inline(caption),
    heads: { claim: context.text(chart.claim), figure: context.text(chart.figure), asOf: context.text(chart.asOf) },
    rows: ids.flatMap((id) => {
      const claim = context.claims.get(id);
      if (!claim) return [];
      return {
        status: unsettledStatus(context, claim),
        statement: context.inline(claim.statement),
        notes: context.notes([id]),
        figure: context.text(claim.figure && figureText(claim.figure, context.strings)),
        asOf: context.text(claim.asOf && dateText(claim.asOf, context.strings)),
      };
    }),
  };
}

/** Claims in order of time, whatever their order in the file. */
function timelineView(context: ViewContext, ids: readonly string[], caption: string | undefined): View {
  const { timeline } = context.strings;
  const claims = ids.flatMap((id) => context.claims.get(id) ?? []);
  return {
    caption: context.inline(caption),
    heads: { when: context.text(timeline.when), what: context.text(timeline.what) },
    rows: claims.sort(byTime).map((claim) => ({
      when: context.text(claim.when && whenText(claim.when, context.strings)),
      statement: context.inline(claim.statement),
      attributed: context.text(claim.attributedTo && fill(context.strings.attributed, { who: claim.attributedTo })),
      status: unsettledStatus(context, claim),
      notes: context.notes([claim.id]),
    })),
  };
}

/** The word that must go with a statement that is not settled. */
function unsettledStatus(context: ViewContext, { status }: Claim): Graft | null {
  return context.text(status && status !== 'confirmed' ? context.strings.status[status] : undefined);
}
