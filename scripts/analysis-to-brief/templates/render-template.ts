import Handlebars from 'handlebars';
import { compileTemplate } from '../../handlebars/index.ts';
import { Failure, type RootContent, type Templates } from '../../model/index.ts';
import { frameMarks, nestFrames } from './frame-marks.ts';
import type { Graft, Grafts } from './grafts.ts';
import { parseTemplate } from './parse-template.ts';
import type { View } from './view.ts';

type Template = (view: View) => string;
/** `brief` is `brief.md.hbs`; the others are partials that are rendered on their own. */
export type TemplateName = 'brief' | 'note' | 'uncertainty' | 'annex';

const compiled = new WeakMap<Templates, Record<TemplateName, Template>>();

/**
 * Pours a view into `brief.md.hbs` or a partial that follows it, and parses what comes out with the data grafted in. Throws an
 * environment failure (3) that tells what a template asks for and nobody gives.
 */
export function renderTemplate(templates: Templates, name: TemplateName, view: View, grafts: Grafts): RootContent[] {
  let entry = compiled.get(templates);
  if (!entry) {
    entry = compile(templates);
    compiled.set(templates, entry);
  }
  return nestFrames(
    poured(entry[name], view),
    (markdown) => parseTemplate(markdown, grafts),
    (number) => {
      const grafted = grafts.grafted(number);
      return grafted.kind === 'text' ? grafted.value : '';
    },
  );
}

/** What Handlebars says besides the name is dropped: it may repeat a piece of the view. */
function poured(template: Template, view: View): string {
  try {
    return template(view);
  } catch (error) {
    if (!(error instanceof Handlebars.Exception)) throw error;
    const [, name, place] = /^"([\w.@-]+)" not defined in [\s\S]* - (\d+:\d+)$/.exec(error.message) ?? [];
    const what =
      name === undefined
        ? 'The templates cannot be filled.'
        : `A template asks for “${name}” (at ${place}), which is not given to it.`;
    throw new Failure(3, what, 'Mend the name in templates/, or install Briefwright again.');
  }
}

function compile(templates: Templates): Record<TemplateName, Template> {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('frame', frameHelper);
  for (const [name, text] of Object.entries(templates.partials))
    handlebars.registerPartial(name, compileTemplate(handlebars, `partials/${name}.md.hbs`, text));
  const partial = (name: TemplateName): Template =>
    compileTemplate(handlebars, `partials/${name}.md.hbs`, templates.partials[name] ?? '');
  return {
    brief: compileTemplate(handlebars, 'brief.md.hbs', templates.brief),
    note: partial('note'),
    uncertainty: partial('uncertainty'),
    annex: partial('annex'),
  };
}

/** `{{#frame "name"}}…{{/frame}}`, or with a graft that becomes the element's id. */
function frameHelper(this: unknown, name: string, ...rest: unknown[]): Handlebars.SafeString {
  const options = rest.at(-1) as Handlebars.HelperOptions;
  const [id] = rest.slice(0, -1) as Graft[];
  return new Handlebars.SafeString(frameMarks(name, id, options.fn(this)));
}
