import type { Part } from './parts.ts';

const rpm = (name: string, version: string) => `pkg:rpm/amzn/${name}@${version}?arch=x86_64&distro=amzn-2023`;
const nss = '3.112.0-8.amzn2023.0.2';
const expat = '2.6.3-1.amzn2023.0.6';

/** What the archives of the package with the browser hold. `test/generate/browser-parts.test.ts` compares it with the archives. */
export const browserParts: readonly Part[] = [
  {
    name: 'chromium',
    version: '153.0.8010.0',
    purl: 'pkg:generic/chromium@153.0.8010.0',
    license: 'BSD-3-Clause',
    in: 'bin/chromium.br',
    says: 'The headless shell, which prints. BSD-3-Clause is Chromium’s own licence; it has many parts under others, of which its package brings no list: https://source.chromium.org/chromium/chromium/src/+/refs/tags/153.0.8010.0:third_party/',
    incomplete: true,
  },
  {
    name: 'blink',
    license: 'LGPL-2.0-or-later AND BSD-3-Clause',
    in: 'bin/chromium.br',
    says: 'Chromium’s engine for pages, which descends from KHTML and WebKit. Used.',
  },
  {
    name: 'ffmpeg',
    license: 'LGPL-2.1-or-later',
    in: 'bin/chromium.br',
    says: 'Linked into the browser. A brief has no sound and no film, so that nothing of it runs.',
  },
  {
    name: 'nss',
    version: nss,
    purl: rpm('nss', nss),
    license: 'MPL-2.0',
    in: 'bin/al2023.tar.br:lib/lib{nss3,nssutil3,softokn3,freebl3,freeblpriv3}.so',
    says: 'Unpacked beside the browser, which does not start without it.',
  },
  {
    name: 'nspr',
    version: '4.36',
    purl: 'pkg:generic/nspr@4.36',
    license: 'MPL-2.0',
    in: 'bin/al2023.tar.br:lib/lib{nspr4,plc4,plds4}.so',
    says: 'Unpacked beside the browser, which does not start without it. Built with NSS, as part of the same system package.',
  },
  {
    name: 'expat',
    version: expat,
    purl: rpm('expat', expat),
    license: 'MIT',
    in: 'bin/al2023.tar.br:lib/libexpat.so.1',
    says: 'Unpacked beside the browser, which does not start without it.',
  },
  {
    name: 'swiftshader',
    license: 'Apache-2.0',
    in: 'bin/swiftshader.tar.br:libvk_swiftshader.so',
    says: 'Never unpacked.',
  },
  {
    name: 'angle',
    license: 'BSD-3-Clause',
    in: 'bin/swiftshader.tar.br:lib{EGL,GLESv2}.so',
    says: 'Never unpacked.',
  },
  {
    name: 'vulkan-loader',
    license: 'Apache-2.0',
    in: 'bin/swiftshader.tar.br:libvulkan.so.1',
    says: 'Never unpacked.',
  },
  {
    name: 'open-sans',
    version: '3.003',
    license: 'OFL-1.1',
    in: 'bin/fonts.tar.br:fonts/Open_Sans/',
    says: 'Never unpacked.',
  },
];
