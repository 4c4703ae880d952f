import { fill } from '../../languages/index.ts';
import { minutes } from '../minutes.ts';
import type { View } from '../templates/index.ts';
import { dateText, numberText, plural } from '../wording.ts';
import { pictureView } from './answer-view.ts';
import type { ViewContext } from './view-context.ts';

/** Everything above the first question, in the order of the format. */
export function headerView(context: ViewContext): View {
  const { analysis, strings } = context;
  const count = minutes(analysis);
  const date = (iso: string | undefined) => (iso === undefined ? undefined : dateText(iso, strings));
  const updated = date(analysis.updated);
  const cutoff = date(analysis.informationCutoff);
  const isReview = context.brief.edition === 'review';
  const stage = analysis.status === 'published' ? undefined : strings[analysis.status];
  return {
    hero: analysis.hero ? pictureView(context, analysis.hero) : null,
    label: context.text(analysis.region ? fill(strings.label, { region: analysis.region }) : strings.labelBare),
    edition: isReview ? context.text(strings.edition.note) : null,
    stage: context.text(stage),
    date: context.text(date(analysis.published)),
    minutes: context.text(fill(plural(strings.minutes, count, analysis.language), { n: numberText(count, strings) })),
    updated: context.text(updated && fill(strings.updated, { date: updated })),
    cutoff: context.text(cutoff && fill(strings.cutoff, { date: cutoff })),
    title: context.text(analysis.title),
    standfirst: context.inline(analysis.standfirst),
    experts: (analysis.experts ?? []).map((expert) => ({
      name: context.text(expert.name),
      url: context.text(expert.url),
      role: context.text(expert.role),
      organisation: context.text(expert.organisation),
      external: expert.external ? context.text(strings.expertExternal) : null,
    })),
    alsoAvailable: context.text(strings.alsoAvailable),
    translations: context.brief.translations.map((translation) => ({
      language: context.grafts.text(context.brief.languages.nameOf(translation.language), {
        lang: translation.language,
      }),
      url: context.text(`${translation.id}${isReview ? '.review' : ''}.md`),
    })),
    translationNote: context.text(analysis.translationNote),
  };
}
