import type { Fault } from '../model/index.ts';
import { hiddenCitations, hiddenObjects } from './hidden-texts.ts';
import { publicNames } from './public-names.ts';
import { type SecretMatcher, secretMatcher } from './secret-matcher.ts';

/** What the confidential sources of a value hide, and the citations of them; the value is an analysis, valid or not. */
export function secretsIn(value: unknown): SecretMatcher {
  const hidden = hiddenObjects(value).map(({ source }) => source);
  return secretMatcher([...hidden, ...hiddenCitations(value, hidden)], publicNames(value));
}

/**
 * The last line of defence: a fault whose words contain a value of a confidential source loses its words. `value` is a
 * whole analysis, valid or not.
 */
export function discreet(value: unknown): <T extends Fault>(fault: T) => T {
  let secrets: SecretMatcher | undefined;
  return (fault) => {
    secrets ??= secretsIn(value);
    const { message, hint = '', fix = '' } = fault;
    if (secrets.isEmpty || !secrets.inWords(`${message} ${hint} ${fix}`)) return fault;
    const { hint: _, fix: __, ...rest } = fault;
    return { ...(rest as typeof fault), message: 'the message is left out, as it would name a confidential source' };
  };
}
