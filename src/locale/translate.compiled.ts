import type { InterfaceLanguage } from './language.js';

/** What a built `msg` does: `scripts/vite-messages.ts` has put both wordings into the call. */
export const translate = (language: InterfaceLanguage, english: string, arabic: string): string => (language === 'ar' ? arabic : english);
