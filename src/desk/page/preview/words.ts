import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';

/** The words of the room "Preview". */
export const previewWords = ({ msg }: Locale) => ({
  what: msg('What is shown', { id: 'desk.preview.what' }),
  form: msg('As', { id: 'desk.preview.form' }),
  element: msg('Element', { id: 'desk.preview.element' }),
  plain: msg('Static HTML, without any script', { id: 'desk.preview.static' }),
  screen: msg('Screen', { id: 'desk.preview.screen' }),
  phone: msg('Phone', { id: 'desk.preview.phone' }),
  desktop: msg('Desktop', { id: 'desk.preview.desktop' }),
  theme: msg('Theme', { id: 'desk.preview.theme' }),
  noTheme: msg('None', { id: 'desk.preview.no-theme' }),
  frame: (name: string, language: string) => msg(str`Preview: ${name}, ${language}`, { id: 'desk.preview.frame' }),
  nothing: msg('There is nothing to show yet: in “Facts” you see what is missing in the records.', { id: 'desk.preview.nothing' }),
});
