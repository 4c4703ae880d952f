import type { Fault } from '../model/index.ts';
import type { Place } from './lines.ts';

/** A fault whose place is known already, because there is no value yet that a pointer could resolve in. */
export interface PlacedFault extends Fault {
  place: Place;
}
