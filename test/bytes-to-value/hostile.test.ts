import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';

function read(format: 'json' | 'yaml', content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { findings } = judgeFile({ file: `x.${format}`, name: 'x', format, bytes });
  return findings.map(({ ruleId, severity, line, column, pointer, message }) => {
    return `${severity} ${ruleId} ${line}:${column} ${pointer || '(file)'} ${message}`;
  });
}

const forbidden = (code: string) => `the character ${code} is not allowed in an analysis`;

describe('a mistake that JSON and YAML share is told in the same words', () => {
  it.each<[string, json: string, yaml: string, jsonAt: string, yamlAt: string, ruleId: string, rest: string]>([
    [
      'a key twice',
      '{"a": 1,\n "a": 2}',
      'a: 1\na: 2\n',
      '2:2',
      '2:1',
      'key-duplicate',
      '/a the key `a` is given twice in one object',
    ],
    [
      'a deep key twice',
      '{"x": [{"b": 1, "b": 2}]}',
      'x:\n  - b: 1\n    b: 2\n',
      '1:17',
      '3:5',
      'key-duplicate',
      '/x/0/b the key `b` is given twice in one object',
    ],
    [
      'a key that may say too much, twice',
      '{"A B": 1, "A B": 2}',
      'A B: 1\nA B: 2\n',
      '1:12',
      '2:1',
      'key-duplicate',
      '/A B a key is given twice in one object',
    ],
    [
      'too deep',
      `${'['.repeat(65)}${']'.repeat(65)}`,
      `${'['.repeat(65)}${']'.repeat(65)}`,
      '1:65',
      '1:65',
      'nesting',
      '(file) objects and lists are nested more than 64 deep',
    ],
    [
      'an infinite number',
      '{"a": [1e999]}',
      'a: [.inf]\n',
      '1:8',
      '1:5',
      'number-range',
      '/a/0 a number must be finite',
    ],
    [
      'a number beyond exactness',
      '{"a": 9007199254740993}',
      'a: 9007199254740993\n',
      '1:7',
      '1:4',
      'number-range',
      '/a the number is too large to be kept exactly',
    ],
    [
      'an escaped NUL',
      '{"a": "x\\u0000"}',
      'a: "x\\0"\n',
      '1:9',
      '1:6',
      'character-forbidden',
      `/a ${forbidden('U+0000')}`,
    ],
    [
      'an escaped control',
      '{"a": "\\u001b"}',
      'a: "\\e"\n',
      '1:8',
      '1:5',
      'character-forbidden',
      `/a ${forbidden('U+001B')}`,
    ],
    [
      'an escaped noncharacter',
      '{"a": "\\ufdd0"}',
      'a: "\\uFDD0"\n',
      '1:8',
      '1:5',
      'character-forbidden',
      `/a ${forbidden('U+FDD0')}`,
    ],
    [
      'a noncharacter of another plane',
      '{"a": "\\ud83f\\udffe"}',
      'a: "\\U0001FFFE"\n',
      '1:8',
      '1:5',
      'character-forbidden',
      `/a ${forbidden('U+1FFFE')}`,
    ],
    [
      'half a character',
      '{"a": "\\ud800"}',
      'a: "\\uD800"\n',
      '1:8',
      '1:5',
      'character-forbidden',
      `/a ${forbidden('U+D800')}`,
    ],
    [
      'a forbidden character in a key',
      '{"\\u0007": 1}',
      '"\\a": 1\n',
      '1:2',
      '1:1',
      'character-forbidden',
      `/\x07 ${forbidden('U+0007')}`,
    ],
    [
      'a raw control',
      '{"a":\n "\x07"}',
      'a:\n "\x07"\n',
      '2:3',
      '2:3',
      'character-forbidden',
      `(file) ${forbidden('U+0007')}`,
    ],
    [
      'a raw noncharacter',
      '{"a": "\uffff"}',
      'a: "\uffff"\n',
      '1:8',
      '1:5',
      'character-forbidden',
      `(file) ${forbidden('U+FFFF')}`,
    ],
    ['an empty file', '', '', '1:1', '1:1', 'empty-file', '(file) the file is empty'],
    ['a blank file', ' \n\t\n', ' \n\t\n', '1:1', '1:1', 'empty-file', '(file) the file is empty'],
  ])('%s', (_, json, yaml, jsonAt, yamlAt, ruleId, rest) => {
    expect(read('json', json)).toEqual([`error ${ruleId} ${jsonAt} ${rest}`]);
    expect(read('yaml', yaml)).toEqual([`error ${ruleId} ${yamlAt} ${rest}`]);
  });
});

describe('a text that is not JSON', () => {
  it.each([
    ['{', '1:2', 'the text ends inside the object that opens in line 1'],
    ['{"a":\n[1,', '2:4', 'the text ends inside the list that opens in line 2'],
    ['{"a": 1,}', '1:8', 'a comma follows the last member of the object'],
    ['[1, 2,\n]', '1:6', 'a comma follows the last member of the list'],
    ['{"a" 1}', '1:6', 'a colon is missing between the key and its value'],
    ['{"a": 1\n "b": 2}', '2:2', 'a comma is missing before this member'],
    ['[1 2]', '1:4', 'a comma is missing before this item'],
    ['[1,, 2]', '1:4', 'a comma stands where a value or a key is expected'],
    ['{a: 1}', '1:2', 'a key must stand in double quotation marks'],
    ["{'a': 1}", '1:2', 'JSON needs straight double quotation marks here'],
    ['{“a”: 1}', '1:2', 'JSON needs straight double quotation marks here'],
    ['{"a": yes}', '1:7', 'text must stand in double quotation marks'],
    ['{"a": NaN}', '1:7', 'a number must be finite'],
    ['{"a": 2024-09-17}', '1:7', 'this is not a number as JSON writes it'],
    ['{"a": 007}', '1:7', 'this is not a number as JSON writes it'],
    ['// note\n{}', '1:1', 'JSON has no comments'],
    ['{"a": "x\ny"}', '1:7', 'a string is not closed before the end of its line'],
    ['{"a": "x\ty"}', '1:9', 'a tab stands inside a string'],
    ['{"a": "\\x"}', '1:8', 'JSON does not know this escape'],
    ['{"a": "\\u12"}', '1:8', 'JSON does not know this escape'],
    ['{"a": [1}', '1:9', 'the list that opens in line 1 is closed with }'],
    ['{}}', '1:3', 'a } stands here that closes nothing'],
    ['{} {}', '1:4', 'there is more text after the end of the analysis'],
    ['{"a":\u00a01}', '1:6', 'the invisible character U+00A0 stands between values'],
    ['{"a"}', '1:5', 'a colon and a value are missing after the key'],
    ['{"a":}', '1:6', 'a value is missing after the colon'],
  ])('%s', (text, at, message) => {
    expect(read('json', text)).toEqual([`error syntax ${at} (file) ${message}`]);
  });

  it('is not drowned in repeated keys', () => {
    const findings = read('json', `{${'"a": 1, '.repeat(500)}"a": 1}`);
    expect(findings).toHaveLength(101);
    expect(findings).toContain('error key-duplicate 1:802 /a 400 more faults of keys are not listed');
  });

  it('is refused before anything recursive runs', () => {
    expect(read('json', '['.repeat(1_000_000))).toEqual([
      'error nesting 1:65 (file) objects and lists are nested more than 64 deep',
    ]);
  });
});

describe('a text that is not YAML, or more than an analysis needs', () => {
  it.each([
    ['a: b: c\n', 'syntax 1:5', 'text without quotation marks holds a colon followed by a space'],
    ['a: 1\n b: 2\n', 'syntax 2:3', 'the key before this colon is not indented like its neighbours'],
    ['a:\n\tb: 1\n', 'syntax 2:1', 'a tab stands in the indentation'],
    ['a: @x\n', 'syntax 1:4', 'text without quotation marks cannot start with @'],
    [
      'a: "x\n',
      'syntax 2:1',
      'before this line a quotation mark or a bracket is not closed, or the line is not indented enough',
    ],
    ['a: "\\q"\n', 'syntax 1:6', 'YAML does not know this escape'],
    ['a: [1, 2', 'syntax 1:9', 'the text ends inside a list [ ] or an object { }'],
    ['a: 1\nb\n', 'syntax 3:1', 'a colon is missing between the key and its value'],
    ['- a\nb: 1\n', 'syntax 2:1', 'there is more text after the end of the analysis'],
    ['a: !!js/function x\n', 'yaml-tag 1:4', 'a YAML tag (!) stands before a value'],
    ['a: !!binary aGk=\n', 'yaml-tag 1:4', 'a YAML tag (!) stands before a value'],
    ['a: !!str 1\n', 'yaml-tag 1:4', 'a YAML tag (!) stands before a value'],
    ['a: !x!y 1\n', 'yaml-tag 1:8', 'a YAML tag (!) stands before a value'],
    ['a: 1\n---\na: 2\n', 'yaml-documents 2:1', 'the file holds more than one YAML document'],
    ['a: 1\n...\nb: 2\n', 'yaml-documents 2:1', 'the file holds more than one YAML document'],
    ['a: *b\n', 'yaml-alias 1:4', 'an alias (*) names no anchor (&) before it'],
    ['a: &b\n  - *b\n', 'yaml-alias 2:5', 'an alias (*) stands inside the very value that it repeats'],
    ['1: a\n', 'key-not-text 1:1', 'a key is a number, true, false or null, not text'],
    ['null: a\n', 'key-not-text 1:1', 'a key is a number, true, false or null, not text'],
    ['? [a]\n: b\n', 'key-not-text 1:3', 'a key is a list, not text'],
    ['a: "\\U00110000"\n', 'character-forbidden 1:5', 'an escape names a character that does not exist'],
    ['# nothing\n', 'empty-file 1:1', 'the file holds nothing but comments'],
    ['- '.repeat(65), 'nesting 1:129', 'objects and lists are nested more than 64 deep'],
  ])('%s', (text, at, message) => {
    expect(read('yaml', text)).toEqual([`error ${at} (file) ${message}`]);
  });

  it('refuses aliases that multiply, without expanding them', () => {
    const lines = ['a0: &a0 [1, 2]'];
    for (let level = 1; level < 40; level++) lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    expect(read('yaml', lines.join('\n'))).toEqual([
      'error yaml-alias 15:18 (file) aliases (*) blow the file up beyond all measure',
    ]);
  });

  it('refuses aliases that nest too deeply', () => {
    const lines = ['a0: &a0 [1]'];
    for (let level = 1; level < 70; level++) lines.push(`a${level}: &a${level} [*a${level - 1}]`);
    expect(read('yaml', lines.join('\n'))).toEqual([
      'error nesting 64:12 (file) objects and lists are nested more than 64 deep',
    ]);
  });

  it('says nothing of the author’s text in any of its messages', () => {
    const secret = 'Traore';
    for (const text of [
      `a: !<tag:${secret}> 1`,
      `a: !${secret}!x 1`,
      `a: *${secret}`,
      `%TAG !${secret} x\n---\n`,
      `${secret} ${secret}: a: b`,
      `a: "${secret}`,
    ]) {
      expect(read('yaml', text)).toHaveLength(1);
      expect(read('yaml', text).join()).not.toContain(secret);
    }
    for (const text of [`{"a": ${secret}}`, `{"a": "${secret}}`, `{"${secret}" 1}`, `[1 "${secret}"]`, secret]) {
      expect(read('json', text)).toHaveLength(1);
      expect(read('json', text).join()).not.toContain(secret);
    }
  });
});

describe('more faults than anybody reads', () => {
  it.each(['json', 'yaml'] as const)('of values are counted, not listed (%s)', (format) => {
    const findings = read(format, `{"a": [${'9007199254740993, '.repeat(199_999)}9007199254740993]}`);
    expect(findings).toHaveLength(101);
    expect(findings).toContain('error number-range 1:1790 /a/99 199900 more faults of values are not listed');
  });

  it('of rules are all told', () => {
    const answer = '5 percent '.repeat(130_000);
    const least = { schemaVersion: '1.0', id: 'x', language: 'en', status: 'draft', title: 'T', standfirst: 'S.' };
    const findings = read('json', JSON.stringify({ ...least, questions: [{ id: 'q', question: 'Q?', answer }] }));
    expect(findings.filter((finding) => finding.includes(' unit-style '))).toHaveLength(130_000);
  });
});

describe('encodings', () => {
  const least = '{"schemaVersion": "1.0"}';
  const wide = (text: string, width: 2 | 4, bigEndian: boolean, mark: boolean) => {
    const bytes = new Uint8Array((text.length + 1) * width);
    const view = new DataView(bytes.buffer);
    for (const [index, unit] of [...`\ufeff${text}`].entries()) {
      if (width === 2) view.setUint16(index * 2, unit.charCodeAt(0), !bigEndian);
      else view.setUint32(index * 4, unit.charCodeAt(0), !bigEndian);
    }
    return mark ? bytes : bytes.subarray(width);
  };

  it.each([
    [2, true, true],
    [2, true, false],
    [2, false, true],
    [2, false, false],
    [4, true, true],
    [4, true, false],
    [4, false, true],
    [4, false, false],
  ] as const)('refuses %i-byte characters (big-endian: %s, mark: %s)', (width, bigEndian, mark) => {
    expect(read('json', wide(least, width, bigEndian, mark))).toEqual([
      `error encoding 1:1 (file) the file is in UTF-${width * 8}, not in UTF-8`,
    ]);
  });

  it.each([
    ['Latin-1', [0x61, 0x3a, 0x0a, 0x20, 0xc3, 0xa9, 0xe9, 0x0a], '2:3'],
    ['a character cut short by the end', [0x61, 0x0a, 0xe2, 0x82], '2:1'],
    ['an overlong form', [0x61, 0xc0, 0x80], '1:2'],
    ['a surrogate', [0x61, 0x61, 0xed, 0xa0, 0x80], '1:3'],
    ['a stray continuation after a real replacement character', [0xef, 0xbf, 0xbd, 0x80], '1:2'],
  ])('refuses %s', (_, bytes, at) => {
    expect(read('yaml', Uint8Array.from(bytes))).toEqual([`error encoding ${at} (file) a byte here is not UTF-8`]);
  });

  it('strips a byte-order mark with a warning, and counts columns without it', () => {
    expect(read('json', '\ufeff{,}')).toEqual([
      'warning encoding 1:1 (file) the file starts with a byte-order mark, which is left out',
      'error syntax 1:2 (file) a comma stands where a value or a key is expected',
    ]);
  });

  it('refuses a file that is too large, naming both sizes', () => {
    expect(read('json', new Uint8Array(10_000_001))).toEqual([
      'error file-too-large 1:1 (file) the file has 10,000,001 bytes; an analysis may have at most 10,000,000',
    ]);
  });
});

describe('names that JavaScript treats specially', () => {
  it.each(['json', 'yaml'] as const)('arrive as own keys and pollute nothing (%s)', (format) => {
    const findings = read(format, '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(findings.join('\n')).toContain('/__proto__');
    expect(findings.join('\n')).toContain('/constructor');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
