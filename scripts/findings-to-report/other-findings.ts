import type { Severity } from '../model/index.ts';

/** A kind of finding that no rule makes. */
export interface OtherFinding {
  id: string;
  level: Severity;
  /** When there is one, in one sentence. */
  says: string;
}

/** Every kind of finding that no rule makes, in the order in which a file meets them. */
export const otherFindings: readonly OtherFinding[] = [
  { id: 'file-unreadable', level: 'error', says: 'The file is not there, is no regular file, or may not be read.' },
  {
    id: 'file-outside',
    level: 'error',
    says: 'The file is a link that leads out of the folder in which it was found, into a hidden one, or to nothing.',
  },
  { id: 'file-too-large', level: 'error', says: 'The file has more than ten million bytes.' },
  {
    id: 'encoding',
    level: 'error',
    says: 'The file is not UTF-8; a byte-order mark before UTF-8 is only a warning.',
  },
  { id: 'empty-file', level: 'error', says: 'The file holds nothing, or nothing but comments.' },
  {
    id: 'character-forbidden',
    level: 'error',
    says: 'A character is a control, half a character or none at all, and says nothing to a reader.',
  },
  { id: 'syntax', level: 'error', says: 'The file is not JSON, or not YAML, from here on.' },
  { id: 'nesting', level: 'error', says: 'Objects and lists are nested more than 64 deep.' },
  { id: 'key-duplicate', level: 'error', says: 'An object has the same key twice.' },
  { id: 'key-not-text', level: 'error', says: 'A key in YAML is a number, a list or something else that is no text.' },
  { id: 'number-range', level: 'error', says: 'A number is not finite, or too large to be kept exactly.' },
  { id: 'yaml-tag', level: 'error', says: 'A YAML tag (`!`) stands before a value.' },
  {
    id: 'yaml-text',
    level: 'warning',
    says: 'YAML takes a part of a text for something else: all from a space and `#` on for a comment, or a word behind `&` for an anchor.',
  },
  {
    id: 'yaml-alias',
    level: 'error',
    says: 'A YAML alias (`*`) names no anchor, stands inside what it repeats, or repeats too much.',
  },
  { id: 'yaml-documents', level: 'error', says: 'A YAML file holds more than one document.' },
  {
    id: 'schema',
    level: 'error',
    says: 'A field is missing, unknown or has a value that it may not have; the fields are listed in `docs/fields.md`.',
  },
  {
    id: 'rule-crashed',
    level: 'error',
    says: 'A rule stopped with a mistake of its own, so it says nothing about this file; please report it.',
  },
  { id: 'picture-missing', level: 'error', says: 'A picture is not there, or cannot be read.' },
  { id: 'picture-outside', level: 'error', says: 'A picture lies outside the folder of its analysis.' },
  { id: 'picture-type', level: 'error', says: 'A picture is not a whole PNG, JPEG or WebP file, as its name says.' },
  {
    id: 'picture-orientation',
    level: 'error',
    says: 'A picture is upright only by a note of the camera, which is taken out.',
  },
  { id: 'picture-too-large', level: 'error', says: 'A picture has too many bytes or pixels.' },
  {
    id: 'migration',
    level: 'error',
    says: '`migrate` cannot bring an older analysis up without a decision of its author.',
  },
  { id: 'output-clash', level: 'error', says: 'Two analyses would be written to the same files.' },
  { id: 'not-built', level: 'error', says: 'The brief could not be made for a reason that is not its author’s.' },
];
