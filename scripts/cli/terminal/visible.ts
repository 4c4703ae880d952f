/** What GitHub and Azure take for a command wherever it stands in a line of a log: `##[…]`, `##vso[…]`. */
const logCommand = /#(?=#\w*\[)/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const unseen = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text for a terminal or a log: control and overriding characters, with which a file could forge a report, are spelt out. */
export function visible(text: string): string {
  return text.replace(logCommand, '\\u0023').replace(unseen, (character) => {
    return character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
