/** The paths that a Markdown page links to or shows, without addresses of the web and places within a page. */
export function pageLinks(page: string): string[] {
  const targets = page.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)|src="([^":]+)"/g);
  return [...targets].map((match) => match[1] ?? match[2] ?? '');
}
