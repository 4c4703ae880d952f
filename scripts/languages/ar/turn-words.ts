import type { TurnWords } from '../turn-words.ts';

/** Words, each also with the conjunction that Arabic writes in one with what follows. */
function joined(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => [word, `و${word}`, `ف${word}`])
    .join(' ');
}

/** The basics of what a text in Arabic can be turned round by. */
export const arabicTurns: TurnWords = {
  amounts: joined(
    'واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات ألف آلاف مليون ملايين مليار عشرات نصف ثلث ربع بضعة بضع بعض معظم عدة كثير قليل الأول الثاني الأخير',
  ),
  certainty: joined(
    'قد ربما لعل يبدو يمكن يحتمل محتمل المحتمل مؤكد المؤكد أكد نفى ينفي تنفي نفت يزعم زعم المزعوم مزعوم بحسب وفق وفقا قال قالت يقول تقول ذكر أفاد أفادت سوف يجب ينبغي تقريبا نحو حوالي',
  ),
  turns: joined(
    'لا لم لن ليس ليست ليسوا ما غير دون بدون بلا عدم كل جميع أي دائما أبدا أحيانا فقط إلا سوى لكن إذا لو أو بل أكثر أقل أكبر أصغر أعلى أدنى قبل بعد منذ حتى خلال فوق تحت داخل خارج ضد مع شمال جنوب شرق غرب يمين يسار فشل فشلت رفض رفضت منع منعت كاد كادت السابق سابق',
  ),
  floating: joined('لا لم لن ليس غير فقط كل'),
  opposites: [
    [joined('ارتفع ارتفعت زاد زادت ازداد'), joined('انخفض انخفضت تراجع تراجعت نقص')],
    [joined('قبل قبلت وافق وافقت'), joined('رفض رفضت')],
    [joined('فاز فازت انتصر'), joined('خسر خسرت هزم')],
    [joined('بدأ بدأت'), joined('انتهى انتهت توقف توقفت')],
    [joined('دخل دخلت تقدم'), joined('خرج خرجت انسحب انسحبت')],
    [joined('قتل قتلى'), joined('جرح جرحى أصيب')],
  ],
  prefixes: '',
  passive: { be: '', by: '' },
  relatives: joined('الذي التي الذين'),
  sameWords: [],
};
