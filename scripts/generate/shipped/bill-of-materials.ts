import { exceptionFor } from './licence-policy.ts';
import { dependenciesOf, type LockFile } from './lock-file.ts';
import type { Part, ShippedPackage } from './parts.ts';

/** What a bill says of the project itself, from its package.json. */
export interface Project {
  name: string;
  version: string;
  description: string;
  license: string;
}

/**
 * `sbom.cdx.json`: what is shipped, as CycloneDX 1.6. It has neither a time nor a number of its own, so that the same lock file and
 * sources give the same bytes.
 */
export function billOfMaterials(project: Project, lock: LockFile, packages: readonly ShippedPackage[]): string {
  const { name, version, description, license } = project;
  const purl = npmPurl(name, version);
  const folders = new Set(packages.map(({ folder }) => folder));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl,
        name,
        version,
        description,
        licenses: licences(license),
        purl,
      },
    },
    components: packages.map(component),
    dependencies: [{ ref: purl, needs: directly(lock) }]
      .concat(packages.map(({ folder }) => ({ ref: folder, needs: dependenciesOf(lock, folder) })))
      .map(({ ref, needs }) => ({ ref, dependsOn: needs.filter((folder) => folders.has(folder)) })),
    compositions: packages.flatMap((each) =>
      each.parts
        .filter(({ incomplete }) => incomplete)
        .map((part) => ({ aggregate: 'incomplete', assemblies: [partRef(each, part)] })),
    ),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component(shipped: ShippedPackage): object {
  const { folder, name, version, license, integrity, bundled, isDependency, parts } = shipped;
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': folder,
    ...(scope && { group: scope }),
    name: bare,
    version,
    ...(integrity && { hashes: [hash(integrity)] }),
    licenses: licences(license ?? ''),
    purl: npmPurl(name, version),
    ...(bundled.length > 0 && { externalReferences: [{ type: 'license', url: 'THIRD-PARTY-LICENSES.txt' }] }),
    ...(parts.length > 0 && { components: parts.map((part) => partComponent(shipped, part)) }),
    properties: [
      ...(bundled.length > 0 ? [{ name: 'briefwright:shipped', value: 'in dist/' }] : []),
      ...(isDependency ? [{ name: 'briefwright:shipped', value: 'as a dependency' }] : []),
    ],
  };
}

function partComponent(shipped: ShippedPackage, part: Part): object {
  const exception = exceptionFor(shipped.name, part.name);
  return {
    type: 'library',
    'bom-ref': partRef(shipped, part),
    name: part.name,
    ...(part.version && { version: part.version }),
    ...(part.says && { description: part.says }),
    licenses: licences(part.license),
    ...(part.purl && { purl: part.purl }),
    properties: [
      { name: 'briefwright:in', value: part.in },
      ...(exception ? [{ name: 'briefwright:licence-exception', value: exception.reason }] : []),
    ],
  };
}

/** What the project itself imports or depends on. */
function directly(lock: LockFile): string[] {
  const { dependencies, devDependencies } = (lock[''] ?? {}) as Record<string, Record<string, string>>;
  return Object.keys({ ...dependencies, ...devDependencies }).map((name) => `node_modules/${name}`);
}

function licences(expression: string): object[] {
  return expression.includes(' ') ? [{ expression }] : [{ license: { id: expression } }];
}

function hash(integrity: string): object {
  const [algorithm = '', content = ''] = integrity.split('-');
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(content, 'base64').toString('hex') };
}

function npmPurl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function partRef({ folder }: ShippedPackage, { name }: Part): string {
  return `${folder}#${name}`;
}
