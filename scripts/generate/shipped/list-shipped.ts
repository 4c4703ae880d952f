import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.ts';
import { browserParts } from './browser-parts.ts';
import { copiedCode } from './copied-code.ts';
import { checkLicences } from './licence-policy.ts';
import { type LockFile, packageFolder, packageName, readLockFile } from './lock-file.ts';
import { notices } from './notices.ts';
import type { ShippedPackage } from './parts.ts';

/**
 * The lists of what is shipped, by path: the bill of materials, and the licences of what is bundled. `bundled` has the files of packages
 * that are in the bundle. Throws a Failure when something must not be shipped under its licence.
 */
export function listShipped(root: string, bundled: readonly string[]): [path: string, text: string][] {
  const lock = readLockFile(root);
  const packages = shippedPackages(lock, bundled);
  checkLicences(packages);
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    ['sbom.cdx.json', billOfMaterials(project, lock, packages)],
    ['THIRD-PARTY-LICENSES.txt', notices(root, packages)],
  ];
}

/** Every package that the tarball holds code of, or depends on, in the order of the lock file. */
export function shippedPackages(lock: LockFile, bundled: readonly string[]): ShippedPackage[] {
  const files = new Map<string, string[]>();
  for (const file of [...new Set(bundled)].sort()) {
    const folder = packageFolder(file) ?? '';
    files.set(folder, [...(files.get(folder) ?? []), file]);
  }
  return Object.entries(lock)
    .filter(([folder, { dev }]) => folder !== '' && (!dev || files.has(folder)))
    .map(([folder, { version, license, integrity, dev }]) => {
      const name = packageName(folder);
      const parts = name === '@sparticuz/chromium' ? browserParts : (copiedCode[name] ?? []);
      return { folder, name, version, license, integrity, bundled: files.get(folder) ?? [], isDependency: !dev, parts };
    });
}
