import type { Notation } from '../model/notation.ts';
import { decode } from './decode.ts';
import { parseJson } from './json/parse-json.ts';
import type { ParsedFile } from './parsed-file.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Parses a file without judging it; undefined when it is not even text. */
export function parseBytes(bytes: Uint8Array, format: Notation): (ParsedFile & { text(): string }) | undefined {
  const { text, ascii } = decode(bytes, format);
  if (text === undefined) return undefined;
  return { ...(format === 'json' ? parseJson(text, ascii) : parseYaml(text())), text };
}
