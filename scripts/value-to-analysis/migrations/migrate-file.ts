import { type AnalysisFile, fileToAnalysis } from '../../analysis-to-findings/judge-file.ts';
import { lineTable } from '../../bytes-to-value/lines.ts';
import { nodeAt } from '../../bytes-to-value/outline.ts';
import type { Finding } from '../../model/finding.ts';
import { isObject } from '../../secrets/confidential.ts';
import { discreet } from '../../secrets/discretion.ts';
import { changeMembers } from '../../value-edits/change-members.ts';
import { type Document, documentIn, encodeLike } from '../../value-edits/document.ts';
import { currentVersion, isNewer } from '../schema-version.ts';
import { from0_9 } from './0.9-to-1.0.ts';
import type { Migration, Obstacle } from './step.ts';

/** The steps, each from one version to the next. */
const migrations: readonly Migration[] = [from0_9];

/** What migrating a file came to. */
export type MigratedFile =
  | { state: 'current' }
  | { state: 'migrated'; from: string; to: string; bytes: Uint8Array }
  | { state: 'failed'; findings: Finding[] };

/**
 * Brings a file to the current version of the model, in the author's own text: comments, order, indentation and line ends
 * stay. What cannot be done without guessing is a finding, and then nothing is done.
 */
export function migrateFile(input: AnalysisFile): MigratedFile {
  let document = documentIn(input.bytes, input.format);
  // Judging such a file comes to nothing but the reasons why it cannot be read.
  if (!document) return { state: 'failed', findings: fileToAnalysis(input).findings };
  const from = versionOf(document);
  if (from === currentVersion) return { state: 'current' };
  for (let version = from; version !== currentVersion; ) {
    const step = migrations.find((one) => one.from === version);
    if (!step || !isObject(document.value)) return failed(input, document, [noWay(version)]);
    const { changes, obstacles } = step.plan(document.value);
    if (obstacles.length > 0) return failed(input, document, obstacles);
    changes.push({ at: '/schemaVersion', kind: 'set', text: step.to });
    const { $schema } = document.value;
    if (input.schemaPath !== undefined && typeof $schema === 'string' && step.to === currentVersion) {
      changes.push({ at: '/$schema', kind: 'set', text: input.schemaPath });
    }
    const { document: next, refused } = changeMembers(document, changes);
    if (!next) return failed(input, document, [...new Set(refused)].map(unwritable));
    document = next;
    version = step.to;
  }
  return {
    state: 'migrated',
    from: from ?? '',
    to: currentVersion,
    bytes: encodeLike(input.bytes, document.text),
  };
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

function failed({ file }: AnalysisFile, document: Document, obstacles: readonly Obstacle[]): MigratedFile {
  const { text, outline, value } = document;
  const place = lineTable(() => text);
  const findings = new Map<string, Finding>();
  for (const obstacle of obstacles) {
    const { node } = nodeAt(outline, obstacle.pointer);
    const fault = discreet(value)({ ruleId: 'migration', severity: 'error', ...obstacle });
    const finding = { ...fault, file, ...place(outline.starts[node] ?? 0, outline.ends[node] ?? 0) };
    // What aliases repeat stands in the file once.
    const key = [finding.line, finding.column, finding.message].join('\n');
    if (!findings.has(key)) findings.set(key, finding);
  }
  return { state: 'failed', findings: [...findings.values()] };
}
