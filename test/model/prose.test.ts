import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownProse, parseProse } from '../../scripts/model/prose/parse-prose.ts';
import { hostileProse } from '../hostile-prose.ts';
import { hostileText } from '../hostile-text.ts';

/** Mostly words and citations, which have a fast way of their own. */
const simple = fc
  .array(
    fc.constantFrom(
      'Bamako',
      'é',
      '1,200',
      ' ',
      ' ',
      '. ',
      ', ',
      '[^a]',
      '[^b-2]',
      '“x”',
      '(y)',
      ':',
      '-',
      '–',
      '  ',
      '%',
      '\n',
      '[^A]',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('parseProse', () => {
  it('parses as remark does, positions included', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: simple }, hostileText, hostileProse.markdown), (text) => {
        expect(parseProse(text)).toEqual(markdownProse(text));
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 800) },
    );
  });

  it('takes every citation for one, whatever it points at', () => {
    const { children } = parseProse('[^nobody] a [^nobody].\n\n`x` [^nobody]');
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(JSON.stringify(children).match(/footnoteReference/g)).toHaveLength(3);
  });
});
