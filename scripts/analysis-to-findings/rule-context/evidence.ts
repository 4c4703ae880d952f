import { asSeen, type Citation, confirmed, credibilities, reliabilities, type Source } from '../../model/index.ts';
import type { Evidence, RuleContext } from './rule-context.ts';

/** A feature that all of some citations have; `null` if they differ in it, nothing if there are none. */
type Common = string | null | undefined;
interface Summary {
  source?: Common;
  /** Source that words come from: not of own work, which goes back to others. */
  origin?: Common;
  author?: Common;
  publisher?: Common;
  hasSound: boolean;
}
const none: Summary = { hasSound: false };

/** Kinds whose author and publisher are who asked or looked: two interviews by one person are two origins. */
const told: ReadonlySet<string> = new Set(['interview', 'observation']);
/** Kinds whose publisher is not where the words come from; on social media, it is the platform. */
const posted: ReadonlySet<string> = new Set([...told, 'social-media']);

/** Tells by a claim's index what the claim rests on; each claim and source is looked at once, and only when it matters. */
export function evidenceOf(context: RuleContext): (index: number) => Evidence {
  const { claims = [], sources = [] } = context.analysis;
  const supporters = supportersOf(context);
  const ofSource = kept((id: string) => {
    const index = context.ids('sources').get(id);
    return summaryOf(sources[index ?? -1] ?? { id });
  });
  const ofClaim = kept((index: number) => {
    let all = none;
    for (const citation of claims[index]?.citations ?? []) {
      const reliability = sources[context.ids('sources').get(citation.source) ?? -1]?.reliability;
      all = merge(all, ofSource(citation.source), isSound(citation, reliability));
    }
    return all;
  });
  return (index) => {
    let all = ofClaim(index);
    for (const supporter of supporters.get(index) ?? []) all = merge(all, ofClaim(supporter));
    return {
      sources: all.source === undefined ? 0 : all.source === null ? 2 : 1,
      hasSound: all.hasSound,
      hasOneOrigin: all.origin !== null || all.author !== null || all.publisher !== null,
    };
  };
}

function kept<Key>(make: (key: Key) => Summary): (key: Key) => Summary {
  const known = new Map<Key, Summary>();
  return (key) => {
    const summary = known.get(key) ?? make(key);
    known.set(key, summary);
    return summary;
  };
}

function supportersOf(context: RuleContext): Map<number, number[]> {
  const supporters = new Map<number, number[]>();
  for (const { index, thing } of context.things('claims')) {
    for (const { type, claim } of thing.relations ?? []) {
      const target = type === 'supports' || type === 'entails' ? context.ids('claims').get(claim) : undefined;
      if (target === undefined) continue;
      const known = supporters.get(target);
      if (known) known.push(index);
      else supporters.set(target, [index]);
    }
  }
  return supporters;
}

/** What a source has in common with itself; a feature that it lacks, it shares with no other. */
function summaryOf({ id, kind = 'document', author, publisher }: Pick<Source, 'id'> & Partial<Source>): Summary {
  if (kind === 'own-work') return { source: id, hasSound: false };
  return {
    source: id,
    origin: id,
    author: told.has(kind) ? null : folded(author),
    publisher: posted.has(kind) ? null : folded(publisher),
    hasSound: false,
  };
}

function folded(name: string | undefined): string | null {
  return name === undefined ? null : asSeen(name).toLowerCase();
}

/** The number 1 outweighs the letter: what other sources confirm is sound, whoever says it. */
function isSound({ credibility }: Citation, reliability: Source['reliability']): boolean {
  if (credibility === confirmed) return true;
  const grades = [credibility && credibilities.get(credibility), reliability && reliabilities[reliability]];
  return grades.every((grade) => !grade || grade.standing === 'sound');
}

function merge(a: Summary, b: Summary, hasSound = b.hasSound): Summary {
  return {
    source: common(a.source, b.source),
    origin: common(a.origin, b.origin),
    author: common(a.author, b.author),
    publisher: common(a.publisher, b.publisher),
    hasSound: a.hasSound || hasSound,
  };
}

function common(a: Common, b: Common): Common {
  if (a === undefined) return b;
  return b === undefined || a === b ? a : null;
}
