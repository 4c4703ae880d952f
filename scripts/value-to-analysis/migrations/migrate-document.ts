import { lineTable, nodeAt, type ParsedDocument, type PlacedFault } from '../../bytes-to-value/index.ts';
import { isObject } from '../../model/index.ts';
import { changeMembers, type Document, editable } from '../../value-edits/index.ts';
import { currentVersion, isNewer } from '../schema-version.ts';
import { from0_9 } from './0.9-to-1.0.ts';
import type { Migration, Obstacle } from './step.ts';

/** The steps, each from one version to the next. */
const migrations: readonly Migration[] = [from0_9];

/** What migrating a document came to. */
export type Migrated =
  | { state: 'current' }
  | { state: 'migrated'; from: string; to: string; text: string }
  | { state: 'failed'; faults: readonly PlacedFault[] };

/**
 * Brings a document to the current version of the model, in the author's own text: comments, order, indentation and line ends
 * stay. What cannot be done without guessing is a finding, and then nothing is done.
 */
export function migrateDocument(parsed: ParsedDocument, schemaPath?: string): Migrated {
  let document = editable(parsed);
  if (!document) return { state: 'failed', faults: parsed.faults };
  const from = versionOf(document);
  if (from === currentVersion) return { state: 'current' };
  for (let version = from; version !== currentVersion; ) {
    const step = migrations.find((one) => one.from === version);
    if (!step || !isObject(document.value)) return failed(document, [noWay(version)]);
    const { changes, obstacles } = step.plan(document.value);
    if (obstacles.length > 0) return failed(document, obstacles);
    changes.push({ at: '/schemaVersion', kind: 'set', text: step.to });
    const { $schema } = document.value;
    if (schemaPath !== undefined && typeof $schema === 'string' && step.to === currentVersion) {
      changes.push({ at: '/$schema', kind: 'set', text: schemaPath });
    }
    const { document: next, refused } = changeMembers(document, changes);
    if (!next) return failed(document, [...new Set(refused)].map(unwritable));
    document = next;
    version = step.to;
  }
  return { state: 'migrated', from: from ?? '', to: currentVersion, text: document.text };
}

function versionOf({ value }: Document): string | undefined {
  const version = isObject(value) ? value['schemaVersion'] : undefined;
  return typeof version === 'string' ? version : undefined;
}

function noWay(version: string | undefined): Obstacle {
  const pointer = version === undefined ? '' : '/schemaVersion';
  if (version === undefined) {
    const hint = `Write the version that the file was made for, in quotation marks, such as \`schemaVersion: "${migrations[0]?.from}"\`.`;
    return { pointer, message: 'the file does not say, as a text, which `schemaVersion` it is of', hint };
  }
  if (isNewer(version)) {
    const message = `the file is of a newer version than \`${currentVersion}\``;
    return { pointer, message, hint: 'Install the newest Briefwright.' };
  }
  const known = migrations.map(({ from }) => `\`${from}\``).join(', ');
  return { pointer, message: 'there is no way from this version', hint: `Files can be migrated from ${known}.` };
}

function unwritable(pointer: string): Obstacle {
  return {
    pointer,
    message: 'this is written in a way that cannot be rewritten safely',
    hint: 'Write the value on the line of its key, without anchors (&) and aliases (*), and try again.',
  };
}

function failed({ text, outline }: Document, obstacles: readonly Obstacle[]): Migrated {
  const placeAt = lineTable(() => text);
  const faults = obstacles.map((obstacle): PlacedFault => {
    const { node } = nodeAt(outline, obstacle.pointer);
    const place = placeAt(outline.starts[node] ?? 0, outline.ends[node] ?? 0);
    return { ruleId: 'migration', severity: 'error', ...obstacle, place };
  });
  return { state: 'failed', faults };
}
