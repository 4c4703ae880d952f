import { type Analysis, type PdfMetadata, parseProse } from '../model/index.ts';
import { wordsOf } from './words.ts';

/** The page's description for search engines (schema.org), safe inside a script element. */
export function linkedData(analysis: Analysis, { title, subject }: PdfMetadata): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    headline: title,
    description: subject,
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
      text: wordsOf(parseProse(note)),
    })),
  };
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
