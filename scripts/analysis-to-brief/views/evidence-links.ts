import type { Link, PhrasingContent, Text } from 'mdast';
import { fill } from '../../languages/index.ts';
import { foldSpace } from '../../model/index.ts';
import { phrasingProse } from '../author-prose.ts';
import type { Graft } from '../templates/index.ts';
import type { ViewContext } from './view-context.ts';

/** What the evidence annex calls a claim, such as C12. */
export function claimLabel({ claims, strings }: ViewContext, id: string): string | undefined {
  const number = numberOf(claims, id);
  return number && fill(strings.annex.claimNumber, { n: number });
}

/** What the evidence annex calls a source, such as S3: never its id, by which a confidential one could be known. */
export function sourceLabel({ sources, strings }: ViewContext, id: string): string | undefined {
  const number = numberOf(sources, id);
  return number && fill(strings.annex.sourceNumber, { n: number });
}

export function claimLink(context: ViewContext, id: string): Link | undefined {
  const label = claimLabel(context, id);
  return label === undefined ? undefined : link(label, `#${claimAnchor(context, id)}`);
}

export function sourceLink(context: ViewContext, id: string): Link | undefined {
  const label = sourceLabel(context, id);
  return label === undefined ? undefined : link(label, `#${sourceAnchor(context, id)}`);
}

/** A link from anywhere in the brief to a claim or source in the annex. */
export function evidenceLink(context: ViewContext, id: string): Link | undefined {
  return claimLink(context, id) ?? sourceLink(context, id);
}

/** The element of a claim in the annex; a dot keeps it apart from the ids of questions. */
export function claimAnchor(context: ViewContext, id: string): string {
  return `claim.${shownId(context, id) ?? `no.${numberOf(context.claims, id)}`}`;
}

/** The id of a claim or source, unless it holds that of a confidential source. */
export function shownId({ sources }: ViewContext, id: string): string | undefined {
  const hidden = [...sources.values()].filter(({ confidential }) => confidential);
  return hidden.some((source) => id.includes(source.id)) ? undefined : id;
}

export function sourceAnchor({ sources }: ViewContext, id: string): string {
  return `source.${numberOf(sources, id)}`;
}

/** A number, since an actor may bear the id of a confidential source. */
export function actorAnchor({ actors }: ViewContext, id: string): string {
  return `actor.${numberOf(actors, id)}`;
}

export function link(label: string, url: string): Link {
  return { type: 'link', url, title: null, children: [words(label)] };
}

/** Plain text as one node, as a graft folds it. */
export function words(value: string): Text {
  return { type: 'text', value: foldSpace(value) };
}

/** Items with a separator between them. */
export function joined(items: readonly PhrasingContent[][], separator: string): PhrasingContent[] {
  return items.flatMap((item, index) => (index === 0 ? item : [{ type: 'text', value: separator }, ...item]));
}

/** Items with a separator between them, and a line each. */
export function inLines(items: readonly PhrasingContent[][], separator: string): PhrasingContent[] {
  return items.flatMap((item, index) =>
    index === 0 ? item : [{ type: 'text', value: separator.trimEnd() }, { type: 'break' }, ...item],
  );
}

/** Inline prose in which citations are links into the annex, since notes are the brief's own. */
export function annexProse(context: ViewContext, prose: string): Graft {
  return context.grafts.phrasing(() => linked(context, phrasingProse(prose)));
}

function linked(context: ViewContext, nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type === 'footnoteReference') {
      const id = node.label ?? node.identifier;
      const target = evidenceLink(context, id);
      const before = needsSpace(nodes[index - 1]) ? ' (' : '(';
      return target ? [{ type: 'text', value: before }, target, { type: 'text', value: ')' }] : [];
    }
    return 'children' in node ? [{ ...node, children: linked(context, node.children) } as PhrasingContent] : [node];
  });
}

/** A space at the beginning of a line, or a second one, would be lost in Markdown. */
function needsSpace(before: PhrasingContent | undefined): boolean {
  return before !== undefined && before.type !== 'break' && !(before.type === 'text' && /\s$/.test(before.value));
}

function numberOf(things: ReadonlyMap<string, unknown>, id: string): string | undefined {
  const index = [...things.keys()].indexOf(id);
  return index === -1 ? undefined : String(index + 1);
}
