import type { Language } from './language.ts';

const arabicMark = { ends: ['؟'] };
const wideMark = { ends: ['？', '?'] };
/** These languages ask without a mark at the end. */
const noMark = { ends: [] };

/**
 * Languages of which the house knows little: their names for themselves, in a table of our own, because what the runtime knows changes with
 * its version; how they are written, how their questions are marked, and what stands between names.
 */
export const otherLanguages: readonly Language[] = [
  { tag: 'am', name: 'አማርኛ', questions: noMark },
  { tag: 'arc', direction: 'rtl' },
  { tag: 'ast', questions: { ends: ['?'], opens: '¿' } },
  { tag: 'bn', name: 'বাংলা' },
  { tag: 'bo', questions: noMark },
  { tag: 'ckb', direction: 'rtl', questions: arabicMark },
  { tag: 'de', name: 'Deutsch', people: { particles: ['der', 'von'], between: ['und'] } },
  { tag: 'dv', direction: 'rtl' },
  { tag: 'el', name: 'Ελληνικά', questions: { ends: [';', '\u037e'] } },
  { tag: 'fa', name: 'فارسی', direction: 'rtl', questions: arabicMark },
  { tag: 'ha', name: 'Hausa' },
  { tag: 'he', name: 'עברית', direction: 'rtl' },
  { tag: 'hi', name: 'हिन्दी' },
  { tag: 'ht', name: 'Kreyòl ayisyen' },
  { tag: 'hy', questions: noMark },
  { tag: 'id', name: 'Bahasa Indonesia' },
  { tag: 'it', name: 'Italiano', people: { particles: ['da', 'dal', 'dalla', 'del', 'della', 'di'] } },
  { tag: 'ja', name: '日本語', questions: wideMark },
  { tag: 'km', questions: noMark },
  { tag: 'ko', name: '한국어' },
  { tag: 'ks', direction: 'rtl' },
  { tag: 'ku', name: 'Kurdî' },
  { tag: 'lo', questions: noMark },
  { tag: 'ms', name: 'Bahasa Melayu' },
  { tag: 'my', name: 'မြန်မာဘာသာ', questions: noMark },
  { tag: 'nl', name: 'Nederlands', people: { particles: ['den', 'der', 'van'] } },
  { tag: 'pl', name: 'Polski' },
  { tag: 'prs', questions: arabicMark },
  { tag: 'ps', name: 'پښتو', direction: 'rtl', questions: arabicMark },
  { tag: 'pt', name: 'Português', people: { particles: ['da', 'do', 'dos'], between: ['e'] } },
  { tag: 'ru', name: 'Русский', people: { between: ['и'] } },
  { tag: 'sd', direction: 'rtl', questions: arabicMark },
  { tag: 'so', name: 'Soomaali' },
  { tag: 'sw', name: 'Kiswahili' },
  { tag: 'syr', direction: 'rtl' },
  { tag: 'th', name: 'ไทย', questions: noMark },
  { tag: 'ti', name: 'ትግርኛ', questions: noMark },
  { tag: 'tmh', people: { particles: ['ag', 'as'] } },
  { tag: 'tr', name: 'Türkçe' },
  { tag: 'ug', direction: 'rtl', questions: arabicMark },
  { tag: 'uk', name: 'Українська' },
  { tag: 'ur', name: 'اردو', direction: 'rtl', questions: arabicMark },
  { tag: 'vi', name: 'Tiếng Việt' },
  { tag: 'yi', direction: 'rtl' },
  { tag: 'yue', questions: wideMark },
  { tag: 'zh', name: '中文', questions: wideMark },
];
