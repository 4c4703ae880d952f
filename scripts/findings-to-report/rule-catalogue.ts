import { rules } from '../analysis-to-findings/index.ts';
import type { RuleFacts } from './rule-text.ts';

/** Every rule, sorted by its id. */
export const ruleFacts: readonly RuleFacts[] = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
