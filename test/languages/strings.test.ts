import { describe, expect, it } from 'vitest';
import { fill, stringsFor } from '../../scripts/languages/strings.ts';
import { briefContext } from '../full-analysis.ts';

const { templates } = briefContext();
const { en } = templates.strings;

/** Names of members with the places that their phrases have: `range {from} {to}`. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path} ${(value.match(/\{[a-z]+\}/g) ?? []).toSorted().join(' ')}`.trim()];
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([name, member]) => shape(member, `${path}/${name}`));
}

describe.each(Object.keys(templates.strings))('the strings for %s', (language) => {
  /** Likelihood terms of the analysis are English, so that only other languages translate them; a plural may have more forms. */
  const free = /^\/terms\/|^\/(?:minutes|source)\/(?:zero|two|few|many)\b/;
  const sorted = (value: unknown) =>
    shape(value)
      .filter((line) => !free.test(line))
      .toSorted();

  it('have every phrase of the English ones, with the same places, and no other', () => {
    expect(sorted(templates.strings[language])).toEqual(sorted(en));
  });

  it('are taken for the language', () => {
    expect(stringsFor(templates, `${language}-CA`)).toBe(templates.strings[language]);
  });
});

describe('stringsFor', () => {
  it('falls back on English', () => {
    expect(stringsFor(templates, 'sw')).toBe(en);
  });

  it('names a phrase that is missing', () => {
    const { status: _, ...rest } = structuredClone(en) as Record<string, unknown>;
    const incomplete = { ...templates, strings: { en, xx: { ...rest, status: { confirmed: 'x' } } } };
    expect(() => stringsFor(incomplete, 'xx')).toThrow('templates/strings/xx.json has no `status.disputed`.');
  });
});

describe('fill', () => {
  it('puts values in places as they are, once', () => {
    expect(fill('{a} to {b}, {c}', { a: '{b}', b: '$&' })).toBe('{b} to $&, {c}');
  });
});
