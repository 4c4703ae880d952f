import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readLockFile } from '../../../scripts/generate/shipped/lock-file.ts';
import { projectRoot } from '../../e2e/command.ts';

interface Component {
  'bom-ref': string;
  purl?: string;
  licenses: { license?: { id: string }; expression?: string }[];
  hashes?: { alg: string; content: string }[];
  components?: Component[];
  properties: { name: string; value: string }[];
}

interface Bill {
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  metadata: { component: Component };
}

function bill(): Bill {
  return JSON.parse(readFileSync(join(projectRoot, 'sbom.cdx.json'), 'utf8'));
}

/** The schemas of CycloneDX, as its own library brings them. */
function isCycloneDx(): ReturnType<Ajv['compile']> {
  const library = dirname(fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library/package.json')));
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'iri-reference': /^\S+$/, 'idn-email': /@/ } });
  addFormats.default(ajv, ['date-time', 'email', 'uri']);
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(schema('bom-1.6'));
}

describe('sbom.cdx.json', () => {
  it('is CycloneDX 1.6', () => {
    const validate = isCycloneDx();
    expect(validate(bill()), JSON.stringify(validate.errors)).toBe(true);
    const wrong = bill();
    wrong.components[0]?.licenses.splice(0, 1, { license: { id: 'No such licence' } });
    expect(validate(wrong)).toBe(false);
  });

  it('has every package that is installed with Briefwright, with a licence and the hash of the lock file', () => {
    const installed = Object.entries(readLockFile(projectRoot)).filter(([folder, { dev }]) => folder !== '' && !dev);
    expect(installed.length).toBeGreaterThan(20);
    const listed = new Map(bill().components.map((component) => [component['bom-ref'], component]));
    for (const [folder, { integrity = '' }] of installed) {
      const { hashes = [], licenses = [] } = listed.get(folder) ?? {};
      const base64 = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64');
      expect([folder, licenses.length, `sha512-${base64}`]).toEqual([folder, 1, integrity]);
    }
  });

  it('has what is bundled, also into the validator, and nothing of what developers need alone', () => {
    const listed = new Set(bill().components.map((component) => component['bom-ref']));
    for (const name of ['handlebars', 'js-yaml', 'unified', 'puppeteer-core', 'ajv-formats', 'tar-fs']) {
      expect([name, listed.has(`node_modules/${name}`)]).toEqual([name, true]);
    }
    for (const name of ['vitest', 'esbuild', 'typescript', 'puppeteer', 'ajv']) {
      expect([name, listed.has(`node_modules/${name}`)]).toEqual([name, false]);
    }
  });

  it('names each part once, and depends on nothing that it does not list', () => {
    const { components, dependencies, metadata } = bill();
    const all = [metadata.component, ...components.flatMap((each) => [each, ...(each.components ?? [])])];
    const refs = all.map((each) => each['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
    const reached = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect(components.map((each) => each['bom-ref']).filter((ref) => !reached.has(ref))).toEqual([]);
  });

  it('says of all copyleft why it is tolerated', () => {
    const parts = bill().components.flatMap(({ components = [] }) => components);
    const copyleft = parts.filter(({ licenses }) => /GPL|MPL/.test(JSON.stringify(licenses)));
    expect(copyleft.map((part) => part['bom-ref'].split('#')[1])).toEqual(['blink', 'ffmpeg', 'nss', 'nspr']);
    const reasons = copyleft.map(({ properties }) => properties.find(({ name }) => name.endsWith('licence-exception')));
    for (const reason of reasons) expect(reason?.value).toContain('publisher');
  });
});
