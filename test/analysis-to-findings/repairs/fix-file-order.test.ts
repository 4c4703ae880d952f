import { describe, expect, it } from 'vitest';
import { analysis } from '../../analyses.ts';
import { fileOf, fix, least } from './fixing.ts';

describe('the order of keys', () => {
  it('is repaired with the comments that belong to a key', () => {
    const before = `# The file.

title: The Attack # agreed

  # by all
# in English

# what it is
schemaVersion: "1.0" # now
status: draft
standfirst: >-
  In this Q&A, an expert
  explains the attack.
  # of the standfirst
language: en
# the name
# of the file
id: x
questions:
  - # the first
    question: What happened?
    answer:
      - text: Two sites were attacked at dawn.
        type: paragraph
      - { text: At dawn., type: paragraph }
    # an id
    id: what-happened # for ever
# The end.
`;
    const after = `# The file.

# what it is
schemaVersion: "1.0" # now
# in English

# the name
# of the file
id: x
language: en
status: draft
title: The Attack # agreed

  # by all
standfirst: >-
  In this Q&A, an expert
  explains the attack.
  # of the standfirst
questions:
  - # the first
    # an id
    id: what-happened # for ever
    question: What happened?
    answer:
      - type: paragraph
        text: Two sites were attacked at dawn.
      - { type: paragraph, text: At dawn. }
# The end.
`;
    for (const lineEnd of ['\n', '\r\n']) {
      const { text, fixed, left } = fix(fileOf(before.replaceAll('\n', lineEnd)));
      expect(text).toBe(after.replaceAll('\n', lineEnd));
      expect([fixed, left]).toEqual([{ 'key-order': 4 }, {}]);
    }
  });

  it('is repaired with the white space at the ends of lines', () => {
    const [top = '', questions = ''] = least.split(/(?=questions)/);
    const [version = '', ...rest] = top
      .split(/(?<=\n)/)
      .map((line, index) => line.replace('\n', `${' '.repeat(index)}\n`));
    const moved = fix(fileOf(rest.join('') + version + questions)).text;
    expect(moved).toBe(version + rest.join('') + questions);
  });

  it('is repaired in JSON', () => {
    const { id, ...rest } = analysis('x');
    for (const indent of [undefined, 2]) {
      const { schemaVersion, ...others } = rest;
      const text = JSON.stringify({ ...rest, id }, null, indent);
      expect(fix(fileOf(text, 'json')).text).toBe(JSON.stringify({ schemaVersion, id, ...others }, null, indent));
    }
  });

  it.each<[string, string]>([
    ['an alias would come before its anchor', '{ question: &q q, id: *q, answer: A. }'],
    ['a comment stands between braces', '{ question: q, # of what\n      id: q, answer: A. }'],
  ])('is left where %s', (_, question) => {
    const text = least.replace(/ {2}- id[\s\S]*/, `  - ${question}\n`);
    expect(fix(fileOf(text))).toEqual({ text, fixed: {}, left: { 'key-order': 1 } });
  });
});
