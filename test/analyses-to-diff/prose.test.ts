import { describe, expect, it } from 'vitest';
import { markWords } from '../../scripts/analyses-to-diff/mark-words.ts';
import type { Analysis, Block } from '../../scripts/model/analysis.generated.ts';
import { diffOf, mali, maliDiff, named } from './versions.ts';

function answer(analysis: Analysis, id = 'what-happened'): Block[] {
  const { answer: blocks } = named(analysis.questions, id);
  if (typeof blocks === 'string') throw new Error('Not a list.');
  return blocks;
}

/** A text with its marks, as people read them. */
function read(old: string, fresh: string): string {
  return markWords(old, fresh)
    .map(({ in: side, text }) => ({ both: text, old: `[-${text}-]`, new: `{+${text}+}` })[side])
    .join('');
}

describe('markWords', () => {
  it.each([
    ['50–70 deaths', '60–80 deaths', '[-50–70-]{+60–80+} deaths'],
    ['At least 2,000km away.', 'At least 2,500km away.', 'At least [-2,000km-]{+2,500km+} away.'],
    ['It fell.[^a] So', 'It fell.[^a][^b-c] So', 'It fell.[^a]{+[^b-c]+} So'],
    ['It is not so.', 'It is so.', 'It is [-not -]so.'],
    ['the Malian army', 'the army’s men', 'the [-Malian army-]{+army’s men+}'],
    ['one  two\nthree', 'one two three', 'one two three'],
    ['袭击发生在机场', '袭击发生在学院', '袭击发生在[-机场-]{+学院+}'],
    ['قتل 40 شخصا', 'قتل 50 شخصا', 'قتل [-40-]{+50+} شخصا'],
    ['', 'all new', '{+all new+}'],
    ['all gone', '', '[-all gone-]'],
  ])('marks %j → %j', (old, fresh, expected) => {
    expect(read(old, fresh)).toBe(expected);
  });

  it('gives up on marks where almost nothing is the same', () => {
    const words = (prefix: string) => Array.from({ length: 3000 }, (_, index) => `${prefix}${index}`).join(' ');
    expect(markWords(words('a'), words('b')).map(({ in: side }) => side)).toEqual(['old', 'new']);
  });
});

describe('prose', () => {
  it.each(['\n', '\r\n'])('is the same however its lines end: %j', (lineEnd) => {
    const write = (text: string) => (analysis: Analysis) => answer(analysis).unshift(text);
    const before = mali();
    write('The port is closed. Nobody works.\n\nThe road is open.')(before);
    const after = mali();
    write(`The port is${lineEnd}closed. Nobody works.${lineEnd}${lineEnd}The road${lineEnd}is open.`)(after);
    expect(diffOf(before, after).prose).toEqual([]);
  });

  it('tells which paragraph has changed, and what that touches', () => {
    const { changes, prose } = maliDiff((analysis) => {
      const blocks = answer(analysis);
      blocks[2] = String(blocks[2]).replace('up to\ntwenty', 'up to thirty').replace('up to twenty', 'up to thirty');
    });
    expect(changes).toEqual([]);
    expect(prose).toMatchObject([
      {
        kind: 'changed',
        question: 'what-happened',
        block: 'paragraph',
        pointerOld: '/questions/0/answer/2',
        touches: ['figures'],
      },
    ]);
  });

  it.each([
    ['certainty', 'is contested', 'is settled'],
    ['certainty', 'How many men took part is', 'How many men took part may be'],
    ['citations', '[^jnim-attackers]', ''],
  ])('sees that %s is touched by %j → %j', (touch, from, to) => {
    const { prose } = maliDiff((analysis) => {
      const blocks = answer(analysis);
      expect(blocks[2]).toContain(from);
      blocks[2] = String(blocks[2]).replace(from, to);
    });
    expect(prose.map(({ touches }) => touches)).toEqual([expect.arrayContaining([touch])]);
  });

  it('tells a paragraph added, dropped and moved', () => {
    const added = maliDiff(
      (analysis) => void answer(analysis).splice(1, 0, 'A wholly new paragraph about the weather.'),
    );
    expect(added.prose).toMatchObject([{ kind: 'added', pointerNew: '/questions/0/answer/1' }]);
    const dropped = maliDiff((analysis) => void answer(analysis).splice(1, 1));
    expect(dropped.prose).toMatchObject([{ kind: 'dropped', pointerOld: '/questions/0/answer/1' }]);
    const moved = maliDiff((analysis) => void answer(analysis, 'jnim-strategy').push(...answer(analysis).splice(1, 1)));
    expect(moved.prose).toMatchObject([
      {
        kind: 'moved',
        question: 'jnim-strategy',
        questionOld: 'what-happened',
        pointerOld: '/questions/0/answer/1',
        touches: [],
      },
    ]);
  });

  it.each([
    ['split', 'new'],
    ['joined', 'old'],
  ])('tells once, and as a matter of style, that a paragraph was %s', (what, side) => {
    const split = (analysis: Analysis) => {
      const blocks = answer(analysis);
      const text = String(blocks[2]);
      const middle = text.indexOf('At midday');
      blocks.splice(2, 1, text.slice(0, middle).trim(), text.slice(middle));
    };
    const divided = mali();
    split(divided);
    const { changes, prose } = what === 'split' ? diffOf(mali(), divided) : diffOf(divided, mali());
    expect(changes).toEqual([]);
    expect(prose).toMatchObject([{ kind: 'changed', touches: [], pointerNew: '/questions/0/answer/2' }]);
    const marked = prose[0]?.words.filter((stretch) => stretch.in !== 'both') ?? [];
    expect(marked.map((stretch) => [stretch.in, stretch.text.trim()])).toEqual([[side, '¶']]);
  });

  it('tells once that a sentence now ends one paragraph instead of beginning the next', () => {
    const { prose } = maliDiff((analysis) => {
      const blocks = answer(analysis);
      const [sentence = '', rest = ''] = String(blocks[2]).split(/(?<=contested\.)\s/);
      blocks.splice(1, 2, `${blocks[1]} ${sentence}`, rest);
    });
    expect(prose).toMatchObject([{ kind: 'changed', touches: [] }]);
  });

  it('keeps two changed paragraphs apart', () => {
    const { prose } = maliDiff((analysis) => {
      const blocks = answer(analysis);
      for (const index of [0, 1]) blocks[index] = `${blocks[index]} So it is.`;
    });
    expect(prose.map(({ pointerNew }) => pointerNew)).toEqual(['/questions/0/answer/0', '/questions/0/answer/1']);
  });

  it('tells that a paragraph has become another type of block', () => {
    const { prose } = maliDiff((analysis) => {
      const blocks = answer(analysis);
      blocks[2] = { type: 'box', title: 'Accounts', text: String(blocks[2]) };
    });
    expect(prose).toMatchObject([{ kind: 'changed', block: 'box', blockOld: 'paragraph', touches: ['words'] }]);
  });

  it('finds what is the same among many paragraphs that have moved on by one', () => {
    const many = Array.from({ length: 500 }, (_, index) => `Paragraph ${index} of many, and ${index * 7} words.`);
    const analysis = (blocks: string[]) => ({ ...mali(), questions: [{ id: 'a', question: 'A?', answer: blocks }] });
    const { prose } = diffOf(analysis(many), analysis(['Something new.', ...many]));
    expect(prose).toMatchObject([{ kind: 'added', pointerNew: '/questions/0/answer/0' }]);
  });

  it('sees no difference between one text and a list of its paragraphs', () => {
    const { changes, prose } = maliDiff((analysis) => {
      const question = named(analysis.questions, 'jnim-strategy');
      question.answer = answer(analysis, 'jnim-strategy').join('\n\n');
    });
    expect([changes, prose]).toEqual([[], []]);
  });

  it('tells that the claims behind a paragraph have changed, and that a claim is no longer cited', () => {
    const { changes } = maliDiff((analysis) => {
      for (const block of answer(analysis)) {
        if (typeof block !== 'string' && block.type === 'paragraph') block.claims?.shift();
      }
    });
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
      ['paragraph-claims', undefined],
      ['claim-uncited', 'tallies-adjusted'],
    ]);
  });
});
