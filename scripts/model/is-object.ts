/** The members of an object of JSON or YAML. */
export type Members = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
