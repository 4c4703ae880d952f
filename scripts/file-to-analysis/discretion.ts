import type { Fault } from '../model/finding.ts';
import { isConfidential, isObject } from './confidential.ts';

/** Fields of a confidential source that name nobody, or are meant to be shown. */
const harmless: ReadonlySet<string> = new Set(['kind', 'language', 'reliability', 'confidential', 'publicDescription']);

/**
 * The last line of defence: a fault whose words contain a value of a confidential source loses its words. `value` is a
 * whole analysis, valid or not.
 */
export function discreet(value: unknown): <T extends Fault>(fault: T) => T {
  const sources = isObject(value) && Array.isArray(value['sources']) ? value['sources'] : [];
  const secrets = sources.filter((source) => isObject(source) && isConfidential(source)).flatMap(secretsOf);
  return (fault) => {
    const words = ` ${fold(`${fault.message} ${fault.hint ?? ''}`)} `;
    if (!secrets.some((secret) => words.includes(` ${secret} `))) return fault;
    const { hint: _, ...rest } = fault;
    return { ...(rest as typeof fault), message: 'the message is left out, as it would name a confidential source' };
  };
}

function secretsOf(source: object): string[] {
  return Object.entries(source)
    .filter(([key]) => !harmless.has(key))
    .flatMap(([, value]) => leaves(value))
    .map(fold)
    .filter((secret) => secret.length > 2);
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
