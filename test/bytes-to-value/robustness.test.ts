import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { markupForbidden } from '../../scripts/analysis-to-findings/rules/markup-forbidden.ts';
import { jsonSyntaxFault } from '../../scripts/bytes-to-value/json/json-syntax.ts';
import { parseYaml } from '../../scripts/bytes-to-value/yaml/parse-yaml.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';

const pieces = (...list: string[]) =>
  fc.array(fc.constantFrom(...list), { maxLength: 14 }).map((found) => found.join(''));

describe('jsonSyntaxFault', () => {
  it('finds a fault exactly where JSON.parse refuses a text', () => {
    const text = pieces(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '0.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      '\u00a0',
    );
    fc.assert(
      fc.property(text, (given) => {
        let valid = true;
        try {
          JSON.parse(given);
        } catch {
          valid = false;
        }
        expect(jsonSyntaxFault(given, () => 1) === undefined).toBe(valid);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('parseYaml', () => {
  it('answers every text with a value or with faults at places in it', () => {
    const text = pieces(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '? ',
      '&a ',
      '*a',
      '!t ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>',
      '\n---\n',
      '# ',
      '\t',
      '\\',
      '1',
      '%',
      '\r',
    );
    fc.assert(
      fc.property(text, (given) => {
        const { faults, value, locate } = parseYaml(given);
        expect(faults.length > 0 || value !== undefined).toBe(true);
        expect(locate('').line).toBeGreaterThan(0);
        const lines = given.split(/\r\n|\r|\n/);
        for (const { place } of faults) {
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('markup-forbidden', () => {
  const faultsIn = (text: string, kind: 'standfirst' | 'answer') => {
    const answer = kind === 'answer' ? text : 'A.';
    const analysis: Analysis = {
      schemaVersion: '1.0',
      id: 'x',
      language: 'en',
      status: 'draft',
      title: 'T',
      standfirst: kind === 'standfirst' ? text : 'S',
      questions: [{ id: 'q', question: 'Q?', answer }],
    };
    return [...markupForbidden.check(ruleContextOf(analysis, 'x'), { rules: [], ran: [], faults: [] })].length;
  };
  const text = pieces(
    'a',
    ' ',
    '    ',
    '\n',
    '\n\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '=',
    '---',
    '***',
    '*',
    '_',
    '|',
    ':',
    '[b]',
    '![c](d)',
    '![',
    '](e)',
    '`',
    '~~',
    '\\',
    '\t',
    '+',
  );

  it('overlooks nothing when it leaves a text unparsed', () => {
    // A harmless code span that holds a sign of markup makes the rule parse what comes before it.
    fc.assert(
      fc.property(text, (given) => {
        expect(faultsIn(`${given}\n\n\`<\``, 'answer')).toBe(faultsIn(`${given}\n\na`, 'answer'));
      }),
      { numRuns: 800 },
    );
  });

  it('overlooks nothing in a text of one paragraph', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(faultsIn(`a${given} \`<\``, 'standfirst')).toBe(faultsIn(`a${given} \`b\``, 'standfirst'));
      }),
      { numRuns: 800 },
    );
  });
});
