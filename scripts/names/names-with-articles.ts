const name = /[A-Z\u00c0-\u00de\u0100-\u017f\u1e00-\u1eff][a-z\u00df-\u017f\u1e00-\u1eff]{2,}/y;
/** Shorter names are alike by chance. */
const fewest = 5;

/** The names, without it, before which the Arabic article stands as `al-` and as `el-`, or with a hyphen and with a space. */
export function namesWithArticles(text: string): ReadonlySet<string> {
  const articles = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (let at = text.indexOf('l-'); at >= 0; at = text.indexOf('l-', at + 2)) {
    const stem = nameAt(text, at + 2);
    if (stem === undefined) continue;
    let vowels = articles.get(stem);
    if (!vowels) {
      vowels = new Set();
      articles.set(stem, vowels);
      if (stem.length >= fewest && standsApart(text, stem)) found.add(stem);
    }
    vowels.add(text.charAt(at - 1).toLowerCase());
    if (vowels.has('a') && vowels.has('e')) found.add(stem);
  }
  return found;
}

/** Whether a name stands behind the article with a space; the rare capital is looked for, not the letter before it. */
function standsApart(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (text.startsWith('l ', at - 2) && nameAt(text, at) === stem) return true;
  }
  return false;
}

function nameAt(text: string, at: number): string | undefined {
  name.lastIndex = at;
  return name.exec(text)?.[0];
}
