/** The type of the words in templates/strings/, after the English ones: every language has the same. */
export function stringsInterface(english: object): string {
  return `// Made by \`npm run generate\` from templates/strings/en.json; do not edit.

/** All words that Briefwright itself puts into a brief, in one language. */
export interface Strings ${shapeOf(english, '')}
`;
}

function shapeOf(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return `readonly ${shapeOf(value[0], indent)}[]`;
  const inner = `${indent}  `;
  const members = Object.entries(value).map(([name, member]) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
    return `${inner}${key}: ${shapeOf(member, inner)};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}
