import type { StyleCheck } from './house-style.ts';

/** The sign after a figure, where a language has words for it; silent on how to repair a range or a compound. */
export function percentSign(words: string, house: string): StyleCheck {
  return {
    pattern: /%/g,
    house,
    slip({ text: { value }, start, end }) {
      const before = /(%[ \u00A0\u202F]?[-–—/] ?[\d.,]*)?\d([ \u00A0\u202F]?)$/.exec(
        value.slice(Math.max(0, start - 16), start),
      );
      if (!before || before[1] !== undefined || /^(?:[-–—+\p{L}\p{N}]| [-–—/] ?\d)/u.test(value.slice(end, end + 4)))
        return {};
      return { fix: ` ${words}`, before: before[2]?.length ?? 0 };
    },
  };
}
