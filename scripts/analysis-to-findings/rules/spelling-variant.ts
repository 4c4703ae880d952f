import { styleRule } from './style-rule.ts';

export const spellingVariant = styleRule('spelling-variant', {
  wants:
    'English is spelt in the British way, save for names, quotations and a brief whose language is declared American or Canadian.',
  why: 'Two spellings of one word read like two hands, and a search finds only one of them.',
});
