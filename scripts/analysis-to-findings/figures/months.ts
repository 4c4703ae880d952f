const known = new Map<string, readonly string[]>();
/** Days of the months, in the longest year. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The names of the twelve months in a language (BCP 47). */
export function monthsOf(language: string): readonly string[] {
  let names = known.get(language);
  if (!names) {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, month) => format(Date.UTC(2024, month)));
    known.set(language, names);
  }
  return names;
}

/** The most days that a month can have, of a year where one is given. */
export function daysOf(month: number, year?: number): number {
  if (month !== 2 || year === undefined) return days[month - 1] ?? 31;
  return new Date(Date.UTC(year, 2, 0)).getUTCDate();
}
