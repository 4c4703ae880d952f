import { describe, expect, it } from 'vitest';
import type { Language } from '../../scripts/languages/language.ts';
import { placeholdersOf } from '../../scripts/languages/placeholders.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';

const ours = ourLanguages.placeholders;

describe('a first look', () => {
  it.each([
    'TK',
    'TKTK',
    'TBC',
    'TODO: ask',
    'FIXME (x)',
    '???',
    'lorem ipsum',
    'Lorem  ipsum',
    'LOREM IPSUM',
    '{{name}}',
    '#REF!',
    '#N/A',
    'XX men',
    '1xx men',
    'Error! Reference source not found',
    'Click or tap here to enter text',
    'Erreur ! Signet non défini',
    'Haga clic aquí para escribir texto',
    '¡Error! Marcador no definido',
  ])('lets %s pass to the second', (text) => {
    expect([...ours.in(`So ${text}.`)]).not.toEqual([]);
    expect(ours.signs.some((sign) => text.includes(sign))).toBe(true);
  });

  it.each(['[NAME HERE]', '[insert the figure]', '[a name here]', '(to come)', '« to be confirmed »', '(to\ncome)'])(
    'lets %s pass, in brackets',
    (text) => {
      expect([...ours.in(text.replace('\n', ' '))]).not.toEqual([]);
      expect(ours.inBrackets(ourLanguages.of('en')).test(text)).toBe(true);
    },
  );

  it.each([
    ['[Ww]rite here', 'write here'],
    ['Colou?r to choose', 'Color to choose'],
    ['Soon|Later', 'Later'],
    ['\\?nada', '?nada'],
    ['Put it in', 'Put it in'],
    ['(?:un)?known', 'known'],
  ])('knows what a caller’s pattern %s may begin with', (leftover, text) => {
    const words = { openers: [], here: [], fields: [], gaps: [], leftovers: [leftover], roman: [] };
    const { signs, in: find } = placeholdersOf([{ tag: 'xx', placeholders: words } as Language]);
    expect([...find(text)]).not.toEqual([]);
    expect(signs.some((sign) => text.includes(sign))).toBe(true);
  });
});
