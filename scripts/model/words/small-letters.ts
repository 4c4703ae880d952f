/** A text in small letters, of the same length. For patterns: the flags `i` and `u` together make one slow to compile. */
export function smallLetters(text: string): string {
  // İ alone becomes longer in small letters, and ſ alone stays apart from the small letter that it is.
  return text.replaceAll('İ', 'I').replaceAll('ſ', 's').toLowerCase();
}
