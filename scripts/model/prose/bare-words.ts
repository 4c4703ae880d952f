/** What is no prose: notes, code, addresses. */
const noProse = /\[\^[a-z0-9-]+\]|`[^`\n]+`|\]\([^)\s]{0,2000}\)|https?:\/\/\S+/g;

/** The words of a text, with spaces where notes, code and addresses stand. */
export function bareWords(text: string): string {
  return text.replace(noProse, (gone) => ' '.repeat(gone.length));
}
