import { members } from '../bytes-to-value/index.ts';
import type { Document } from './document.ts';

/** The text with one more member, a string, at the start of the whole object; undefined where there is no place for it. */
export function addFirstKey({ notation, text, outline }: Document, key: string, value: string): string | undefined {
  const [first] = outline.kinds[0] === 'mapping' ? members(outline, 0) : [];
  if (!first) return undefined;
  const at = outline.starts[first.key] ?? 0;
  if (notation === 'yaml' && text[outline.starts[0] ?? 0] !== '{') {
    const plain = /^[.\w/-]*[/a-z]$/i.test(value) ? value : JSON.stringify(value);
    const indent = text
      .slice(0, at)
      .split(/[\r\n]/)
      .at(-1);
    if (indent === undefined || indent.trim() !== '') return undefined;
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    return `${text.slice(0, at)}${key}: ${plain}${lineEnd}${indent}${text.slice(at)}`;
  }
  const gap = /\s*$/.exec(text.slice(0, at))?.[0] ?? '';
  const colon = text.slice(outline.ends[first.key], outline.starts[first.value]);
  const member = `${JSON.stringify(key)}${/^\s*:\s*$/.test(colon) ? colon : ': '}${JSON.stringify(value)},${gap}`;
  return text.slice(0, at) + member + text.slice(at);
}
