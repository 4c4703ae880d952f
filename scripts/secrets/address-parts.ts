/** What gives an address away: all of it, its host, its path, and a part of the path that reads like a title. */
export function addressParts(url: string | undefined): string[] {
  if (url === undefined) return [];
  const host = hostOf(url);
  const path = url.slice(url.indexOf(host) + host.length);
  const titles = path.split('/').filter((part) => letterWords(part) > 2);
  return [host + path, host, ...(letterWords(path) > 2 ? [path] : []), ...titles];
}

/** Parts of an address that may be names: two words, as in `amadou-traore`. */
export function namesInAddress(url: string | undefined): string[] {
  return (url ?? '').split(/[/?#&=]/).filter((part) => letterWords(part) === 2 && !part.includes('.'));
}

/** The account to which an address on a social medium belongs, where it names one. */
export function accountIn(url: string | undefined): string[] {
  return /^https?:\/\/[^/]+\/@?([^/?#@]+)(?:\/|\/(?:posts|status|\d+)\b.*)?$/i.exec(url ?? '')?.slice(1) ?? [];
}

/** The host of an address, without `www.`. */
export function hostOf(url: string | undefined): string {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/)?(?:www\.)?([^/?#]*)/i.exec(url ?? '')?.[1] ?? '';
}

function letterWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
