import { type Fault, foldWords, isObject } from '../model/index.ts';
import { isConfidential } from './confidential.ts';
import { strongNamesIn } from './name-parts.ts';

/** Fields of a confidential source that name nobody, or are meant to be shown. */
const harmless: ReadonlySet<string> = new Set(['kind', 'language', 'reliability', 'confidential', 'publicDescription']);

/** As much of a secret is compared, in words: what holds so many of them in a row gives it away. */
const longest = 32;

/**
 * The last line of defence: a fault whose words contain a value of a confidential source loses its words. `value` is a
 * whole analysis, valid or not.
 */
export function discreet(value: unknown): <T extends Fault>(fault: T) => T {
  let secrets: ReadonlyMap<string, boolean> | undefined;
  return (fault) => {
    secrets ??= secretsIn(value);
    if (secrets.size === 0) return fault;
    const words = foldWords(`${fault.message} ${fault.hint ?? ''} ${fault.fix ?? ''}`).split(' ');
    if (!holdSecret(words, secrets)) return fault;
    const { hint: _, fix: __, ...rest } = fault;
    return { ...(rest as typeof fault), message: 'the message is left out, as it would name a confidential source' };
  };
}

/** Every beginning of every secret, and whether it is a whole one: so the time for a fault does not grow with their number. */
function secretsIn(value: unknown): ReadonlyMap<string, boolean> {
  const hidden = membersOf(value, 'sources').filter(isConfidential);
  const ids = new Set(hidden.map(({ id }) => id));
  const citations = membersOf(value, 'claims').flatMap((claim) => membersOf(claim, 'citations'));
  const secrets = [
    ...hidden.flatMap(secretsOf),
    ...citations.filter(({ source }) => ids.has(source)).flatMap(({ credibility: _, ...rest }) => secretsOf(rest)),
  ];
  const beginnings = new Map<string, boolean>();
  for (const secret of secrets) {
    const words = secret.split(' ', longest);
    for (let count = 1; count < words.length; count++) {
      const beginning = words.slice(0, count).join(' ');
      if (!beginnings.has(beginning)) beginnings.set(beginning, false);
    }
    beginnings.set(words.join(' '), true);
  }
  return beginnings;
}

function holdSecret(words: readonly string[], secrets: ReadonlyMap<string, boolean>): boolean {
  return words.some((_, start) => isSecretAt(words, start, secrets));
}

function isSecretAt(words: readonly string[], start: number, secrets: ReadonlyMap<string, boolean>): boolean {
  let phrase = '';
  for (const word of words.slice(start, start + longest)) {
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const whole = secrets.get(phrase);
    if (whole !== false) return whole === true;
  }
  return false;
}

/** The objects in a list of a value, as far as it has one. */
function membersOf(value: unknown, name: string): Readonly<Record<string, unknown>>[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function secretsOf(source: object): string[] {
  return Object.entries(source)
    .filter(([key]) => !harmless.has(key))
    .flatMap(([key, value]) => leaves(value).flatMap((text) => [text, ...strongNamesIn(key, text)]))
    .map(foldWords)
    .filter((secret) => secret.length > 2);
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
