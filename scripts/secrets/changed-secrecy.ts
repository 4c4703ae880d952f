import { type Analysis, foldWords, type SecrecyChange, type Source } from '../model/index.ts';
import { standInsIn } from './stand-ins.ts';

/** What is enough to know a source by under another id, unless it is a single word such as “Interview”. */
const telling = ['title', 'author', 'url', 'archivedUrl'] as const;

interface Placed {
  source: Source;
  pointer: string;
}

/**
 * Sources that one version calls confidential and the other does not, in the order of the newer one. Only `confidential: true` counts, not
 * what a slip left. Under the same id it is the same source, whatever else has changed; under another, it may be.
 */
export function changedSecrecy(old: Analysis, fresh: Analysis): SecrecyChange[] {
  const [before, after] = [placed(old), placed(fresh)];
  const byId = new Map(before.map((one) => [one.source.id, one]));
  const remaining = new Set(after.map(({ source }) => source.id));
  const likely = likelyTwins(old, fresh, before, remaining);
  return after.flatMap((now) => {
    const same = byId.get(now.source.id);
    const then = same ?? likely(now.source);
    if (!then || isSecret(then.source) === isSecret(now.source)) return [];
    const kind = isSecret(now.source) ? 'source-made-confidential' : 'source-made-public';
    return [{ kind, isCertain: then === same, pointerOld: then.pointer, pointerNew: now.pointer } as const];
  });
}

/** Finds what a source that is new was in the older version: hidden, if it is open now, or open and gone, if it is hidden now. */
function likelyTwins(
  old: Analysis,
  fresh: Analysis,
  before: readonly Placed[],
  remaining: ReadonlySet<string>,
): (source: Source) => Placed | undefined {
  const standIns = [...standInsIn(old, fresh)];
  const partners = new Map([...standIns, ...standIns.map(([open, secret]) => [secret, open] as const)]);
  const byId = new Map(before.map((one) => [one.source.id, one]));
  const byName = { secret: new Map<string, Placed>(), open: new Map<string, Placed>() };
  for (const one of before) {
    if (!isSecret(one.source) && remaining.has(one.source.id)) continue;
    for (const name of namesOf(one.source)) byName[isSecret(one.source) ? 'secret' : 'open'].set(name, one);
  }
  return (source) => {
    const partner = byId.get(partners.get(source.id) ?? '');
    if (partner && isSecret(partner.source) !== isSecret(source)) return partner;
    const named = byName[isSecret(source) ? 'open' : 'secret'];
    return namesOf(source)
      .map((name) => named.get(name))
      .find((one) => one !== undefined);
  };
}

function placed({ sources = [] }: Analysis): Placed[] {
  return sources.map((source, index) => ({ source, pointer: `/sources/${index}` }));
}

function isSecret({ confidential }: Source): boolean {
  return confidential === true;
}

function namesOf(source: Source): string[] {
  return telling.map((field) => foldWords(source[field] ?? '')).filter((name) => name.includes(' '));
}
