import type { Rule } from '../rule.ts';

export const tableShape: Rule = {
  id: 'table-shape',
  level: 'error',
  firm: true,
  wants: 'Every row of a table has a cell for each column, which may be empty.',
  why: 'A row that does not fit its columns would lose a cell, or show one under the wrong head.',
  *check(context) {
    for (const { pointer: at, block } of context.blocks()) {
      if (block.type !== 'table') continue;
      for (const [row, cells] of block.rows.entries()) {
        if (cells.length === block.columns.length) continue;
        const message = `row ${row + 1} has ${count(cells.length, 'cell')}, but the table has ${count(block.columns.length, 'column')}`;
        yield { pointer: `${at}/rows/${row}`, message, hint: 'Give an empty cell as "".' };
      }
    }
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
