import { idKinds } from '../../model/index.ts';
import type { RuleContext, Text } from './rule-context.ts';

/** Every text, id and address that readers or reviewers may see, apart from what is left out with a confidential source. */
export function* publicTexts(context: RuleContext): Generator<Text> {
  const { analysis } = context;
  const hidden = hiddenPlaces(context);
  for (const text of context.texts()) {
    const [, kind, index, rest = ''] = /^\/(sources|claims)\/([0-9]+)\/(.*)$/.exec(text.pointer) ?? [];
    if (kind === 'sources' && hidden.has(`/sources/${index}`) && rest !== 'publicDescription') continue;
    if (rest.startsWith('citations/') && hidden.has(text.pointer.slice(0, text.pointer.lastIndexOf('/')))) continue;
    yield text;
  }
  const { id, hero, sources = [], claims = [], experts = [], related = [], furtherReading = [] } = analysis;
  const plain = (pointer: string, value: string | undefined): Text[] =>
    value === undefined ? [] : [{ pointer, value, kind: 'plain' }];
  yield* plain('/id', id);
  yield* plain('/hero/src', hero?.src);
  for (const { pointer, block } of context.blocks()) {
    if (block.type === 'figure') yield* plain(`${pointer}/src`, block.src);
  }
  for (const kind of idKinds) {
    for (const [index, thing] of (analysis[kind] ?? []).entries()) {
      if (!hidden.has(`/${kind}/${index}`)) yield* plain(`/${kind}/${index}/id`, thing.id);
    }
  }
  for (const [index, { figure }] of claims.entries()) yield* plain(`/claims/${index}/figure/counts`, figure?.counts);
  for (const [index, { confidential, url, archivedUrl }] of sources.entries()) {
    if (confidential) continue;
    yield* plain(`/sources/${index}/url`, url);
    yield* plain(`/sources/${index}/archivedUrl`, archivedUrl);
  }
  for (const [kind, things] of Object.entries({ experts, related, furtherReading })) {
    for (const [index, { url }] of things.entries()) yield* plain(`/${kind}/${index}/url`, url);
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
