import { describe, expect, test } from 'vitest';
import { amended, claim, told } from '../schema-samples.ts';

const path = 'must be a relative path with forward slashes and without .., ending in .png, .jpg, .jpeg or .webp';
const hero = (src: unknown) => amended({ hero: { src, alt: 'A', credit: 'C' } });

describe('texts of a form', () => {
  test.each([
    '/x.png',
    '../x.png',
    'a/../x.png',
    'a\\x.png',
    'https://example.org/x.png',
    'C:/x.png',
    'file:x.png',
    'a//x.png',
    'x.svg',
    'x.PNG',
    'x',
    '.png',
    'a/.png/..',
    'x.png\n',
    'a\u0000.png',
  ])('the path %j', (src) => {
    expect(told(hero(src))).toEqual([expect.stringContaining(`/hero/src: \`src\` ${path}, not \``)]);
  });

  test.each(['x.png', './x.jpg', 'a/b c/é.jpeg', 'a..b/x.webp', '..x/y.png'])('the path %j is fine', (src) => {
    expect(told(hero(src))).toEqual([]);
  });

  test.each([
    '2024',
    '2024-09',
    '2024-09-17',
    '2000-02-29',
    '2024-09-17T05:00',
    '2024-09-17T05:00:30+01:00',
    '2024-09-17T23:59Z',
  ])('the moment %s is fine', (from) => expect(told(claim({ when: { from, precision: 'day' } }))).toEqual([]));

  test.each([
    '24',
    '2024-13',
    '2024-02-30',
    '1900-02-29',
    '2024-04-31T05:00',
    '2024-09-17T24:00',
    '2024-09-17 05:00',
    '17 September',
  ])('the moment %s', (from) => {
    const demand = 'must be a moment that exists: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm';
    expect(told(claim({ when: { from, precision: 'day' } }))).toEqual([
      `/claims/0/when/from: \`from\` ${demand}, not \`${from}\``,
    ]);
  });
});
