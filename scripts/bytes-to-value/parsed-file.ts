import type { Place } from './lines.ts';
import type { Locate } from './locate.ts';
import type { Outline } from './outline.ts';
import type { PlacedFault } from './placed-fault.ts';

/** A file once it is parsed. The value means nothing when a fault at error level was found. */
export interface ParsedFile {
  value: unknown;
  locate: Locate;
  /** Where everything stands in the text, by offsets. */
  outline(): Outline;
  faults: PlacedFault[];
}

/** Most objects and lists within each other. */
export const maxDepth = 64;

/** The fault of an object or list that stands in more than `maxDepth` others; JSON and YAML share its words. */
export function nestingFault(place: Place): PlacedFault {
  return {
    ruleId: 'nesting',
    severity: 'error',
    message: `objects and lists are nested more than ${maxDepth} deep`,
    pointer: '',
    hint: 'No field of an analysis needs such depth: look for a bracket that is never closed.',
    place,
  };
}
