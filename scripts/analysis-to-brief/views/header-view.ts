import { languageName } from '../../languages/language-names.ts';
import { fill } from '../../languages/strings.ts';
import { minutes } from '../minutes.ts';
import { dateText, numberText, plural } from '../wording.ts';
import { pictureView } from './answer-view.ts';
import type { Desk, View } from './desk.ts';

/** Everything above the first question, in the order of the format. */
export function headerView(desk: Desk): View {
  const { analysis, strings } = desk;
  const count = minutes(analysis);
  const date = (iso: string | undefined) => (iso === undefined ? undefined : dateText(iso, strings));
  const updated = date(analysis.updated);
  const cutoff = date(analysis.informationCutoff);
  const isReview = desk.context.edition === 'review';
  const stage = analysis.status === 'published' ? undefined : strings[analysis.status];
  return {
    hero: analysis.hero ? pictureView(desk, analysis.hero) : null,
    label: desk.text(analysis.region ? fill(strings.label, { region: analysis.region }) : strings.labelBare),
    edition: isReview ? desk.text(strings.edition.note) : null,
    stage: desk.text(stage),
    date: desk.text(date(analysis.published)),
    minutes: desk.text(fill(plural(strings.minutes, count, analysis.language), { n: numberText(count, strings) })),
    updated: desk.text(updated && fill(strings.updated, { date: updated })),
    cutoff: desk.text(cutoff && fill(strings.cutoff, { date: cutoff })),
    title: desk.text(analysis.title),
    standfirst: desk.inline(analysis.standfirst),
    experts: (analysis.experts ?? []).map((expert) => ({
      name: desk.text(expert.name),
      url: desk.text(expert.url),
      role: desk.text(expert.role),
      organisation: desk.text(expert.organisation),
      external: expert.external ? desk.text(strings.expertExternal) : null,
    })),
    alsoAvailable: desk.text(strings.alsoAvailable),
    translations: desk.context.translations.map((translation) => ({
      language: desk.grafts.text(languageName(translation.language), { lang: translation.language }),
      url: desk.text(`${translation.id}${isReview ? '.review' : ''}.md`),
    })),
    translationNote: desk.text(analysis.translationNote),
  };
}
