import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';

/** The words of what reads a site. */
export const siteWords = ({ msg }: Locale) => ({
  summary: msg('Or read it from a site', { id: 'desk.site.summary' }),
  about: msg(
    'For sites made with WordPress. When you press the button, this page asks the site that you name, and no other; the site sees that somebody visits it. Nothing that you have opened or written is sent.',
    { id: 'desk.site.about' },
  ),
  address: msg('Address of the site, or of the text on it', { id: 'desk.site.address' }),
  other: msg('Address in the other language, if it has one of its own', { id: 'desk.site.other' }),
  ask: msg('Ask the site', { id: 'desk.site.ask' }),
  stop: msg('Stop', { id: 'desk.site.stop' }),
  progress: (n: string) => msg(str`Texts read so far: ${n}`, { id: 'desk.site.progress' }),
  noAnswer: msg(
    'A WordPress lets other pages read what it has published, unless its host or an added protection forbids that. Then save the texts as files and open these.',
    { id: 'desk.site.no-answer' },
  ),
  found: msg('Choose a text in each language', { id: 'desk.site.found' }),
  unknown: msg('Language not known', { id: 'desk.site.unknown' }),
  none: msg('None', { id: 'desk.site.none' }),
  newest: (n: string) =>
    msg(str`The newest ${n} in a language are listed. For an older one, give its own address.`, { id: 'desk.site.newest' }),
  take: msg('Take these texts', { id: 'desk.site.take' }),
});
