import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../scripts/model/finding.ts';
import { discreet } from '../../scripts/secrets/discretion.ts';

/** Whether a fault with a message loses its words, where confidential sources have these titles. */
function isWithheld(
  titles: readonly string[],
  message: string,
  where: 'message' | 'hint' | 'fix' = 'message',
): boolean {
  const sources = titles.map((title) => ({ id: '-', kind: 'interview', confidential: true, title }));
  const fault: Fault = { ruleId: 'x', severity: 'error', pointer: '', message: '', [where]: message };
  const told = discreet({ sources })(fault);
  const isSame = told === fault;
  expect(isSame || !JSON.stringify(told).includes(message)).toBe(true);
  return !isSame;
}

const phrase = fc.array(fc.constantFrom('ada', 'bea', 'cyd'), { minLength: 1, maxLength: 5 });

describe('discreet', () => {
  it('withholds exactly the words that hold a secret, word for word', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), phrase, (secrets, words) => {
        const message = ` ${words.join(' ')} `;
        const held = secrets.some((secret) => message.includes(` ${secret.join(' ')} `));
        expect(
          isWithheld(
            secrets.map((secret) => secret.join(' ')),
            words.join(' '),
          ),
        ).toBe(held);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['message', 'hint', 'fix'] as const)(
    'looks at the %s, whatever its case, accents and punctuation',
    (where) => {
      expect(isWithheld(['the fall of Kidal'], 'Not “THE FALL – OF KIDAL”, surely', where)).toBe(true);
      expect(isWithheld(['the fall of Kidal'], 'Not the fall of old Kidal, surely', where)).toBe(false);
    },
  );

  it.each([
    ['author', 'Colonel Amadou Traoré', '“Mr TRAORE” is not', true],
    ['author', 'Colonel Amadou Traoré', '“Amadou” is not', true],
    ['author', 'Colonel Amadou Traoré', '“Tr\u0430oré” is not', true],
    ['author', 'Colonel Amadou Traoré', '“colonel” is not', false],
    ['author', 'Ada Page', 'page 4 is not', false],
    ['title', 'Interview with Amadou Traoré', '“Traoré” is not', true],
    ['title', 'Amadou Traoré, police', '“Traoré” is not', true],
    ['biasNote', 'Brother of Amadou Traoré', '“Traoré” is not', true],
    ['title', 'Interview with Amadou Traoré', '“interview” is not', false],
  ])('withholds one name in the %s %s, and no other word: %s', (field, value, message, withheld) => {
    const sources = [{ id: '-', kind: 'interview', confidential: true, [field]: value }];
    const fault: Fault = { ruleId: 'x', severity: 'error', pointer: '', message };
    expect(discreet({ sources })(fault) !== fault).toBe(withheld);
  });

  it('knows a long text by its first 32 words', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${'abcdefgh'[index % 8]}${'abcde'[index >> 3]}`);
    const shown = (count: number) => `See ${words.slice(0, count).join(' ')}.`;
    expect(isWithheld([words.join(' ')], shown(32))).toBe(true);
    expect(isWithheld([words.join(' ')], shown(31))).toBe(false);
    expect(isWithheld([words.join(' ')], words.slice(8).join(' '))).toBe(false);
  });

  it('takes a secret that begins another for one', () => {
    expect(isWithheld(['Amadou Traoré of Kati', 'Amadou Traoré'], 'Amadou Traoré of Gao')).toBe(true);
    expect(isWithheld(['Amadou Traoré', 'Amadou Traoré of Kati'], 'Amadou Traoré of Gao')).toBe(true);
  });

  it('holds the citations of a confidential source for secret too', () => {
    const value = {
      sources: [{ id: 'a', confidential: true }],
      claims: [
        {
          citations: [
            { source: 'a', locator: 'minute twelve' },
            { source: 'b', locator: 'page nine' },
          ],
        },
      ],
    };
    const tell = (message: string) => discreet(value)({ ruleId: 'x', severity: 'error', pointer: '', message }).message;
    expect(tell('in minute twelve')).toBe('the message is left out, as it would name a confidential source');
    expect(tell('on page nine')).toBe('on page nine');
  });

  it('withholds nothing that a brief says openly: the name of an expert, the public description', () => {
    const source = {
      id: 'a',
      kind: 'interview',
      confidential: true,
      author: 'Ada Keïta',
      publicDescription: 'Port staff',
    };
    const fault: Fault = { ruleId: 'x', severity: 'error', pointer: '', message: 'Ada Keïta is not Port staff' };
    expect(discreet({ sources: [source], experts: [{ name: 'Ada Keïta' }] })(fault)).toBe(fault);
    expect(discreet({ sources: [source] })(fault)).not.toBe(fault);
  });
});
