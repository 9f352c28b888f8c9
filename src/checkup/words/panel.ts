import type { Locale } from '../../locale/locale.js';
import type { Severity } from './finding-text.js';

/** The words of the panel itself. */
export const panelWords = ({ msg }: Locale) => ({
  name: msg('CSSR page check-up', { id: 'checkup.name' }),
  checking: msg('Checking this page…', { id: 'checkup.checking' }),
  all: msg('{count} CSSR elements found; all show their content.', { id: 'checkup.all' }),
  one: msg('1 CSSR element found; it shows its content.', { id: 'checkup.one' }),
  clean: msg('Nothing is wrong on this page.', { id: 'checkup.clean' }),
  count: msg('Elements and frames found: {count}. Showing their content: {shown}.', { id: 'checkup.count' }),
  remedy: msg('What to do:', { id: 'checkup.remedy' }),
  code: msg('Code to copy', { id: 'checkup.code' }),
  show: msg('Show me', { id: 'checkup.show' }),
  showNext: msg('Show me ({place} of {count})', { id: 'checkup.showNext' }),
  copyCode: msg('Copy the code', { id: 'checkup.copyCode' }),
  copyAll: msg('Copy the summary', { id: 'checkup.copyAll' }),
  copied: msg('Copied.', { id: 'checkup.copied' }),
  notCopied: msg('Could not be copied: select the text and copy it by hand.', { id: 'checkup.notCopied' }),
  summary: msg('Summary as text', { id: 'checkup.summary' }),
  again: msg('Check again', { id: 'checkup.again' }),
  close: msg('Close', { id: 'checkup.close' }),
  private: msg('Only you see this. Nothing was sent to anyone.', { id: 'checkup.private' }),
  address: msg('Page', { id: 'checkup.address' }),
  version: msg('Version on the page', { id: 'checkup.version' }),
  checkedBy: msg('Checked by version', { id: 'checkup.checkedBy' }),
  browser: msg('Browser', { id: 'checkup.browser' }),
  unknown: msg('none', { id: 'checkup.unknown' }),
  headers: msg('The headers of the page could not be read; a security policy in them may be missing here.', { id: 'checkup.headers' }),
  failed: msg('These checks could not be made: {names}', { id: 'checkup.failed' }),
});

export const severityWords = ({ msg }: Locale): Readonly<Record<Severity, string>> => ({
  error: msg('To be fixed', { id: 'checkup.severity.error' }),
  warning: msg('Better fixed', { id: 'checkup.severity.warning' }),
  note: msg('Good to know', { id: 'checkup.severity.note' }),
});
