import { expect, test } from 'vitest';
import { fontsConfiguration } from '../../scripts/html-to-pdf/browser/fontconfig.ts';

test('the configuration names the given folders and nothing of the system', () => {
  expect(fontsConfiguration(['/a & b/fonts', '/c<d>'], '/cache')).toBe(`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/a &amp; b/fonts</dir>
  <dir>/c&lt;d&gt;</dir>
  <cachedir>/cache</cachedir>
</fontconfig>
`);
});
