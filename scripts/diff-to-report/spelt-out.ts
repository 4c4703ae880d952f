/** Characters that turn the direction of what follows: in a comparison they are shown, as they can make a text look like another. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text in which nobody can hide a change behind an invisible character. */
export function speltOut(text: string): string {
  return text.replace(
    turning,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
