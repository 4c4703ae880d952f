import { defaultSchema, type Options } from 'rehype-sanitize';
import { frameNames } from '../model/index.ts';
import { frameElements } from './frames.ts';
import { digitClasses } from './lists.ts';

/**
 * Keeps only the elements, attributes, classes and link schemes that a brief is made of. The tree is made by our own handlers; this
 * list is what holds should one of them ever let something through.
 */
export const sanitizeOptions: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'span'],
    ...['strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'wbr'],
    ...new Set(Object.values(frameElements)),
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', ['className', ...frameNames]],
    a: [
      'href',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    code: [['className', /^language-[\w+#-]+$/]],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', ['className', ...digitClasses]],
    section: ['dataFootnotes', ['className', 'footnotes', ...frameNames]],
    table: [['className', 'many-columns']],
    td: ['align'],
    th: ['align', 'scope'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
};
