import { decode } from '../file-to-analysis/decode.ts';
import { parseJson } from '../file-to-analysis/parse-json.ts';
import { parseYaml } from '../file-to-analysis/parse-yaml.ts';
import type { ParsedFile } from '../file-to-analysis/parsed-file.ts';
import type { Input } from './find-inputs.ts';

/** Parses a file without judging it; undefined when it is not even text. */
export function parseBytes(bytes: Uint8Array, format: Input['format']): (ParsedFile & { text(): string }) | undefined {
  const { text, ascii } = decode(bytes, format);
  if (text === undefined) return undefined;
  return { ...(format === 'json' ? parseJson(text, ascii) : parseYaml(text())), text };
}
