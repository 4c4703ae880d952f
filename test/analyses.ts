/** The least that is valid, with changes. */
export function analysis(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schemaVersion: '1.0',
    id,
    language: 'en',
    status: 'draft',
    title: `The title of ${id}`,
    standfirst: 'In this Q&A, an expert explains what happened.',
    questions: [
      { id: 'what-happened', question: 'What happened?', answer: 'Something happened in the capital.' },
      { id: 'why', question: 'Why does it matter?', answer: 'It matters to the neighbours.' },
      { id: 'what-next', question: 'What should be done?', answer: 'The authorities should talk.' },
    ],
    ...changes,
  };
}

/** The same as JSON. */
export function analysisJson(id: string, changes: Record<string, unknown> = {}): string {
  return JSON.stringify(analysis(id, changes), null, 2);
}
