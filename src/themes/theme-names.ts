import type { Locale } from '../locale/locale.js';

/** What the ready themes are called, by the names of their files. */
export const themeNames = ({ msg }: Locale) => ({
  neutral: msg('Neutral: as the page around it', { id: 'studio.theme.neutral' }),
  'un-ose': msg('United Nations, OSE-Syria', { id: 'studio.theme.un-ose' }),
  ocha: msg('OCHA', { id: 'studio.theme.ocha' }),
  undp: msg('UNDP', { id: 'studio.theme.undp' }),
  unicef: msg('UNICEF', { id: 'studio.theme.unicef' }),
  wfp: msg('World Food Programme (WFP)', { id: 'studio.theme.wfp' }),
  eu: msg('European Union', { id: 'studio.theme.eu' }),
  switzerland: msg('Swiss federal administration', { id: 'studio.theme.switzerland' }),
  norway: msg('Norwegian government', { id: 'studio.theme.norway' }),
  sweden: msg('Sweden and Sida', { id: 'studio.theme.sweden' }),
  swisspeace: msg('swisspeace (placeholder)', { id: 'studio.theme.swisspeace' }),
  noref: msg('NOREF (placeholder)', { id: 'studio.theme.noref' }),
  'high-contrast': msg('High contrast, black and white', { id: 'studio.theme.high-contrast' }),
});

/** What a theme is called; its own name where it is none of the ready ones. */
export const themeName = (theme: string, locale: Locale): string =>
  (themeNames(locale) as Readonly<Record<string, string>>)[theme] ?? theme;
