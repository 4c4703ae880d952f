/** What the browser's fontconfig reads, so that it finds exactly the given fonts, and nothing of the system. */
export function fontsConfiguration(fontFolders: readonly string[], cacheFolder: string): string {
  // Without a style of hinting the browser rounds the advance of each letter to a whole pixel, whatever its own switch says.
  const unhinted = ['pattern', 'font'].map(
    (target) => `  <match target="${target}">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
`,
  );
  const folders = fontFolders.map((folder) => `  <dir>${escapeXml(folder)}</dir>\n`).join('');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders}  <cachedir>${escapeXml(cacheFolder)}</cachedir>
${unhinted.join('')}</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
