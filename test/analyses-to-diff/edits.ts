import fc from 'fast-check';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { mali } from './versions.ts';

/** What comes of a single edit of the Mali analysis. */
export interface Edit {
  analysis: Analysis;
}

type Path = (string | number)[];
type Members = Record<string, unknown>;

/** Every place of a value that holds a text, a number or a truth value, or is an item of a list. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isItem = typeof path.at(-1) === 'number';
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]));
  return isItem ? [path, ...below] : below;
}

// What must stay for the analysis to be one at all: the type of a block.
const places = placesIn(mali()).filter((path) => path.at(-1) !== 'type' || path[0] === 'claims');

/** Any one value of the Mali analysis changed, or any one item of a list taken out; half of the edits leave the claims alone. */
export function singleEdit(isWanted: (path: readonly (string | number)[]) => boolean = () => true): fc.Arbitrary<Edit> {
  const wanted = places.filter(isWanted);
  const elsewhere = wanted.filter(([list]) => list !== 'claims');
  const path = fc.oneof(fc.constantFrom(...wanted), fc.constantFrom(...elsewhere));
  return fc.tuple(path, fc.stringMatching(/^[a-z]{3,8}$/)).map(([place, word]) => ({
    analysis: edited(place, word),
    // A counterexample names the edit instead of printing the analysis.
    [fc.toStringMethod]: () => `${place.join('/')} with ${word}`,
  }));
}

function edited(path: Path, word: string): Analysis {
  const analysis = mali();
  const owner = path.slice(0, -1).reduce((value, key) => value[String(key)] as Members, analysis as unknown as Members);
  const name = String(path.at(-1));
  const value = owner[name];
  if (Array.isArray(owner) && typeof value === 'object') owner.splice(Number(name), 1);
  else if (typeof value === 'string') owner[name] = `${value} ${word}x`;
  else if (typeof value === 'number') owner[name] = value + 1;
  else owner[name] = !value;
  return analysis;
}
