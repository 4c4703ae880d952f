import { ourLanguages, type People } from '../languages/index.ts';
import { type Fault, fromPointer, toPointer } from '../model/index.ts';
import { hiddenCitations, hiddenObjects } from './hidden-texts.ts';
import { publicNames } from './public-names.ts';
import { type SecretMatcher, secretMatcher } from './secret-matcher.ts';

/** What the confidential sources of a value hide, and the citations of them; the value is an analysis, valid or not. */
export function secretsIn(value: unknown, people: People = ourLanguages.people): SecretMatcher {
  const hidden = hiddenObjects(value).map(({ source }) => source);
  return secretMatcher([...hidden, ...hiddenCitations(value, hidden)], publicNames(value), people);
}

/**
 * The last line of defence: a fault whose words contain a value of a confidential source loses its words, and its pointer ends before a key that
 * does. `value` is a whole analysis, valid or not.
 */
export function discreet(value: unknown, people?: People): <T extends Fault>(fault: T) => T {
  let secrets: SecretMatcher | undefined;
  return (fault) => {
    secrets ??= secretsIn(value, people);
    if (secrets.isEmpty) return fault;
    const { message, hint = '', fix = '' } = fault;
    const pointer = openPart(fault.pointer, secrets);
    const isTold = !secrets.inWords(`${message} ${hint} ${fix}`);
    if (isTold && pointer === fault.pointer) return fault;
    // What would be repaired is no longer where the pointer leads.
    const { hint: _, fix: __, ...rest } = fault;
    const words = isTold ? message : 'the message is left out, as it would name a confidential source';
    return { ...(rest as typeof fault), pointer, message: words };
  };
}

/** A pointer up to the first key that holds a secret. */
function openPart(pointer: string, secrets: SecretMatcher): string {
  const path = fromPointer(pointer) ?? [];
  const first = path.findIndex((key) => !/^\d+$/.test(key) && secrets.inWords(key));
  return first < 0 ? pointer : toPointer(path.slice(0, first));
}
