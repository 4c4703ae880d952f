import { digitDrift, digitsIn } from './bare-digits.ts';
import { dateDrift } from './date-drift.ts';
import type { ProseDrift, SaidDrift } from './drifts.ts';
import { numberDrift } from './number-drift.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { namedNumbers, saidIn } from './said.ts';
import type { Version } from './version.ts';

/** Every number and date by which the prose of a translation differs from that of the same question of its original. */
export function* proseDrifts(version: Version, original: Version): Generator<ProseDrift> {
  const [own, its] = [paragraphsOf(version), paragraphsOf(original)];
  for (const [index, question] of version.analysis.questions.entries()) {
    const other = original.ids('questions').get(question.id);
    if (other === undefined || version.ids('questions').get(question.id) !== index) continue;
    const drifts = driftsOf(version, own.get(index) ?? [], original, its.get(other) ?? []);
    for (const drift of drifts) yield { ...drift, index };
  }
}

function driftsOf(
  version: Version,
  own: readonly Paragraph[],
  original: Version,
  its: readonly Paragraph[],
): SaidDrift[] {
  const areAligned = own.length === its.length;
  const [ours, theirs] = [saidIn(version, own), saidIn(original, its)];
  if (!ours || !theirs) return [];
  if (!version.language.quantities || !original.language.quantities) {
    if (!areAligned) return [];
    return digitDrift(digitsIn(own), digitsIn(its), { own: ours.numbers, its: theirs.numbers });
  }
  const numbers = numberDrift({
    own: ours.numbers,
    its: theirs.numbers,
    ownNamed: once(() => namedNumbers(version, own)),
    itsNamed: once(() => namedNumbers(original, its)),
    areAligned,
    isWhole: version.analysis.status !== 'draft',
  });
  return [...numbers, ...dateDrift(ours, theirs, areAligned)];
}

/** What is found at the first call, at each call. */
function once<Found>(find: () => Found): () => Found {
  let found: Found | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
