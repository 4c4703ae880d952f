const schemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto']);

/** What makes an address unsafe, in words that do not repeat it; undefined for a safe one. */
export function unsafeUrl(url: string): { message: string; hint: string } | undefined {
  if (/[\p{Cc}\p{White_Space}]/u.test(url)) {
    return { message: 'an address holds a space, a line break or a control character', hint: 'Write %20 for a space.' };
  }
  if (/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(url)) {
    return { message: 'an address holds an invisible character', hint: 'Type the address anew.' };
  }
  if (url.includes('\\')) return { message: 'an address holds a backslash', hint: 'Write / or %5C.' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const full = 'Write the whole address, starting with https://.';
  if (scheme === undefined) return { message: 'an address does not start with https:, http: or mailto:', hint: full };
  if (!schemes.has(scheme)) return { message: 'an address may only start with https:, http: or mailto:', hint: full };
  if (scheme === 'mailto') {
    if (/^mailto:[^@?/]+@[^@?/]+(?:\?|$)/i.test(url)) return undefined;
    return { message: 'this is not the address of a mailbox', hint: 'Write mailto:name@example.org.' };
  }
  const authority = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1];
  if (authority === undefined || !URL.canParse(url)) return { message: 'this is not a web address', hint: full };
  if (authority.includes('@')) {
    return {
      message: 'an address holds a user name before its host (@), which misleads readers',
      hint: 'Delete what stands before the @, and the @.',
    };
  }
  return undefined;
}
