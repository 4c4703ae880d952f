import type Handlebars from 'handlebars';

/** What Handlebars makes of a template's text. */
type Specification = Parameters<typeof Handlebars.template>[0];

/** Templates by their text, as Handlebars compiles them. None here: the bundle has those of `templates/` in this place. */
export const precompiled: ReadonlyMap<string, Specification> = new Map();
