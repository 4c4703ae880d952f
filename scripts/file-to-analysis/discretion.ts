import type { Fault } from '../model/finding.ts';
import { isConfidential, isObject } from './confidential.ts';
import { foldWords } from './fold-words.ts';

/** Fields of a confidential source that name nobody, or are meant to be shown. */
const harmless: ReadonlySet<string> = new Set(['kind', 'language', 'reliability', 'confidential', 'publicDescription']);

/**
 * The last line of defence: a fault whose words contain a value of a confidential source loses its words. `value` is a
 * whole analysis, valid or not.
 */
export function discreet(value: unknown): <T extends Fault>(fault: T) => T {
  const hidden = membersOf(value, 'sources').filter(isConfidential);
  const ids = new Set(hidden.map(({ id }) => id));
  const citations = membersOf(value, 'claims').flatMap((claim) => membersOf(claim, 'citations'));
  const secrets = [
    ...hidden.flatMap(secretsOf),
    ...citations.filter(({ source }) => ids.has(source)).flatMap(({ credibility: _, ...rest }) => secretsOf(rest)),
  ];
  return (fault) => {
    const words = ` ${foldWords(`${fault.message} ${fault.hint ?? ''} ${fault.fix ?? ''}`)} `;
    if (!secrets.some((secret) => words.includes(` ${secret} `))) return fault;
    const { hint: _, fix: __, ...rest } = fault;
    return { ...(rest as typeof fault), message: 'the message is left out, as it would name a confidential source' };
  };
}

/** The objects in a list of a value, as far as it has one. */
function membersOf(value: unknown, name: string): Readonly<Record<string, unknown>>[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function secretsOf(source: object): string[] {
  return Object.entries(source)
    .filter(([key]) => !harmless.has(key))
    .flatMap(([, value]) => leaves(value))
    .map(foldWords)
    .filter((secret) => secret.length > 2);
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
