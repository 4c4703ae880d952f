import { type Analysis, parseInline, wordsOf } from '../model/index.ts';

/** The brief's description for search engines (schema.org). */
export function linkedData(analysis: Analysis, title: string, description: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    headline: title,
    description,
    inLanguage: analysis.language,
    datePublished: analysis.published,
    dateModified: analysis.updated ?? analysis.published,
    author: (analysis.experts ?? []).map(({ name, role, organisation }) => ({
      '@type': 'Person',
      name,
      jobTitle: role,
      affiliation: { '@type': 'Organization', name: organisation },
    })),
    keywords: analysis.topics,
    contentLocation: analysis.countries?.map((code) => ({ '@type': 'Country', identifier: code })),
    correction: analysis.corrections?.map(({ date, note }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: wordsOf(parseInline(note)),
    })),
  };
}
