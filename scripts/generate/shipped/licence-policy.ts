import { Failure } from '../../model/index.ts';
import type { ShippedPackage } from './parts.ts';

/** Licences, by their SPDX id, under which something may be shipped: none of them is copyleft for code. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
]);

/** What a part may be licensed under besides, each with its reason. */
export interface LicenceException {
  package: string;
  part: string;
  license: string;
  reason: string;
}

const browserRunsApart =
  'Weak copyleft inside the browser. npm fetches the browser from its publisher, the tarball of Briefwright holds nothing of it; it is neither changed nor linked with, but run as a program of its own, and BRIEFWRIGHT_BROWSER puts any other in its place. Without it, no PDF could be printed out of the box.';

/** The only copyleft that is tolerated. */
export const exceptions: readonly LicenceException[] = [
  { part: 'nss', license: 'MPL-2.0' },
  { part: 'nspr', license: 'MPL-2.0' },
  { part: 'blink', license: 'LGPL-2.0-or-later' },
  { part: 'ffmpeg', license: 'LGPL-2.1-or-later' },
].map((exception) => ({ package: '@sparticuz/chromium', ...exception, reason: browserRunsApart }));

/** The exception that a part needs; undefined when it needs none, or there is none. */
export function exceptionFor(packageName: string, part: string): LicenceException | undefined {
  return exceptions.find((exception) => exception.package === packageName && exception.part === part);
}

/**
 * Whether an SPDX expression lets one choose licences that are all allowed. Knows `AND` and `OR`, and parentheses around the whole;
 * what is written in another way is for people to read, and is refused.
 */
export function isAllowed(expression: string, besides?: string): boolean {
  const isWrapped = expression.startsWith('(') && expression.indexOf(')') === expression.length - 1;
  const choices = (isWrapped ? expression.slice(1, -1) : expression).split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((id) => allowed.has(id) || id === besides));
}

/** Throws a Failure that names everything whose licence is missing or not allowed, and every exception that nothing needs. */
export function checkLicences(packages: readonly ShippedPackage[]): void {
  const refused = packages.flatMap(({ name, version, license, parts }) => [
    ...(license !== undefined && isAllowed(license) ? [] : [`${name} ${version} (${license ?? 'no licence'})`]),
    ...parts
      .filter((part) => !isAllowed(part.license, exceptionFor(name, part.name)?.license))
      .map((part) => `${part.name} in ${name} ${version} (${part.license})`),
  ]);
  if (refused.length > 0) {
    throw new Failure(
      3,
      `Not to be shipped under its licence: ${refused.join(', ')}.`,
      'Take another package; which licences may be shipped stands in scripts/generate/shipped/licence-policy.ts.',
    );
  }
  const needless = exceptions.filter((exception) => !isNeeded(exception, packages));
  if (needless.length > 0) {
    throw new Failure(
      3,
      `Nothing needs the exception for ${needless.map(({ part }) => part).join(', ')}.`,
      'Remove it from scripts/generate/shipped/licence-policy.ts.',
    );
  }
}

function isNeeded(exception: LicenceException, packages: readonly ShippedPackage[]): boolean {
  const shipped = packages.find(({ name }) => name === exception.package);
  // A project without the package is no reason to forget why it would be tolerated.
  if (shipped === undefined) return true;
  return shipped.parts.some(({ name, license }) => name === exception.part && !isAllowed(license));
}
