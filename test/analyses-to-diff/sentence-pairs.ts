/** Language, old and new sentence of each pair. */
export function pairsOf(table: Readonly<Record<string, readonly string[]>>): [string, string, string][] {
  return Object.entries(table).flatMap(([language, pairs]) =>
    pairs.map((pair): [string, string, string] => {
      const [old = '', fresh = ''] = pair.split(' | ');
      return [language, old, fresh];
    }),
  );
}

/** Both sentences amid others, and wrapped as authors wrap them. */
export function foldedInto(old: string, fresh: string): [string, string] {
  const amid = (text: string) => `It was late. ${text.replaceAll(' ', '\n')} So it was.`;
  return [amid(old), amid(fresh)];
}
