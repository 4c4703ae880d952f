import { idKinds } from '../../model/index.ts';
import type { RuleContext, Text } from './rule-context.ts';

/**
 * Every text, id and address that readers or reviewers may see, apart from what is left out with a confidential source; only those that
 * are wanted, where it is said what is.
 */
export function* publicTexts(context: RuleContext, isWanted: (value: string) => boolean = () => true): Generator<Text> {
  let hidden: Set<string> | undefined;
  for (const text of context.texts()) {
    if (!isWanted(text.value)) continue;
    hidden ??= hiddenPlaces(context);
    const [, kind, index, rest = ''] = /^\/(sources|claims)\/([0-9]+)\/(.*)$/.exec(text.pointer) ?? [];
    if (kind === 'sources' && hidden.has(`/sources/${index}`) && rest !== 'publicDescription') continue;
    if (rest.startsWith('citations/') && hidden.has(text.pointer.slice(0, text.pointer.lastIndexOf('/')))) continue;
    yield text;
  }
  for (const { place, name, value } of otherStrings(context)) {
    if (value === undefined || !isWanted(value)) continue;
    hidden ??= hiddenPlaces(context);
    if (!hidden.has(place)) yield { pointer: `${place}/${name}`, value, kind: 'plain' };
  }
}

interface OtherString {
  /** Pointer of what the member belongs to. */
  place: string;
  name: string;
  value: string | undefined;
}

/** What is shown, or leads somewhere, and is no text. */
function* otherStrings(context: RuleContext): Generator<OtherString> {
  const { id, hero, sources = [], claims = [], experts = [], related = [], furtherReading = [] } = context.analysis;
  yield { place: '', name: 'id', value: id };
  yield { place: '/hero', name: 'src', value: hero?.src };
  for (const { pointer: place, block } of context.blocks()) {
    if (block.type === 'figure') yield { place, name: 'src', value: block.src };
  }
  for (const kind of idKinds) {
    for (const [index, thing] of (context.analysis[kind] ?? []).entries()) {
      yield { place: `/${kind}/${index}`, name: 'id', value: thing.id };
    }
  }
  for (const [index, { figure }] of claims.entries()) {
    yield { place: `/claims/${index}/figure`, name: 'counts', value: figure?.counts };
  }
  for (const [index, { url, archivedUrl }] of sources.entries()) {
    yield { place: `/sources/${index}`, name: 'url', value: url };
    yield { place: `/sources/${index}`, name: 'archivedUrl', value: archivedUrl };
  }
  for (const [kind, things] of Object.entries({ experts, related, furtherReading })) {
    for (const [index, { url }] of things.entries()) yield { place: `/${kind}/${index}`, name: 'url', value: url };
  }
}

/** Pointers of the confidential sources and of the citations of them. */
function hiddenPlaces({ analysis: { sources = [], claims = [] } }: RuleContext): Set<string> {
  const places = new Set<string>();
  const ids = new Set<string>();
  for (const [index, { id, confidential }] of sources.entries()) {
    if (!confidential) continue;
    places.add(`/sources/${index}`);
    ids.add(id);
  }
  for (const [index, { citations = [] }] of claims.entries()) {
    for (const [position, { source }] of citations.entries()) {
      if (ids.has(source)) places.add(`/claims/${index}/citations/${position}`);
    }
  }
  return places;
}
