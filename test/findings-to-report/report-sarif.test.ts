import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../scripts/findings-to-report/report-sarif.ts';
import { ruleFacts } from '../../scripts/findings-to-report/rule-catalogue.ts';
import type { Outcome } from '../../scripts/model/outcome.ts';
import { finding, outcome, suppressed } from './outcomes.ts';

const tool = { name: 'briefwright', version: '1.2.3' };
const path = new URL('../fixtures/sarif-2.1.0-rtm.5.json', import.meta.url);
// It is draft-04, which ajv knows but for the names of these two.
const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

function log(outcomes: readonly Outcome[]) {
  const text = JSON.parse(sarif(outcomes, tool));
  isSarif(text);
  expect(isSarif.errors ?? []).toEqual([]);
  return text.runs[0];
}

describe('the SARIF report', () => {
  it('is held against a schema that refuses what is wrong', () => {
    const text = JSON.parse(sarif([outcome([finding({ line: 0 })])], tool));
    expect(isSarif(text)).toBe(false);
    expect(isSarif.errors?.[0]?.instancePath).toContain('startLine');
  });

  it('has a result a finding, with rule, place and a way out', () => {
    const found = finding({ ruleId: 'claim-unsourced', file: 'analyses/Ça va #1.yaml', hint: 'Cite it.' });
    const { results, tool: described } = log([outcome([found])]);
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(described.driver.rules[result.ruleIndex].id).toBe('claim-unsourced');
    expect(result).toMatchObject({ level: 'error', message: { text: 'updated before published. Cite it.' } });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'analyses/%C3%87a%20va%20%231.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    });
  });

  it('helps with every rule, and with what is no rule', () => {
    const { rules } = log([]).tool.driver;
    for (const { id, wants, why } of ruleFacts) {
      const rule = rules.find((one: { id: string }) => one.id === id);
      expect(rule.shortDescription.text).toBe(wants);
      expect(rule.help.text).toContain(why);
    }
    expect(rules.map((one: { id: string }) => one.id)).toContain('schema');
  });

  it('carries suppressions', () => {
    const { results } = log([outcome([], { suppressed: [suppressed] })]);
    expect(results.map((one: { suppressions: object }) => one.suppressions)).toEqual([
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Kept for the next version.',
          properties: { by: 'R. Editor', expires: '2030-01-01' },
        },
      ],
    ]);
  });

  it('knows a finding again when lines and things are added before it, and tells two alike apart', () => {
    const prints = (...findings: Parameters<typeof finding>[0][]) =>
      log([outcome(findings.map((one) => finding(one)))]).results.map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      );
    const [first, second] = prints({ pointer: '/claims/0/figure' }, { pointer: '/claims/0/figure' });
    expect(prints({ pointer: '/claims/12/figure', line: 90 })).toEqual([first]);
    expect(second).not.toEqual(first);
    expect(prints({ pointer: '/claims/0/when' })).not.toEqual([first]);
  });

  it('makes no link and no placeholder of what stands in a message', () => {
    const { results } = log([outcome([finding({ message: '`[a](javascript:x)` and {0}' })])]);
    expect(results[0].message.text).toBe('`\\[a\\](javascript:x)` and {{0}}');
  });

  it('counts files, rules and what was skipped', () => {
    const skipped = [{ rule: 'unused', why: 'the file does not fit the schema' }];
    const run = log([
      outcome([], { rules: { ran: ['date-order'], skipped } }),
      outcome([], { file: 'b.json', environment: true }),
    ]);
    expect(run.artifacts).toHaveLength(2);
    expect(run.properties).toEqual({
      files: 2,
      rulesRan: ['date-order', 'unused'],
      rulesSkipped: [{ ...skipped[0], files: ['analyses/a.yaml'] }],
      resultsLeftOut: 0,
    });
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('holds 25,000 results, errors first, and says how many were left out', () => {
    const notes = Array.from({ length: 25_000 }, (_, line) => finding({ severity: 'info', line: line + 1 }));
    const { results, properties, invocations } = JSON.parse(sarif([outcome([...notes, finding()])], tool)).runs[0];
    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe('error');
    expect(properties.resultsLeftOut).toBe(1);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('Results left out: 1.');
  });
});
