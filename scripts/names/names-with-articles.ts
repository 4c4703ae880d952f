const name = /[A-Z\u00c0-\u00de\u0100-\u017f\u1e00-\u1eff][a-z\u00df-\u017f\u1e00-\u1eff]{2,}/y;

/** The names, without it, before which the Arabic article stands as `al-` and as `el-`. */
export function namesWithArticles(text: string): ReadonlySet<string> {
  const articles = new Map<string, string>();
  const found = new Set<string>();
  for (let at = text.indexOf('l-'); at >= 0; at = text.indexOf('l-', at + 2)) {
    const vowel = text.charAt(at - 1).toLowerCase();
    if (vowel !== 'a' && vowel !== 'e') continue;
    name.lastIndex = at + 2;
    const [stem] = name.exec(text) ?? [];
    if (stem === undefined) continue;
    const other = articles.get(stem);
    if (other === undefined) articles.set(stem, vowel);
    else if (other !== vowel) found.add(stem);
  }
  return found;
}
