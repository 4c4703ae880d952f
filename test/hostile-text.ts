import fc from 'fast-check';

/** What means something to Markdown, GitHub, HTML, addresses, Handlebars or CSS, and letters that are hard to print. */
const marks = [
  ...'*_[]()<>#|\\`~&;:!{}$^=+-.,/@"\'?%0123456789',
  ...[
    '**',
    '__',
    '***',
    '~~',
    '``',
    '```',
    '~~~',
    '---',
    '***',
    '===',
    '<!--',
    '-->',
    '<?',
    ']]>',
    '{{',
    '}}',
    '{{{',
    '${',
    '%5C',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    '    ',
    '\t',
    '  ',
    ': ',
    '[ ] ',
    '[x] ',
    '| --- |',
    '|-|',
    ' #',
  ],
  ...[
    'www.x.org',
    'http://x.org',
    'https://x.org/a_b_c?d=1&e=2',
    'a@b.c',
    'mailto:a@b.c',
    'javascript:alert(1)',
    'ftp://x',
  ],
  ...[
    '[^attack]',
    '[^1]',
    '[^1]: ',
    '^1',
    '^1',
    '[x]: /y',
    '[x](y)',
    '[x][y]',
    '![x](y)',
    '![x]',
    '<https://x.org>',
    '<a@b.c>',
  ],
  ...[
    '{{x}}',
    '{{{x}}}',
    '{{#frame "a"}}',
    '</style>',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<b>',
    '</p>',
    '<wbr>',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&#42;',
    '&#x2a;',
    '&nbsp;',
    '&copy',
    '\\*',
    '\\\\',
    '\\',
    'a*b_c',
    '*a*',
    '_a_',
    '**a**',
    '`a`',
    '~a~',
    '$&',
    '$1',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u00a0',
    '\u202f',
    '\u3000',
    '\ufeff',
    '\u0301',
    '\u20dd',
    '\ufe0f',
  ],
  ...['é', 'ß', 'İ', 'ﬁ', 'ñ', 'مالي', 'שלום', '日本', '👩‍👩‍👧', '🇲🇱', '𝒜', 'e\u0301', '“', '”', '«', '…', '–'],
  ...['a', 'b', 'word', 'Bamako', 'A', 'x', ' ', ' ', ' ', ' ', '.', ','],
];

/** White space in which an author may break a line. */
const lineEnds = ['\n', '\r\n', '\r', '\u2028', '\u2029'];

/** What the reader of files refuses: no test needs it. */
const refused = /(?![\t\n\r\x85])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

/** One of the marks. */
export const mark = fc.constantFrom(...marks);
const anything = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 2 })
  .filter((text) => !refused.test(text) && !text.includes('\u0085'));

/** Plain text that looks like anything but plain text; never only white space. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: mark },
      { weight: 1, arbitrary: anything },
      { weight: 1, arbitrary: fc.constantFrom(...lineEnds) },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');
