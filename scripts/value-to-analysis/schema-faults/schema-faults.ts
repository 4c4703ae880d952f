import { type Fault, isObject } from '../../model/index.ts';
import { schemas, validate } from '../schema-validator.generated.mjs';
import { currentVersion, isNewer, isOlder } from '../schema-version.ts';
import { checkValue } from './check-value.ts';
import { Checker } from './checker.ts';
import { memberOf, root } from './place.ts';

/**
 * What JSON Schema has against a parsed file: one fault a mistake, at most 100, in the author's order.
 * The compiled validator judges; only a value that it refuses is looked at more closely. A file of another
 * `schemaVersion` gets that one fault, since this version's fields mean nothing in it.
 */
export function schemaFaults(value: unknown): Fault[] {
  if (validate(value)) return [];
  const checker = new Checker(schemas, value);
  if (isOtherVersion(value)) {
    const place = memberOf(root, 'schemaVersion', false, false);
    const given = checker.quote(value.schemaVersion, place) ?? 'another';
    const message = `this file is of version ${given}; this version of Briefwright reads \`${currentVersion}\``;
    checker.report(place.pointer, () => ({ message, hint: versionHint(value.schemaVersion) }));
  } else {
    checkValue(checker, { $ref: 'analysis.schema.json' }, value, root);
  }
  const faults = checker.faults();
  return faults.length > 0 ? faults : [unexplained];
}

function versionHint(version: string): string {
  if (isOlder(version)) return `Run \`migrate\` on the file: it brings it up to \`${currentVersion}\`.`;
  if (isNewer(version)) return 'Install the newest Briefwright.';
  return `Write \`schemaVersion: "${currentVersion}"\`, or the version that the file was made for.`;
}

/** Keeps a refused file refused, should the words for a fault ever be missing. */
const unexplained: Fault = {
  ruleId: 'schema',
  severity: 'error',
  message: 'the analysis does not fit the schema',
  pointer: '',
};

function isOtherVersion(value: unknown): value is { schemaVersion: string } {
  if (!isObject(value)) return false;
  const { schemaVersion: given } = value;
  return typeof given === 'string' && given.trim() !== '' && given !== currentVersion;
}
