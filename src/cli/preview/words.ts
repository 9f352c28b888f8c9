import type { Locale } from '../../locale/locale.js';

/** What the pages of the preview say besides the content. */
export const previewWords = ({ msg }: Locale) => ({
  preview: msg('Preview', { id: 'cli.preview.title' }),
  activities: msg('Activities', { id: 'cli.preview.activities' }),
  lists: msg('Lists', { id: 'cli.preview.lists' }),
  theme: msg('Theme', { id: 'cli.preview.theme' }),
  noTheme: msg('None', { id: 'cli.preview.no-theme' }),
  form: msg('Shown as', { id: 'cli.preview.form' }),
  element: msg('Elements', { id: 'cli.preview.element' }),
  staticHtml: msg('Static HTML', { id: 'cli.preview.static' }),
  show: msg('Show', { id: 'cli.preview.show' }),
  faults: msg('What is wrong in the folder', { id: 'cli.preview.faults' }),
  nothing: msg('The content has nothing for this page yet.', { id: 'cli.preview.nothing' }),
});
