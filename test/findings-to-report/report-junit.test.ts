import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junitXml } from '../../scripts/findings-to-report/report-junit.ts';
import { finding, outcome, suppressed } from './outcomes.ts';

const tool = { name: 'briefwright', version: '1.2.3' };
const schema = readFileSync(new URL('../fixtures/jenkins-junit.xsd', import.meta.url), 'utf8');

async function faultsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents }, schema });
  return errors.map(({ message }) => message);
}

const outcomes = [
  outcome(
    [
      finding(),
      finding({ line: 8, hint: 'A <b>way</b> & "out".' }),
      finding({ ruleId: 'unused', severity: 'warning', message: 'nothing uses `x`' }),
      finding({ ruleId: 'rule-crashed', message: 'the rule `figures` crashed' }),
    ],
    {
      suppressed: [suppressed],
      rules: { ran: ['date-order', 'unused'], skipped: [{ rule: 'figures', why: 'the rule crashed' }] },
    },
  ),
  outcome([], { file: 'analyses/b & c.json', state: 'valid' }),
];

describe('the JUnit report', () => {
  it('is valid against the schema', async () => {
    expect(await faultsOf(junitXml(outcomes, tool))).toEqual([]);
    expect(await faultsOf(junitXml([], tool))).toEqual([]);
  });

  it('is held against a schema that refuses what is wrong', async () => {
    expect(await faultsOf(junitXml(outcomes, tool).replace(' tests=', ' test='))).toHaveLength(1);
  });

  it('has a case for each file and rule, and counts them', () => {
    const xml = junitXml(outcomes, tool);
    const cases = [...xml.matchAll(/<testcase name="([^"]+)" classname="([^"]+)"/g)].map(([, rule, file]) => [
      file,
      rule,
    ]);
    expect(cases).toEqual([
      ['analyses/a.yaml', 'date-order'],
      ['analyses/a.yaml', 'unused'],
      ['analyses/a.yaml', 'figures'],
      ['analyses/a.yaml', 'rule-crashed'],
      ['analyses/b &amp; c.json', 'date-order'],
      ['analyses/b &amp; c.json', 'unused'],
    ]);
    expect(xml).toContain('<testsuites name="briefwright" tests="6" failures="1" errors="1">');
    expect(xml).toContain('<testsuite name="analyses/a.yaml" tests="4" failures="1" errors="1" skipped="1">');
    expect(xml).toContain('<property name="suppressed" value="1"/>');
  });

  it('fails only errors; warnings and what is suppressed are told', () => {
    const xml = junitXml(outcomes, tool);
    expect(xml).toContain('<failure type="date-order" message="2 errors; the first: updated before published">');
    expect(xml).toContain('A &lt;b&gt;way&lt;/b&gt; &amp; &quot;out&quot;.</failure>');
    expect(xml).toContain('<error type="rule-crashed"');
    expect(xml).toContain('<skipped>the rule crashed</skipped>');
    expect(/<testcase name="unused"[^>]*><system-out>([^<]*)/.exec(xml)?.[1]).toBe(
      'warning: analyses/a.yaml:3:5 nothing uses `x`\n' +
        'suppressed: analyses/a.yaml:3:5 nothing uses the claim `x`\n' +
        '  Kept for the next version. (R. Editor, until 2030-01-01)',
    );
  });

  it('stays well-formed whatever stands in a message', async () => {
    const hostile = ']]>\u0000\u001b[2J\u202e\ud800\ufffe<!--&\r\n\t"\'';
    const xml = junitXml([outcome([finding({ message: hostile, file: hostile })], { file: hostile })], tool);
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toContain('message="]]&gt;\ufffd\ufffd[2J\ufffd\ufffd\ufffd&lt;!--&amp;&#13;&#10;&#9;&quot;\'"');
  });
});
