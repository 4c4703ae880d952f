/** The pattern of `schema/entities/slug.schema.json`. */
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return id.test(text);
}
