import type Handlebars from 'handlebars';
import { Failure } from '../model/index.ts';
import { templateOptions } from '../template-options.mjs';
import { precompiled } from './precompiled-templates.ts';

/**
 * A template as a function; one that the bundle has compiled ahead is only put together.
 * Throws an environment failure (3) that names a template which is not valid.
 */
export function compileTemplate<View>(
  handlebars: typeof Handlebars,
  name: string,
  text: string,
): (view: View) => string {
  const specification = precompiled.get(text);
  if (specification !== undefined) return handlebars.template(specification);
  try {
    handlebars.precompile(text, templateOptions);
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Failure(3, `The template ${name} is not valid: ${reason}`, 'Mend it, or install Briefwright again.');
  }
  return handlebars.compile(text, templateOptions);
}
