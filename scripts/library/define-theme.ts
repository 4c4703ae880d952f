import type { Theme } from '../model/index.ts';

/** A theme of the caller's, for the option `theme`. Throws a TypeError for one without a name. */
export function defineTheme(theme: Theme): Theme {
  if (theme.name.trim() === '') throw new TypeError('A theme needs a name.');
  return theme;
}
