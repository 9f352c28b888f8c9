import type { Decorator } from '@storybook/web-components-vite';
import { addons, useEffect } from 'storybook/preview-api';
import { themeOfCode } from '../stories/support/theme-link.js';
import { YOUR_THEME } from '../stories/support/stage.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

// The page "Your theme" asks for it; the address of Storybook keeps it then, for other stories and for whoever is sent the address.
document.addEventListener('cssr-theme-link', (event) => {
  const { detail: studio } = event as CustomEvent<string>;
  addons.getChannel().emit('updateGlobals', { globals: { theme: YOUR_THEME, studio } });
});

/** Makes the theme of the link that was given, as the theme studio would. */
export const inYourTheme: Decorator = (story, { globals }) => {
  const { theme, studio } = globals as { readonly theme: string; readonly studio: string };
  useEffect(() => {
    if (theme === YOUR_THEME) sheet.replaceSync(themeOfCode(studio)?.css ?? '');
  }, [theme, studio]);
  return story();
};
