import { likeness } from './likeness.ts';
import { haveOneNeighbour, isOwn, mayNameOne, type Place, type Slip, type Spelling } from './spelling.ts';

/** A spelling that stands more often is no slip. */
const mostSlips = 2;

/** Whether two spellings may stand for one thing, or stand together as the names of two. */
type MayBeOne<Found extends Place> = (slip: Spelling<Found>, right: Spelling<Found>) => boolean;

/** The slips among spellings of any names. */
export function slipsOfNames<Found extends Place>(
  all: readonly Spelling<Found>[],
  mayBeOne: MayBeOne<Found>,
): Slip<Found>[] {
  return slipsAmong(all, (slip, right) => isVariant(slip, right) && mayBeOne(slip, right));
}

/** The slips among spellings of one name with its article. */
export function slipsOfArticles<Found extends Place>(
  all: readonly Spelling<Found>[],
  mayBeOne: MayBeOne<Found>,
): Slip<Found>[] {
  return slipsAmong(all, (slip, right) => isRarer(slip, right, false) && mayBeOne(slip, right));
}

/** Each slip with the spelling that is meant: one that is listed before one that is frequent. */
function slipsAmong<Found extends Place>(all: readonly Spelling<Found>[], isSlip: MayBeOne<Found>): Slip<Found>[] {
  const rank = (one: Spelling<Found>) => (isOwn(one) ? Number.POSITIVE_INFINITY : one.places.length);
  return all.flatMap((slip) => {
    if (slip.places.length === 0 || isOwn(slip) || slip.list === 'people') return [];
    const [right] = all
      .filter((one) => one !== slip && isSlip(slip, one))
      .sort((one, other) => rank(other) - rank(one));
    return right ? [{ slip, right }] : [];
  });
}

function isVariant(slip: Spelling<Place>, right: Spelling<Place>): boolean {
  const isSure = haveOneNeighbour(slip, right);
  const kind = likeness(slip.word, right.word, isSure);
  if (!kind || !isRarer(slip, right, kind === 'marks')) return false;
  // The name of a place is one name, whatever stands beside it, if it only lacks its marks.
  if (isSure || (kind === 'marks' && right.isWhole)) return true;
  // Without more, marks may be those of a name in another language: Federation, Fédération.
  if (kind === 'marks' && !isOwn(right)) return slip.isAlone && right.isAlone;
  return mayNameOne(slip, right);
}

/** Whether a spelling is so much rarer, or the other so much better known, that it will be a slip. */
function isRarer(slip: Spelling<Place>, right: Spelling<Place>, isOfMarks: boolean): boolean {
  const count = slip.places.length;
  if (isOwn(right)) return isOfMarks ? slip.isInside || right.isWhole : slip.isInside && count <= mostSlips;
  if (slip.list || !slip.isInside || !right.isInside || count > mostSlips) return false;
  return right.list === 'people' || right.places.length >= (right.list ? count : 2 * count);
}
