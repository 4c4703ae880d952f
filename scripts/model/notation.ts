/** How an analysis is written down. */
export type Notation = 'json' | 'yaml';
