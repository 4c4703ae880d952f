// @ts-check
// The entries of the tables in a source file, and the file without one of them.
import { parseAst } from 'vitest/node';
import { alternativesIn } from './alternatives.mjs';

/**
 * @typedef {object} Entry One thing that a table lists.
 * @property {string} name The names around it and its own text, the same as long as neither changes.
 * @property {number} start Offsets of what is left out with it, end-exclusive.
 * @property {number} end
 * @property {string} instead What takes its place.
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 */

/** A list of words in one string, three or more. */
const wordList = /^ ?[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){2,} ?$/u;

/**
 * The entries of a TypeScript text: elements of lists, members of objects, words of lists in one string, and alternatives of regular
 * expressions, which tables here are written as.
 * @param {string} text
 * @param {{ inFunctions?: boolean }} [options] inFunctions: also the lists and objects that functions make
 * @returns {Entry[]}
 */
export function entriesOf(text, { inFunctions = false } = {}) {
  /** @type {Entry[]} */
  const entries = [];
  /** @param {readonly string[]} path @param {number} start @param {number} end @param {Partial<Entry>} [cut] */
  const add = (path, start, end, cut) => {
    const own = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const name = [...path, own.length > 60 ? `${own.slice(0, 60)}…` : own].join(' › ');
    entries.push({ name, start, end, instead: '', ...cut });
  };

  /** @param {Node} list @param {readonly (Node | null)[]} items @param {readonly string[]} path */
  const addItems = (list, items, path) => {
    for (const [index, item] of items.entries()) {
      if (item === null || item.type === 'SpreadElement') continue;
      const [before, next] = [items[index - 1], items[index + 1]];
      const { start, end } = item;
      if (next) add(path, start, end, { start, end: next.start });
      else if (before) add(path, start, end, { start: before.end, end });
      else add(path, start, end, { start: list.start + 1, end: list.end - 1 });
    }
  };

  /** @param {number} start @param {number} end @param {readonly string[]} path @param {Parameters<typeof alternativesIn>[1]} form */
  const addAlternatives = (start, end, path, form) => {
    for (const one of alternativesIn(text.slice(start, end), form)) {
      const cut = { start: start + one.cutStart, end: start + one.cutEnd };
      add(path, start + one.start, start + one.end, cut);
    }
  };

  /** @param {Node} node @param {readonly string[]} path */
  const addLiteral = (node, path) => {
    const [start, end] = [node.start + 1, node.end - 1];
    if (node['regex']) addAlternatives(start, start + node['regex'].pattern.length, path, 'regex');
    else if (typeof node['value'] !== 'string') return;
    else if (node['value'].includes('|')) addAlternatives(start, end, path, 'string');
    else if (wordList.test(node['value'])) {
      for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
        const [from, to] = [start + index, start + index + word.length];
        add(path, from, to, to === end ? { start: from - 1 } : { end: to + 1 });
      }
    }
  };

  /** @param {unknown} value @param {readonly string[]} path @param {boolean} isStatic */
  const visit = (value, path, isStatic) => {
    if (Array.isArray(value)) for (const item of value) visit(item, path, isStatic);
    else if (isNode(value)) visitNode(value, path, isStatic);
  };

  /** @param {Node} node @param {readonly string[]} path @param {boolean} isStatic */
  const visitNode = (node, path, isStatic) => {
    const inside = nameOf(node, text);
    const deeper = inside === undefined ? path : [...path, inside];
    const stays = isStatic && (inFunctions || !/Function/.test(node.type));
    if (/^TS(?!As|Satisfies|NonNull)/.test(node.type) || /^(?:Import|ExportAll)/.test(node.type)) return;
    if (node.type === 'Literal') return isStatic || node['regex'] ? addLiteral(node, path) : undefined;
    if (node.type === 'TemplateElement')
      return isStatic ? addAlternatives(node.start, node.end, path, 'template') : undefined;
    if (isStatic && node.type === 'ArrayExpression') addItems(node, node['elements'], path);
    if (isStatic && node.type === 'ObjectExpression') addItems(node, node['properties'], path);
    for (const [key, child] of Object.entries(node)) {
      // A key that is renamed is a member left out, which is tried anyway.
      if (key !== 'type' && !(key === 'key' && node.type === 'Property')) visit(child, deeper, stays);
    }
  };
  visit(parseAst(text, { lang: 'ts' }).body, [], true);
  return entries;
}

/**
 * A text without an entry.
 * @param {string} text
 * @param {Entry} entry
 */
export function without(text, { start, end, instead }) {
  return text.slice(0, start) + instead + text.slice(end);
}

/** @param {unknown} value @returns {value is Node} */
function isNode(value) {
  return typeof value === 'object' && value !== null && typeof (/** @type {any} */ (value).type) === 'string';
}

/** What a node calls that which stands in it. @param {Node} node @param {string} text */
function nameOf(node, text) {
  const named = { VariableDeclarator: node['id'], FunctionDeclaration: node['id'], Property: node['key'] }[node.type];
  return named ? text.slice(named.start, Math.min(named.end, named.start + 40)).split(':')[0] : undefined;
}
