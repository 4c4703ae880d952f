/** What the browser's fontconfig reads, so that it finds exactly the given fonts, and nothing of the system. */
export function fontsConfiguration(fontFolders: readonly string[], cacheFolder: string): string {
  const folders = fontFolders.map((folder) => `  <dir>${escapeXml(folder)}</dir>\n`).join('');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders}  <cachedir>${escapeXml(cacheFolder)}</cachedir>
</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
