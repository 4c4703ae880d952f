/** The one name of each unit, for all ways of writing it. */
export type UnitName =
  | '%'
  | 'km²'
  | 'money'
  | 'km'
  | 'm'
  | 'mile'
  | 'ha'
  | 'kg'
  | 'tonne'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year';
