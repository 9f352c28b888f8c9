import type { Correction } from '../../../content/schema.js';
import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';

/** The words of the room "Publish". */
export const publishWords = (locale: Locale) => {
  const { msg } = locale;
  return {
    before: msg('Before it goes out', { id: 'desk.publish.before' }),
    safe: msg('Nothing that could put people in danger is open.', { id: 'desk.publish.safe' }),
    others: (n: string) => msg(str`Other findings that are open: ${n}`, { id: 'desk.publish.others' }),
    dangers: (number: number) => {
      const n = locale.number(number);
      return locale.plural(number, {
        zero: '',
        one: msg(
          'One finding could put people in danger. Until it is mended or dismissed with a reason, nothing can be taken away for the public.',
          {
            id: 'desk.publish.dangers.one',
          },
        ),
        two: msg(
          'Two findings could put people in danger. Until they are mended or dismissed with a reason, nothing can be taken away for the public.',
          {
            id: 'desk.publish.dangers.two',
          },
        ),
        few: msg(
          str`${n} findings could put people in danger. Until they are mended or dismissed with a reason, nothing can be taken away for the public.`,
          {
            id: 'desk.publish.dangers.few',
          },
        ),
        many: msg(
          str`${n} findings could put people in danger. Until they are mended or dismissed with a reason, nothing can be taken away for the public.`,
          {
            id: 'desk.publish.dangers.many',
          },
        ),
        other: msg(
          str`${n} findings could put people in danger. Until they are mended or dismissed with a reason, nothing can be taken away for the public.`,
          {
            id: 'desk.publish.dangers.other',
          },
        ),
      });
    },
    dismissed: (n: string) => msg(str`Dismissed with a reason (${n})`, { id: 'desk.publish.dismissed' }),
    whole: msg('The records have all that they need.', { id: 'desk.publish.whole' }),
    missing: (n: string) =>
      msg(str`Missing or wrong in the records: ${n}. What is not whole is left out of the edition.`, { id: 'desk.publish.missing' }),
    toFacts: msg('Go to the facts', { id: 'desk.publish.to-facts' }),
    compare: msg('What has changed', { id: 'desk.publish.compare' }),
    compareLead: msg('Bring the feed that is on the web now, to see what readers will find changed.', { id: 'desk.publish.compare.lead' }),
    choose: msg('Choose the published feed', { id: 'desk.publish.choose' }),
    since: msg('Since the feed that was opened here:', { id: 'desk.publish.since' }),
    against: (name: string) => msg(str`Against “${name}”:`, { id: 'desk.publish.against' }),
    noChange: msg('Nothing has changed.', { id: 'desk.publish.no-change' }),
    noFeed: (name: string) =>
      msg(str`“${name}” is no feed. A feed is the file that “Download the feed” gives.`, { id: 'desk.publish.no-feed' }),
    proposals: msg('Tell readers of it', { id: 'desk.publish.proposals' }),
    proposalsLead: msg(
      'For each published record that was changed or taken out, an entry for the list of corrections. Say in a sentence what was changed.',
      {
        id: 'desk.publish.proposals.lead',
      },
    ),
    accept: msg('Add to the list of corrections', { id: 'desk.publish.accept' }),
    accepted: msg('Added to the list of corrections.', { id: 'desk.publish.accepted' }),
    said: (language: string) => msg(str`What was changed (${language})`, { id: 'desk.publish.said' }),
    take: msg('Take it away', { id: 'desk.publish.take' }),
    feed: msg('Download the feed', { id: 'desk.publish.feed' }),
    feedNote: msg('One file with all records, in all languages: the source of everything else.', { id: 'desk.publish.feed.note' }),
    edition: msg('Download the edition (.zip)', { id: 'desk.publish.edition' }),
    editionNote: msg('The small files that pages read. Unpack them on the web server.', { id: 'desk.publish.edition.note' }),
    folder: msg('Save feed and edition into a folder', { id: 'desk.publish.folder' }),
    folderNote: msg('This browser asks for the folder, and writes nowhere else.', { id: 'desk.publish.folder.note' }),
    draft: msg('Download the draft', { id: 'desk.publish.draft' }),
    draftNote: msg(
      'To go on later, here or on another computer. Not for the public: it has the suggestions, and what was dismissed with which reason.',
      {
        id: 'desk.publish.draft.note',
      },
    ),
    blocked: msg('Not yet: a finding that could put people in danger is open.', { id: 'desk.publish.blocked' }),
    working: (n: string) => msg(str`Making the edition: ${n} files so far`, { id: 'desk.publish.working' }),
    done: (n: string) => msg(str`Done: ${n} files.`, { id: 'desk.publish.done' }),
    failed: (why: string) => msg(str`It could not be saved: ${why}`, { id: 'desk.publish.failed' }),
    wipe: msg('Wipe everything', { id: 'desk.publish.wipe' }),
    wipeNote: msg('Takes the draft, the feed and the files out of this page. Nothing of it is kept anywhere in this browser.', {
      id: 'desk.publish.wipe.note',
    }),
    wipeAsk: msg('Wipe everything from this page? What is not saved is lost.', { id: 'desk.publish.wipe.ask' }),
  };
};

/** What an entry in the list of corrections says has become of a record. */
export const correctionLabel = (kind: Correction['kind'], { msg }: Locale): string =>
  ({
    corrected: msg('Corrected', { id: 'desk.publish.corrected' }),
    superseded: msg('Superseded', { id: 'desk.publish.superseded' }),
    withdrawn: msg('Withdrawn', { id: 'desk.publish.withdrawn' }),
  })[kind];
