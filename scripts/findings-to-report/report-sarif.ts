import { createHash } from 'node:crypto';
import {
  count,
  exactNumber,
  type Finding,
  type Outcome,
  type Severity,
  type SuppressedFinding,
  type Tool,
} from '../model/index.ts';
import { otherFindings } from './other-findings.ts';
import { rulesOf } from './report-rules.ts';
import { ruleFacts } from './rule-catalogue.ts';
import { severityByStatus } from './rule-text.ts';
import { heaviestFirst } from './severity.ts';

/** As many as GitHub takes of one run. */
const most = 25_000;

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const sourceRoot = '%SRCROOT%';

/** SARIF 2.1.0: one run, one result a finding; suppressed findings are results with a suppression. */
export function sarif(outcomes: readonly Outcome[], { version }: Tool): string {
  const descriptors = descriptorsOf();
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const found: Result[] = [
    ...heaviestFirst(outcomes.flatMap(({ findings }) => findings)).map((finding) => ({ finding })),
    ...outcomes.flatMap(({ suppressed }) => suppressed),
  ];
  const { ran, skipped } = rulesOf(outcomes);
  const environment = outcomes.some((outcome) => outcome.environment);
  const leftOut = Math.max(0, found.length - most);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Briefwright', version, semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder in which validate ran.' } } },
        artifacts: outcomes.map(({ file }) => ({ location: artifactLocation(file) })),
        invocations: [
          {
            executionSuccessful: !environment && outcomes.every(({ findings }) => findings.every(isNoCrash)),
            toolExecutionNotifications: [
              ...skipped.map(({ rule, why, files }) =>
                notification(`The rule ${rule} was skipped on ${count(files.length, 'file')}: ${why}.`),
              ),
              ...(leftOut > 0 ? [notification(`Results left out: ${exactNumber(leftOut)}.`)] : []),
            ],
          },
        ],
        results: results(found.slice(0, most), indexes),
        properties: { files: outcomes.length, rulesRan: ran, rulesSkipped: skipped, resultsLeftOut: leftOut },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type Result = { finding: Finding; suppression?: SuppressedFinding['suppression'] };

function descriptorsOf() {
  const rules = ruleFacts.map(({ wants, why, ...rule }) => ({ ...rule, wants, help: `${wants} ${why}` }));
  const others = otherFindings.map(({ says, ...other }) => ({ ...other, wants: says, help: says }));
  return [...rules, ...others].map(({ id, level, wants, help, ...rule }) => {
    const text = `${help} ${severityByStatus({ level, ...('notYet' in rule && rule.notYet ? { notYet: true } : {}) })}`;
    return {
      id,
      shortDescription: { text: wants },
      fullDescription: { text: help },
      help: { text, markdown: text },
      defaultConfiguration: { level: levels[level] },
    };
  });
}

function results(found: readonly Result[], indexes: ReadonlyMap<string, number>) {
  const seen = new Map<string, number>();
  return found.map(({ finding, suppression }) => {
    const { ruleId, severity, message, hint, file, pointer } = finding;
    const { line, column, endLine = line, endColumn = column } = finding;
    const hash = fingerprint(finding);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    const ruleIndex = indexes.get(ruleId);
    return {
      ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: levels[severity],
      message: { text: messageText(hint === undefined ? message : `${message}. ${hint}`) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifactLocation(file),
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
          logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }],
        },
      ],
      partialFingerprints: { 'briefwrightFinding/v1': `${hash}:${times}` },
      ...(suppression === undefined ? {} : { suppressions: [suppressionOf(suppression)] }),
    };
  });
}

/** What stays the same when lines are added before a finding, or things to the list that it stands in. */
function fingerprint({ ruleId, file, pointer, message }: Finding): string {
  const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  return createHash('sha256').update([ruleId, file, place, message].join('\0')).digest('hex').slice(0, 32);
}

function suppressionOf({ reason, by, expires }: SuppressedFinding['suppression']) {
  return { kind: 'inSource', status: 'accepted', justification: reason, properties: { by, expires } };
}

/** In a message of SARIF, brackets make links and numbers in braces placeholders. */
function messageText(text: string): string {
  const plain = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return plain.replace(/\{(\d+)\}/g, '{{$1}}');
}

function artifactLocation(file: string): { uri: string; uriBaseId: string } {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: sourceRoot };
}

function notification(text: string) {
  return { level: 'warning', message: { text } };
}

function isNoCrash({ ruleId }: Finding): boolean {
  return ruleId !== 'rule-crashed';
}
