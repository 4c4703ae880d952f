import { describe, expect, test } from 'vitest';
import { answer, claim, told } from '../schema-samples.ts';

describe('unions speak of one branch', () => {
  const at = '/questions/0/answer/0';
  const likelihood = '/claims/0/likelihood';
  test.each<[string, unknown, string[]]>([
    ['a number for a block', answer(1), [`${at}: item 1 of \`answer\` must be a text or an object, not a number`]],
    ['an empty block', answer('A', '  '), ['/questions/0/answer/1: item 2 of `answer` is empty']],
    ['no value for a block', answer(null), [`${at}: item 1 of \`answer\` is empty`]],
    ['a block without type', answer({ text: 'x', foo: 1 }), [`${at}: \`type\` is missing`]],
    [
      'a block with a misspelt `type`',
      answer({ tpye: 'box', text: 'x' }),
      [`key ${at}/tpye: \`tpye\` is not a field of a block; did you mean \`type\`?`],
    ],
    [
      'a misspelt type',
      answer({ type: 'pullqoute', txt: 'x' }),
      [`${at}/type: \`pullqoute\` is not a type of block; did you mean \`pullquote\`?`],
    ],
    ['no such type', answer({ type: 'video' }), [`${at}/type: \`video\` is not a type of block`]],
    ['a type without value', answer({ type: null }), [`${at}/type: \`type\` is empty`]],
    ['a type that is a number', answer({ type: 5 }), [`${at}/type: \`type\` must be a text, not a number`]],
    [
      'a fault within a block',
      answer({ type: 'box', tilte: 'x', text: 'x' }),
      [`key ${at}/tilte: \`tilte\` is not a field of a box block; did you mean \`title\`?`],
    ],
    [
      'a field of another block',
      answer({ type: 'pullquote', text: 'x', caption: 'x' }),
      [`key ${at}/caption: \`caption\` is not a field of a pullquote block`],
    ],
    [
      'a misspelt likelihood',
      claim({ likelihood: 'likly' }),
      [`${likelihood}: \`likelihood\` cannot be \`likly\`; did you mean \`likely\`?`],
    ],
    [
      'a bare number',
      claim({ likelihood: 70 }),
      [`${likelihood}: \`likelihood\` must be a text or an object, not a number`],
    ],
    [
      'no way of saying it',
      claim({ likelihood: { chance: 70 } }),
      [`${likelihood}: \`likelihood\` must have \`percent\`, or \`from\` and \`to\``],
    ],
    [
      'too large a percentage',
      claim({ likelihood: { percent: 170 } }),
      [`${likelihood}/percent: \`percent\` must lie between 0 and 100, not \`170\``],
    ],
    ['half a range', claim({ likelihood: { from: 55 } }), [`${likelihood}: \`to\` is missing`]],
    [
      'a misspelt end of a range',
      claim({ likelihood: { form: 55, to: 80 } }),
      [`key ${likelihood}/form: \`form\` is not a field of a likelihood range; did you mean \`from\`?`],
    ],
    [
      'a range and a percentage',
      claim({ likelihood: { from: 55, to: 80, percent: 70 } }),
      [`key ${likelihood}/percent: \`percent\` is not a field of a likelihood range`],
    ],
  ])('%s', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });
});
