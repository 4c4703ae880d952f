import { expect, test } from 'vitest';
import { fontsConfiguration } from '../../scripts/html-to-pdf/browser/fontconfig.ts';

test('the configuration names the given folders and nothing of the system', () => {
  expect(fontsConfiguration(['/a & b/fonts', '/c<d>'], '/cache')).toBe(`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/a &amp; b/fonts</dir>
  <dir>/c&lt;d&gt;</dir>
  <cachedir>/cache</cachedir>
  <match target="pattern">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
</fontconfig>
`);
});
