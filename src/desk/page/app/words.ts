import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';
import type { Severity } from '../../checks/finding.js';
import type { Room } from '../events.js';

/** The words of the shell. */
export const appWords = ({ msg }: Locale) => ({
  title: msg('Editor’s desk', { id: 'desk.page.title' }),
  owner: msg('Civil Society Support Room', { id: 'desk.page.owner' }),
  lead: msg(
    'From a report in two languages to pages that are right. Everything stays on this computer: nothing is sent, and nothing is kept.',
    {
      id: 'desk.page.lead',
    },
  ),
  noScript: msg('The editor’s desk needs JavaScript. Without it, the command `npx cssr` does the same work.', {
    id: 'desk.page.no-script',
  }),
  skip: msg('To the work', { id: 'desk.page.skip' }),
  steps: msg('Steps', { id: 'desk.page.steps' }),
  notYet: msg('Open a report first', { id: 'desk.page.not-yet' }),
  undo: msg('Undo', { id: 'desk.page.undo' }),
  redo: msg('Redo', { id: 'desk.page.redo' }),
  undone: msg('Undone.', { id: 'desk.page.undone' }),
  redone: msg('Done again.', { id: 'desk.page.redone' }),
  draft: msg('The draft', { id: 'desk.page.draft' }),
  save: msg('Save the draft', { id: 'desk.page.save' }),
  draftFile: msg('The draft was saved as a file. Open it here again to go on.', { id: 'desk.page.draft-saved' }),
  unsaved: msg('Not saved yet', { id: 'desk.page.unsaved' }),
  saved: msg('Saved', { id: 'desk.page.saved' }),
  keys: msg('Keys', { id: 'desk.page.keys' }),
  close: msg('Close', { id: 'desk.page.close' }),
});

/** What a room is called, and what is done in it. */
export function roomWords(room: Room, { msg }: Locale): { readonly name: string; readonly lead: string } {
  switch (room) {
    case 'open':
      return {
        name: msg('Open', { id: 'desk.page.open' }),
        lead: msg('Bring the report in both languages, or go on with what you have.', { id: 'desk.page.open.lead' }),
      };
    case 'text':
      return {
        name: msg('Text', { id: 'desk.page.text' }),
        lead: msg('Set both languages side by side, and mark the statements in the text.', { id: 'desk.page.text.lead' }),
      };
    case 'facts':
      return {
        name: msg('Facts', { id: 'desk.page.facts' }),
        lead: msg('When and where it was, who was there, and which sources tell of it.', { id: 'desk.page.facts.lead' }),
      };
    case 'preview':
      return {
        name: msg('Preview', { id: 'desk.page.preview' }),
        lead: msg('How it will look, in both languages, on a phone and on a desk.', { id: 'desk.page.preview.lead' }),
      };
    case 'publish':
      return {
        name: msg('Publish', { id: 'desk.page.publish' }),
        lead: msg('See what has changed, and take away what goes on the web.', { id: 'desk.page.publish.lead' }),
      };
  }
}

/** What a severity is called. */
export const severityWords = ({ msg }: Locale): Readonly<Record<Severity, string>> => ({
  danger: msg('Danger', { id: 'desk.page.severity.danger' }),
  error: msg('To be put right', { id: 'desk.page.severity.error' }),
  warning: msg('To be looked at', { id: 'desk.page.severity.warning' }),
  note: msg('Good to know', { id: 'desk.page.severity.note' }),
});

/** "3 findings". */
export function findingsCount(number: number, locale: Locale): string {
  const { msg } = locale;
  const n = locale.number(number);
  return locale.plural(number, {
    zero: msg('no findings', { id: 'desk.page.findings.zero' }),
    one: msg('1 finding', { id: 'desk.page.findings.one' }),
    two: msg('2 findings', { id: 'desk.page.findings.two' }),
    few: msg(str`${n} findings`, { id: 'desk.page.findings.few' }),
    many: msg(str`${n} findings`, { id: 'desk.page.findings.many' }),
    other: msg(str`${n} findings`, { id: 'desk.page.findings.other' }),
  });
}
