import { describe, expect, it } from 'vitest';
import { checkLicences, isAllowed } from '../../../scripts/generate/shipped/licence-policy.ts';
import type { Part, ShippedPackage } from '../../../scripts/generate/shipped/parts.ts';

function shipped(name: string, license: string | undefined, parts: Part[] = []): ShippedPackage {
  const folder = `node_modules/${name}`;
  return { folder, name, version: '1.0.0', license, integrity: undefined, bundled: [], isDependency: true, parts };
}

describe('licences', () => {
  it.each(['MIT', 'MIT AND OFL-1.1', 'GPL-2.0-only OR MIT', '(MIT OR CC0-1.0)', 'GPL-3.0-only OR MIT AND ISC'])(
    'may be %s',
    (expression) => expect(isAllowed(expression)).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'MPL-2.0',
    'MIT AND LGPL-2.1-or-later',
    'SEE LICENSE IN EULA',
    '',
    '(MIT) OR (GPL-2.0-only)',
    '(GPL-2.0-only AND MIT)',
    'mit',
    'constructor',
  ])('may not be “%s”', (expression) => expect(isAllowed(expression)).toBe(false));
});

describe('what is shipped', () => {
  it('is refused with everything that its licence forbids, by name', () => {
    const packages = [
      shipped('good', 'MIT'),
      shipped('viral', 'GPL-3.0-only'),
      shipped('mute', undefined),
      shipped('box', 'MIT', [{ name: 'core', license: 'AGPL-3.0-only', in: 'core/' }]),
    ];
    expect(() => checkLicences(packages)).toThrow(
      'Not to be shipped under its licence: viral 1.0.0 (GPL-3.0-only), mute 1.0.0 (no licence), core in box 1.0.0 (AGPL-3.0-only).',
    );
    expect(() => checkLicences(packages.slice(0, 1))).not.toThrow();
  });

  it('has an exception for a part of one package under one licence only', () => {
    const nss = { name: 'nss', license: 'MPL-2.0', in: 'bin/' };
    const others = ['nspr', 'blink', 'ffmpeg'].map((name, index) => {
      const license = ['MPL-2.0', 'LGPL-2.0-or-later', 'LGPL-2.1-or-later'][index] ?? '';
      return { name, license, in: 'bin/' };
    });
    const browser = (part: Part) => [shipped('@sparticuz/chromium', 'MIT', [part, ...others])];
    expect(() => checkLicences(browser(nss))).not.toThrow();
    expect(() => checkLicences(browser({ ...nss, license: 'GPL-2.0-only' }))).toThrow('nss in @sparticuz/chromium');
    expect(() => checkLicences([shipped('other', 'MIT', [nss])])).toThrow('nss in other');
    expect(() => checkLicences(browser({ ...nss, license: 'MIT' }))).toThrow('Nothing needs the exception for nss.');
  });
});
