import type { Templates } from './brief.ts';

/** A look for briefs: what it has takes the place of ours, part by part; the rest stays. */
export interface Theme {
  name: string;
  /** In place of `templates/brief.md.hbs`. */
  brief?: string;
  /** In place of `templates/page.html.hbs`. */
  page?: string;
  /** In place of `templates/partials/<name>.md.hbs`, by name. */
  partials?: Readonly<Record<string, string>>;
  /** In place of `templates/styles/<name>.css`, by name. */
  styles?: Readonly<Record<string, string>>;
}

/** Templates in which a theme has taken the place of what it has. */
export function themed(ours: Templates, theme: Theme): Templates {
  return {
    ...ours,
    brief: theme.brief ?? ours.brief,
    page: theme.page ?? ours.page,
    partials: { ...ours.partials, ...theme.partials },
    styles: { ...ours.styles, ...theme.styles },
  };
}
