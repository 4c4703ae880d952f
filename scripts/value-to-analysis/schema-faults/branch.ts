import { isObject, quoted, type Schema } from '../../model/index.ts';
import { emptyRemark } from './check-scalar.ts';
import type { Checker } from './checker.ts';
import { meant } from './meant.ts';
import { memberOf, type Place } from './place.ts';
import { inWords, isTextWithColon, jsonTypeOf, listOf, typesOf } from './words.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The branch of a union that a value belongs to, by its JSON type, then by its `type`, then by its members.
 * Where the value does not say which, that is reported and nothing is returned.
 */
export function chooseBranch(checker: Checker, schema: Schema, value: unknown, place: Place): Schema | undefined {
  if (schema.anyOf === undefined) return schema;
  const type = jsonTypeOf(value);
  const branches = schema.anyOf
    .map((branch) => checker.resolve(branch))
    .filter((branch) => typesOf(branch).includes(type));
  if (!isObject(value) || branches.length === 1) return branches[0];
  return tagOf(branches[0]) === undefined
    ? byMembers(checker, branches, value, place)
    : byTag(checker, schema, branches, value, place);
}

function tagOf(branch: Schema | undefined): string | undefined {
  const { type } = branch?.properties ?? {};
  return type?.const;
}

function isFieldOfAny(checker: Checker, branches: readonly Schema[], value: Members): boolean {
  const names = branches.flatMap((branch) => Object.keys(checker.resolve(branch).properties ?? {}));
  return Object.keys(value).some((key) => meant(key, names) !== undefined);
}

function byTag(
  checker: Checker,
  union: Schema,
  branches: readonly Schema[],
  value: Members,
  place: Place,
): Schema | undefined {
  const tags = branches.map((branch) => tagOf(branch) ?? '');
  const hint = `Types: ${listOf(tags)}.`;
  const kind = union.title?.toLowerCase();
  if (!Object.hasOwn(value, 'type')) {
    const slip = Object.keys(value).find((key) => meant(key, ['type']) !== undefined);
    const isText = slip === undefined && isTextWithColon(value) && !isFieldOfAny(checker, branches, value);
    const quote = 'In YAML, text with a colon and a space in it must stand in quotation marks. ';
    if (slip === undefined) {
      checker.report(place.pointer, () => ({ message: '`type` is missing', hint: `${isText ? quote : ''}${hint}` }));
    } else {
      const message = `${quoted(slip)} is not a field of a ${kind}; did you mean \`type\`?`;
      checker.report(memberOf(place, slip, false, false).pointer, () => ({ message, atKey: true }));
    }
    return undefined;
  }
  const { type } = value;
  const chosen = branches.find((branch) => tagOf(branch) === type);
  if (chosen !== undefined) return chosen;
  const at = memberOf(place, 'type', false, place.confidential);
  checker.report(at.pointer, () => {
    if (type === null || type === '') return { ...emptyRemark(at), hint };
    if (typeof type !== 'string')
      return { message: `\`type\` must be a text, not ${inWords([jsonTypeOf(type)])}`, hint };
    const guess = meant(type, tags);
    const given = checker.quote(type, at);
    if (given === undefined) return { message: `this is not a type of ${kind}`, hint };
    return { message: `${given} is not a type of ${kind}${guess ? `; did you mean \`${guess}\`?` : ''}`, hint };
  });
  return undefined;
}

/** The branch whose fields the value has most of. */
function byMembers(checker: Checker, branches: readonly Schema[], value: Members, place: Place): Schema | undefined {
  let best: Schema | undefined;
  let most = 0;
  for (const branch of branches) {
    const names = Object.keys(branch.properties ?? {});
    const known = Object.keys(value)
      .slice(0, 50)
      .filter((key) => meant(key, names) !== undefined);
    if (known.length > most) [best, most] = [branch, known.length];
  }
  if (best === undefined) {
    const ways = branches.map(({ required = [] }) => required.map((name) => `\`${name}\``).join(' and '));
    checker.report(place.pointer, () => ({ message: `${place.name} must have ${ways.join(', or ')}` }));
  }
  return best;
}
