import { schemas } from './schema-validator.generated.mjs';

/** The version of the model that this Briefwright reads. */
export const currentVersion = schemas['analysis']?.properties?.['schemaVersion']?.const ?? '';

/** Whether a version comes after the current one; what is no version number does not. */
export function isNewer(version: string): boolean {
  return compared(version, currentVersion) > 0;
}

/** Whether a version comes before the current one. */
export function isOlder(version: string): boolean {
  return compared(version, currentVersion) < 0;
}

/** Negative when `a` comes first; NaN when one of the two is no version number. */
function compared(a: string, b: string): number {
  const numbers = [a, b].map((one) => /^(\d{1,4})\.(\d{1,4})$/.exec(one)?.slice(1).map(Number));
  const [[major = Number.NaN, minor = 0] = [], [otherMajor = 0, otherMinor = 0] = []] = numbers;
  return major - otherMajor || minor - otherMinor;
}
